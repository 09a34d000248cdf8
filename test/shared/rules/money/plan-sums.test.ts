import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankService } from '../../../../shared/model/blank';
import { carefreeSum, largestSum } from '../../../../shared/model/money';
import { apply } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { runTodayInYear } from '../../../../shared/rules/cards/run-today';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { refusalWords } from '../../../../shared/words/refusals';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

/** All sums of a plan together stay where every cent can be told from the next. */
const service = (id: string, cost: number, more: object = {}): Command => ({
  type: 'service/add',
  id,
  name: id,
  changes: { cost, ...more },
});
const rate = (dayRate: number): Command => ({
  type: 'team/set',
  team: { id: 't', name: 'T', daysPerQuarter: 10, runDaysPerQuarter: 0, dayRate },
});
const external = (externalDays: number): Command => ({
  type: 'effort/set',
  initiativeId: 'a',
  teamId: 't',
  effort: { days: 0, externalDays, spread: 'even' },
});
const freeze: Command = { type: 'scenario/freeze', id: 'frozen', name: 'Frozen', sourceId: base };
const start = after(freshPlan(), adding('a', { outcome: 'risk', cost: 100 }, 'run'), rate(80_000));

const refusalOf = (command: Command, plan: Plan = start) => {
  const decision = ask(plan, command);
  return decision.kind === 'refused' ? decision.refusal : decision.kind;
};
const wordsOf = (command: Command, plan: Plan = start) => {
  const refusal = refusalOf(command, plan);
  return typeof refusal === 'string'
    ? refusal
    : refusalWords(refusal, speechOf(settingsOf(plan), 'en-GB')).replaceAll('\u00a0', ' ');
};
const edit = (changes: object): Command => ({ type: 'initiative/edit', ids: ['a'], changes });

test('10,000 sums that are not looked at stay exact over five years at 29 % a year, in any currency', () => {
  // 1 + 1.29 + 1.6641 + 2.146689 + 2.76922881 = 8.87001781; 10,000 × 1e11 × 8.87 = 8.87e15 < 2^53 = 9.007e15 minor units.
  const fiveYears = [0, 1, 2, 3, 4].reduce((sum, year) => sum + 1.29 ** year, 0);
  expect(fiveYears).toBeCloseTo(8.87, 2);
  expect(10_000 * carefreeSum * fiveYears).toBeLessThan(2 ** 53);
  expect(carefreeSum).toBeLessThan(largestSum);
});

describe('all sums together', () => {
  test('a yearly rise that makes a cost grow beyond what can be added up is refused', () => {
    // € 2bn at 100 % a year: in the tenth year 2bn × 2^9 = 1,024bn, ten such years are € 10,240bn: it fits.
    expect(refusalOf(service('s', 200_000_000_000, { indexation: 10_000 }))).toBe('patch');
    // € 20bn at 100 %: 20bn × 2^9 × 10 years = € 102,400bn, more than € 90,072bn.
    expect(wordsOf(service('s', 2_000_000_000_000, { indexation: 10_000 }))).toBe(
      'With this the plan’s sums would come to more than € 90,071.99bn over ten years, too much to add up to the cent. Enter a smaller amount or yearly rise.',
    );
    const plan = after(start, service('s', 2_000_000_000_000));
    const rise: Command = { type: 'service/edit', ids: ['s'], changes: { indexation: 10_000 } };
    expect(refusalOf(rise, plan)).toMatchObject({ code: 'sums-too-large' });
  });

  test('a small cost of long ago that doubles every year is refused as well', () => {
    expect(refusalOf(service('s', 1_000_00, { indexation: 10_000, costYear: 1990 }))).toMatchObject({
      code: 'sums-too-large',
    });
    expect(refusalOf(service('s', 1_000_00, { indexation: 200, costYear: 1990 }))).toBe('patch');
    const old = after(start, service('s', 1_000_00, { indexation: 10_000, costYear: 2027 }));
    expect(refusalOf({ type: 'plan/edit', changes: { firstYear: 2100 } }, old)).toMatchObject({
      code: 'sums-too-large',
    });
  });

  test('many services at the largest sum are refused once they would no longer add up', () => {
    let plan = start;
    let taken = 0;
    // Ten years of € 100bn are € 1,000bn a service: ninety of them fit below € 90,071bn.
    for (; taken < 200; taken++) {
      const decision = ask(plan, service(`s${taken}`, largestSum));
      if (decision.kind !== 'patch') break;
      plan = apply(plan, decision.patch);
    }
    expect(taken).toBe(90);
    for (let year = 2027; year < 2037; year++)
      expect(Number.isSafeInteger(runTodayInYear(plan, year))).toBe(true);
    expect(refusalOf(freeze, plan)).toBe('patch');
  });

  test('whatever is taken can be frozen, and no figure leaves the safe integers', () => {
    const sum = fc.oneof(fc.integer({ min: 0, max: largestSum }), fc.integer({ min: 0, max: 1_000_000 }));
    const one = fc.record({
      cost: sum,
      indexation: fc.integer({ min: -10_000, max: 10_000 }),
      costYear: fc.option(fc.integer({ min: 1990, max: 2060 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), sum, fc.nat(1_000_000), (services, dayRate, days) => {
        const commands = [
          ...services.map((changes, index) => service(`s${index}`, changes.cost, changes)),
          rate(dayRate),
          external(days),
          moving(['a'], 'run', true),
        ];
        const plan = commands.reduce((now, command) => {
          const decision = ask(now, command);
          return decision.kind === 'patch' ? apply(now, decision.patch) : now;
        }, start);
        const decision = ask(plan, freeze);
        expect(decision.kind).toBe('patch');
        if (decision.kind !== 'patch') return;
        const [scenario] = decision.patch.scenario?.added ?? [];
        const items = decision.patch.baselineItem?.added ?? [];
        const all = [
          ...(scenario?.frozenRunToday ?? []),
          ...(scenario?.frozenServices ?? []).flatMap(({ years }) => years),
          ...items.flatMap(({ change, run, fundedAmount }) => [...change, ...run, fundedAmount]),
          ...driftOf(plan, base, 10).years.flatMap(({ runToday }) => runToday),
        ];
        expect(all.filter((each) => !Number.isSafeInteger(each))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a baseline of an older plan that holds more is refused in words', () => {
    const old = apply(start, {
      service: { added: [{ ...blankService, id: 's', name: 'S', indexation: 10_000 }] },
      moneyLine: { added: [simpleMoneyLine({ serviceId: 's' }, 'run', 9e15)] },
    });
    expect(refusalOf(freeze, old)).toMatchObject({ code: 'sums-too-large' });
    expect(refusalOf(edit({ title: 'Still edited' }), old)).toBe('patch');
  });
});
