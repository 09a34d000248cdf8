import { describe, expect, test } from 'vitest';
import { apply } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { driftOf } from '../../../shared/rules/budgets/drift';
import type { Command } from '../../../shared/rules/command';
import { scoresOf } from '../../../shared/rules/scores/scores';
import { adding, after, ask, base, freshPlan, moving } from '../../helpers/plans/plans';

describe('the first month', () => {
  const other: Command = { type: 'plan/edit', changes: { fiscalYearFirstMonth: 7 } };
  const service = (changes: object): Command => ({ type: 'service/add', id: 's', name: 'S', changes });

  test('is fixed once a cost is said to be of a year, and free again when no year is', () => {
    const dated = after(freshPlan(), service({ cost: 12_00, costYear: 2026 }));
    expect(ask(dated, other)).toMatchObject({ kind: 'refused', refusal: { code: 'first-month-fixed' } });
    const free = after(dated, { type: 'service/edit', ids: ['s'], changes: { costYear: null } });
    expect(ask(free, other).kind).toBe('patch');
    const rolled = after(freshPlan(), service({ cost: 12_00 }), { type: 'plan/roll-over' });
    expect(ask(rolled, other)).toMatchObject({ refusal: { code: 'first-month-fixed' } });
  });

  test('that changes before anything is dated gives the figures of a plan that began so', () => {
    const made = (plan: Plan) =>
      after(
        plan,
        service({ cost: 12_00, sunset: '2027-05-31' }),
        adding('a', { outcome: 'risk', cost: 30_00, neededBy: '2027-05-31', goalId: null }),
        {
          type: 'effect/set',
          effect: {
            id: 'e',
            initiativeId: 'a',
            serviceId: 's',
            kind: 'end',
            amount: null,
            from: null,
            parallelQuarters: 0,
          },
        },
        moving(['a'], 'run', true),
      );
    const before = made(freshPlan());
    const figures = (plan: Plan) => [
      driftOf(plan, base, 5).years,
      driftOf(plan, base, 5).causes,
      [...scoresOf(plan, base)],
    ];
    // What is remembered of the plan before must not be taken over.
    figures(before);
    const changed = after(before, other);
    const fresh = made(after(freshPlan(), other));
    expect(figures(changed)).toEqual(figures(fresh));
    expect(figures(changed)[0]).not.toEqual(figures(before)[0]);
    const back = after(changed, { type: 'plan/edit', changes: { fiscalYearFirstMonth: 1 } });
    expect(figures(back)).toEqual(figures(before));
    expect(apply(before, {})).toEqual(back);
  });
});
