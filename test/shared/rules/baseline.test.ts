import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../../shared/rules/check-plan';
import { frozen, funding } from '../../helpers/compare-plans';
import { cutPlan } from '../../helpers/plans/cut-plan';
import { adding, after, ask } from '../../helpers/plans/plans';

describe('a baseline stays as it was', () => {
  const plan = after(cutPlan(), frozen, adding('Late', { outcome: 'risk' }, 'run'));

  test('what is added later has no place in it, and the plan is whole', () => {
    expect(plan.placement.has('before.Late')).toBe(false);
    expect(checkPlan(plan)).toEqual([]);
    expect(ask(plan, { ...adding('No', {}, 'run'), scenarioId: 'before' })).toMatchObject({
      refusal: { code: 'baseline-frozen' },
    });
  });

  test('a scenario made from it has what came later in its backlog, and funds nothing without an outcome', () => {
    const made = after(
      plan,
      funding('Warehouse', 'none'),
      { type: 'initiative/edit', ids: ['Warehouse'], changes: { outcome: null } },
      { type: 'scenario/add', id: 'again', name: 'Again', sourceId: 'before' },
    );
    expect(made.placement.get('again.Late')).toMatchObject({ lane: 'backlog', funding: 'none' });
    expect(made.placement.get('again.Warehouse')).toMatchObject({ lane: 'innovate', funding: 'none' });
    expect(made.placement.get('again.Chat')).toMatchObject({ lane: 'innovate', funding: 'full' });
    expect(checkPlan(made)).toEqual([]);
  });
});
