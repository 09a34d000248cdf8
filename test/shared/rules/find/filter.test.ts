import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { initiativeColumns } from '../../../../shared/rules/columns/catalogue';
import {
  emptyFilter,
  type FilterChip,
  type FilterGroup,
  type FilterPart,
  operatorsOf,
  valueCount,
} from '../../../../shared/rules/find/filter';
import { passes } from '../../../../shared/rules/find/passes';
import { readFilter } from '../../../../shared/rules/find/read-filter';
import { chipWords, filterWords } from '../../../../shared/words/columns/filter-words';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { adding, after, base, freshPlan } from '../../../helpers/plans/plans';

const today = '2026-11-26';
const plan = after(
  freshPlan(),
  adding(
    'Portal',
    {
      cost: 240_000_000,
      tags: ['cloud', 'shop'],
      outcome: 'revenue',
      businessOwner: 'Zoë Müller',
      neededBy: '2027-01-31',
      mandatory: true,
    },
    'innovate',
  ),
  adding('Payroll', { cost: 80_000_000, tags: ['cloud'], outcome: 'risk', neededBy: '2027-03-31' }, 'run'),
  adding('Till', {}),
  {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: ['Payroll'],
    changes: { start: quarterIn(2027, 1) },
  },
);

const chip = (
  column: string,
  operator: FilterChip['operator'],
  ...values: FilterChip['values']
): FilterChip => ({
  column,
  operator,
  values,
  not: false,
});
const not = <P extends FilterPart>(part: P): P => ({ ...part, not: !part.not });
const all = (...parts: FilterPart[]): FilterGroup => ({ of: 'all', not: false, parts });
const any = (...parts: FilterPart[]): FilterGroup => ({ of: 'any', not: false, parts });

function passing(part: FilterPart, within: Plan = plan): string[] {
  const test = passes(all(part), { plan: within, today });
  return [...cardsOf(within, base).byId.values()].filter(test).map(({ initiative }) => initiative.id);
}

describe('a chip', () => {
  it.each<[FilterChip, string[]]>([
    [chip('businessOwner', 'contains', 'MULLER'), ['Portal']],
    [chip('businessOwner', 'is', 'zoe müller', 'Ann'), ['Portal']],
    [chip('businessOwner', 'is', 'Zoë'), []],
    [chip('businessOwner', 'empty'), ['Payroll', 'Till']],
    [chip('outcome', 'anyOf', 'risk', 'efficiency'), ['Payroll']],
    [chip('outcome', 'empty'), ['Till']],
    [chip('lane', 'anyOf', 'backlog'), ['Till']],
    [chip('mandatory', 'yes'), ['Portal']],
    [chip('cost', 'more', 80_000_000), ['Portal']],
    [chip('cost', 'less', 240_000_000), ['Payroll']],
    [chip('cost', 'equals', 80_000_000), ['Payroll']],
    [chip('cost', 'between', 80_000_000, 240_000_000), ['Portal', 'Payroll']],
    [chip('cost', 'empty'), ['Till']],
    [chip('tags', 'anyOf', 'shop', 'sap'), ['Portal']],
    [chip('tags', 'allOf', 'cloud', 'shop'), ['Portal']],
    [chip('tags', 'empty'), ['Till']],
    [chip('start', 'before', quarterIn(2027, 2)), ['Payroll']],
    [chip('start', 'from', quarterIn(2027, 2)), []],
    [chip('start', 'within', 90), ['Payroll']],
    [chip('start', 'within', 30), []],
    [chip('neededBy', 'within', 90), ['Portal']],
    [chip('neededBy', 'from', '2027-03-31'), ['Payroll']],
    [chip('neededBy', 'between', '2027-01-31', '2027-03-30'), ['Portal']],
    [chip('noSuchColumn', 'anyOf', 'x'), []],
    [chip('noSuchColumn', 'empty'), ['Portal', 'Payroll', 'Till']],
  ])('%j', (asked, expected) => {
    expect(passing(asked)).toEqual(expected);
    const others = ['Portal', 'Payroll', 'Till'].filter((id) => !expected.includes(id));
    expect(passing(not(asked))).toEqual(others);
  });

  it('says what it asks', () => {
    const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
    const said = (part: FilterChip) => chipWords(part, { plan, speech }).replaceAll('\u00a0', ' ');
    expect(said(chip('cost', 'more', 100_000_000))).toBe('Cost over € 1.00M');
    expect(said(not(chip('outcome', 'anyOf', 'risk')))).toBe('Outcome is not Risk management');
    expect(said(chip('start', 'between', quarterIn(2027, 1), quarterIn(2027, 3)))).toBe(
      'Start between Q1 2027 and Q3 2027',
    );
    expect(said(chip('neededBy', 'within', 90))).toBe('Needed by within 90 days');
    expect(said(not(chip('tags', 'anyOf', 'cloud', 'shop')))).toBe('Tags has none of cloud, shop');
    expect(said(not(chip('sponsor', 'empty')))).toBe('Sponsor is not empty');
    expect(said(chip('title', 'contains', 'pay'))).toBe('Title contains “pay”');
    const whole = all(chip('mandatory', 'yes'), any(chip('cost', 'empty'), not(chip('gone', 'yes'))));
    expect(filterWords(whole, { plan, speech })).toBe(
      'Mandatory is yes and (Cost is empty or Gone from its source is not yes)',
    );
  });
});

