import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import type { MoneyLine } from '../../../shared/model/records/money-line';
import { driftOf } from '../../../shared/rules/budgets/drift';
import type { Command } from '../../../shared/rules/command';
import { simpleMoneyLine } from '../../../shared/rules/initiatives/simple-lines';
import { adding, after, ask, base, freshPlan } from '../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

/** 1.0M a year in money of 2027, 3 % a year: 1.03M in 2028, 1.0609M in 2029. */
const plan = (changes: { sunset?: string; cost?: number | null } = {}): Plan =>
  after(freshPlan(), {
    type: 'service/add',
    id: 'ERP',
    name: 'ERP',
    changes: { cost: M(1), indexation: 300, ...changes },
  });

function forecast(id: string, amount: number, changes: Partial<MoneyLine>): Command {
  const row = simpleMoneyLine({ serviceId: 'ERP' }, 'run', amount);
  return { type: 'money/set', line: { ...row, id, stage: 'forecast', ...changes } };
}

/** For as many quarters as there are sums, from a quarter on, and for those alone. */
function held(id: string, anchor: number | null, sums: readonly number[]): Command {
  const amount = sums.reduce((all, each) => all + each, 0);
  return forecast(id, amount, { anchor, spread: 'manual', amounts: [...sums] });
}

const years = (of: Plan) => driftOf(of, base, 3).years.map(({ runToday }) => runToday);
const quarters = (of: Plan, count: number) =>
  driftOf(of, base, 2)
    .quarters.slice(0, count)
    .map(({ runToday }) => runToday);

describe('a forecast for given quarters holds in those alone', () => {
  test('Q2 and Q3 2027 cost 0.4M and 0.1M: 0.25M + 0.4M + 0.1M + 0.25M; 2028 is as planned, to the cent', () => {
    const said = after(plan(), held('f', quarterIn(2027, 2), [M(0.4), M(0.1)]));
    expect(quarters(said, 4)).toEqual([M(0.25), M(0.4), M(0.1), M(0.25)]);
    expect(years(said)).toEqual([M(1), M(1.03), M(1.0609)]);
  });

  test('it goes before a forecast that holds on, whichever begins first', () => {
    // From Q3 2027 on 2.0M a year; Q3 to Q4 cost nothing; then 2.0M × 1.03.
    const on = forecast('on', M(2), { anchor: quarterIn(2027, 3) });
    for (const begin of [3, 4]) {
      const said = after(plan(), on, held('f', quarterIn(2027, begin), Array<number>(5 - begin).fill(0)));
      expect(quarters(said, 5)).toEqual([M(0.25), M(0.25), begin === 3 ? 0 : M(0.5), 0, M(0.515)]);
    }
  });

  test('two for the same quarters from the same one on add up; of two that overlap the one that begins later counts', () => {
    const first = held('a', quarterIn(2027, 1), [M(0.1), M(0.1), M(0.1)]);
    const same = after(plan(), first, held('b', quarterIn(2027, 1), [M(0.2)]));
    expect(quarters(same, 4)).toEqual([M(0.3), M(0.1), M(0.1), M(0.25)]);
    const later = after(plan(), first, held('b', quarterIn(2027, 2), [M(0.7)]));
    expect(quarters(later, 4)).toEqual([M(0.1), M(0.7), M(0.1), M(0.25)]);
  });

  test('after its sunset it costs nothing; without a quarter it is of the cost year; what is booked takes its place', () => {
    expect(
      quarters(after(plan({ sunset: '2027-06-30' }), held('f', quarterIn(2027, 2), [M(0.4), M(0.1)])), 4),
    ).toEqual([M(0.25), M(0.4), 0, 0]);
    expect(quarters(after(plan(), held('f', null, [M(0.4)])), 2)).toEqual([M(0.4), M(0.25)]);
    const booked = forecast('p', M(0.5), { stage: 'actual', anchor: quarterIn(2027, 2) });
    expect(quarters(after(plan(), held('f', quarterIn(2027, 1), [0, 0]), booked), 3)).toEqual([
      0,
      M(0.5),
      M(0.25),
    ]);
  });

  test('where nothing else is entered, a service is made cheaper by at most four times its dearest quarter', () => {
    const said = after(plan({ cost: null }), adding('Exit'), held('f', quarterIn(2027, 1), [M(0.1), M(0.2)]));
    const shrink = (amount: number): Command => ({
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'Exit',
        serviceId: 'ERP',
        kind: 'shrink',
        amount,
        from: null,
        parallelQuarters: 0,
      },
    });
    expect(ask(said, shrink(M(0.8))).kind).toBe('patch');
    expect(ask(said, shrink(M(0.8) + 1)).kind).toBe('refused');
  });
});
