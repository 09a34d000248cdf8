import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedCell } from '../../../../shared/backlog/values/typed-cell';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { columnOf, initiativeColumns } from '../../../../shared/rules/columns/catalogue';
import type { Column } from '../../../../shared/rules/columns/column';
import { cellChoices, cellForInput, cellWords } from '../../../../shared/words/columns/cell-words';
import { columnGroupWords, columnName } from '../../../../shared/words/columns/column-words';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const column = (id: string) => columnOf(id) as Column;

function cardIn(plan: Plan, id: string): Card {
  return cardsOf(plan, base).byId.get(id) as Card;
}

describe('the columns of an initiative', () => {
  it('have a name of their own each, and a place in the list', () => {
    const names = initiativeColumns.map(({ id }) => columnName(id));
    expect(new Set(names).size).toBe(names.length);
    for (const { id, group } of initiativeColumns) {
      expect(columnName(id), id).not.toBe(id);
      expect(columnGroupWords[group]).not.toBe('');
    }
  });

  it('read what a card says, and say it as the reader writes it', () => {
    const plan = after(
      freshPlan(),
      adding('a', {
        cost: 240_000_000,
        tags: ['cloud', 'shop'],
        outcome: 'revenue',
      }),
      adding('b', { outcome: 'risk' }),
      moving(['b', 'a'], 'run', true),
    );
    const at = { plan, speech };
    const words = (id: string, of = 'a') =>
      cellWords(column(id), column(id).read(cardIn(plan, of), plan), at);
    expect(words('title')).toBe('a');
    expect(words('cost')).toBe('2.40M');
    expect(words('tags')).toBe('cloud; shop');
    expect(words('lane')).toBe('Keep the lights on');
    expect([words('rank', 'a'), words('rank', 'b')]).toEqual(['1', '2']);
    expect(words('funding')).toBe('Full');
    expect(words('neededBy')).toBe('');
  });

  it('name the roles that the work requires, and those of them that nobody fills', () => {
    const requires = (id: string, role: string, filledBy: string) =>
      ({ type: 'required-role/set', requiredRole: { id, initiativeId: 'a', role, filledBy } }) as const;
    const plan = after(
      freshPlan(),
      adding('a'),
      adding('b'),
      requires('x', 'Integration expert', ''),
      requires('y', 'Product owner', 'Ann'),
    );
    const read = (id: string, of = 'a') => column(id).read(cardIn(plan, of), plan);
    expect(read('requiredRoles')).toEqual(['Integration expert', 'Product owner']);
    expect(read('openRoles')).toEqual(['Integration expert']);
    expect([read('requiredRoles', 'b'), read('openRoles', 'b')]).toEqual([[], []]);
  });

  it('an amount given in the funding column is 0 where it is emptied', () => {
    expect(column('fundingAmount').edit?.(null)).toEqual({ of: 'funding', funding: 'none', amount: null });
    expect(column('fundingAmount').edit?.(500)).toEqual({ of: 'funding', funding: 'amount', amount: 500 });
  });

  it('an outcome set by hand is no longer assumed', () => {
    expect(column('outcome').edit?.('risk')).toEqual({
      of: 'initiative',
      changes: { outcome: 'risk', outcomeAssumed: false },
    });
  });

  it('every value that can be edited is the same after it is written and read', () => {
    fc.assert(
      fc.property(anyPlan(), fc.constantFrom('en-GB', 'de-DE', 'en-US', 'fr-FR'), (plan, locale) => {
        const at = { plan, speech: { ...speech, locale } };
        for (const card of cardsOf(plan, [...plan.scenario.keys()][0] as string).byId.values())
          for (const each of initiativeColumns.filter(({ edit }) => edit)) {
            const value = each.read(card, plan);
            const text = cellForInput(each, value, at);
            if (!isTold(each, value, text, plan)) continue;
            const again = typedCell(text, {
              kind: each.kind,
              speech: at.speech,
              choices: cellChoices(each, plan),
            });
            expect(again, `${each.id}: ${text}`).toEqual({ ok: true, value });
          }
      }),
      { numRuns: 40 },
    );
  });
});

/** Not what no typing tells apart: names that two goals share, days of another century, texts and lists in need of quotes. */
function isTold(each: Column, value: unknown, text: string, plan: Plan): boolean {
  if (each.kind === 'day' && value !== null) return text >= '1900' && text < '2200';
  // A reading is written to twelve places.
  if (each.kind === 'number') return value === null || Number((value as number).toFixed(12)) === value;
  if (each.kind !== 'choice' || value === null) return isPlain(value);
  const same = cellChoices(each, plan).filter(({ words }) => words.toLowerCase() === text.toLowerCase());
  return isPlain(text) && same.length === 1;
}

function isPlain(value: unknown): boolean {
  const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? (value as string[]) : [];
  return texts.every((text) => /^[\p{L}\p{N}][\p{L}\p{N} -]*[\p{L}\p{N}]$/u.test(text));
}

describe('what is typed into a cell', () => {
  const typed = (text: string, kind: Column['kind'], locale = 'en-GB') =>
    typedCell(text, {
      kind,
      speech: { ...speech, locale },
      choices: cellChoices({ id: 'status' }, freshPlan()),
    });

  it.each([
    ['Q3 2027', quarterIn(2027, 3)],
    ['2027 Q3', quarterIn(2027, 3)],
    ['15/08/2027', quarterIn(2027, 3)],
    ['', null],
  ])('the quarter %j', (text, value) => {
    expect(typed(text, 'quarter')).toEqual({ ok: true, value });
  });

  it('a day that reads either way is read in the reader’s order', () => {
    expect(typed('03/04/2027', 'day')).toEqual({ ok: true, value: '2027-04-03' });
    expect(typed('03/04/2027', 'day', 'en-US')).toEqual({ ok: true, value: '2027-03-04' });
  });

  it('a choice by its words, its code or a beginning that only it has', () => {
    expect(typed('Delivering', 'choice')).toEqual({ ok: true, value: 'delivering' });
    expect(typed('live', 'choice')).toEqual({ ok: true, value: 'live' });
    expect(typed('app', 'choice')).toEqual({ ok: true, value: 'approved' });
    expect(typed('', 'choice')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['choice', 'xyz', /Not one of these: Proposed/],
    ['yes', 'perhaps', /yes or no/],
    ['quarter', 'soon', /quarter such as/],
    ['day', '31 Feb 2027', /day with month/],
    ['day', '31 Dec 1850', /between 1900 and 2199|day with month/],
    ['money', 'a lot', /Not an amount/],
    ['number', 'ten', /Not a number/],
    ['text', 'x'.repeat(1_001), /1,000 characters/],
  ] as const)('refuses as %s %j', (kind, text, words) => {
    const answer = typed(text, kind);
    expect(answer.ok).toBe(false);
    expect(answer.ok ? '' : answer.words).toMatch(words);
  });
});