const anyChip: fc.Arbitrary<FilterChip> = fc.constantFrom(...initiativeColumns).chain(({ id, kind }) =>
  fc.constantFrom(...operatorsOf[kind]).chain((operator) => {
    const count = valueCount(operator);
    const isNumber = operator === 'within' || kind === 'money' || kind === 'number' || kind === 'quarter';
    const value: fc.Arbitrary<string | number> = isNumber
      ? fc.oneof(fc.nat({ max: 300 }), fc.integer({ min: 8_000, max: 8_200 }))
      : fc.constantFrom('revenue', 'run', 'backlog', 'a', '', '2027-03-31', 'full');
    const [minLength, maxLength] = count === 'some' ? [1, 3] : [count, count];
    return fc.record({
      column: fc.constant(id),
      operator: fc.constant(operator),
      values: fc.array(value, { minLength, maxLength }),
      not: fc.boolean(),
    });
  }),
);
const anyPart: fc.Arbitrary<FilterPart> = fc.letrec<{ part: FilterPart; group: FilterGroup }>((tie) => ({
  part: fc.oneof({ maxDepth: 2 }, anyChip, tie('group')),
  group: fc.record({
    of: fc.constantFrom('all', 'any'),
    not: fc.boolean(),
    parts: fc.array(tie('part'), { maxLength: 3 }),
  }),
})).part;

describe('any filter', () => {
  it('turned round twice is the same, and turned round once lets through what it does not', () => {
    fc.assert(
      fc.property(anyPlan(), anyChip, anyPart, (within, asked, part) => {
        expect(passing(not(not(part)), within)).toEqual(passing(part, within));
        const both = [...passing(asked, within), ...passing(not(asked), within)];
        expect(both.toSorted()).toEqual(passing(emptyFilter, within).toSorted());
      }),
      { numRuns: 50 },
    );
  });

  it('follows De Morgan', () => {
    fc.assert(
      fc.property(anyPlan(), anyPart, anyPart, (within, a, b) => {
        expect(passing(not(all(a, b)), within)).toEqual(passing(any(not(a), not(b)), within));
        expect(passing(not(any(a, b)), within)).toEqual(passing(all(not(a), not(b)), within));
      }),
      { numRuns: 50 },
    );
  });

  it('without a question lets all through', () => {
    fc.assert(
      fc.property(anyPlan(), (within) => {
        expect(passing(emptyFilter, within)).toHaveLength(cardsOf(within, base).byId.size);
        expect(passing(not(any(emptyFilter)), within)).toHaveLength(cardsOf(within, base).byId.size);
      }),
      { numRuns: 20 },
    );
  });

  it('is read as it was stored', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { maxLength: 3 }), (parts) => {
        expect(readFilter(JSON.parse(JSON.stringify(all(...parts))), plan)).toEqual(all(...parts));
      }),
    );
  });
});

it('reads nothing out of what is no filter, and leaves out what cannot be asked', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      expect(() => passing(readFilter(stored, plan))).not.toThrow();
    }),
  );
  const wrong = [
    chip('cost', 'contains', 'x'),
    chip('gone away', 'empty'),
    chip('cost', 'more'),
    chip('cost', 'between', 1),
    chip('outcome', 'anyOf', 3),
    { column: 'cost', operator: 'more', values: 'x' },
    null,
  ];
  expect(readFilter({ of: 'some', not: 1, parts: wrong }, plan)).toEqual(emptyFilter);
});
