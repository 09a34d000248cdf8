import { expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { attentionOf } from '../../../shared/rules/attention';
import type { Command } from '../../../shared/rules/command';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const idsOf = (plan: Plan, asked: string) =>
  attentionOf(plan, base).find(({ code }) => code === asked)?.initiativeIds ?? [];
const notFunded = (plan: Plan) => idsOf(plan, 'pinned-not-funded');

const status = (id: string, to: 'live' | 'stopped'): Command => ({
  type: 'initiative/edit',
  ids: [id],
  changes: { status: to },
});

test('mandatory and contracted work that nobody has sorted is told as well, that of the lanes first', () => {
  const plan = after(
    freshPlan(),
    adding('sorted nowhere', { mandatory: true, cost: 100 }),
    adding('contracted', { contracted: true, cost: 100 }),
    adding('in a lane', { mandatory: true, cost: 100 }),
    adding('may be done', { cost: 100 }),
    moving(['in a lane'], 'innovate'),
  );
  expect(notFunded(plan)).toEqual(['in a lane', 'sorted nowhere', 'contracted']);
  expect(notFunded(after(plan, moving(['contracted'], 'run')))).toEqual([
    'contracted',
    'in a lane',
    'sorted nowhere',
  ]);
});

test('starting the next year sends it back to the backlog, where it is still told', () => {
  const plan = after(
    freshPlan(),
    adding('audit', { mandatory: true, cost: 100, outcome: 'risk' }),
    moving(['audit'], 'run'),
  );
  expect(notFunded(plan)).toEqual(['audit']);
  const next = after(plan, { type: 'plan/roll-over' });
  expect(next.placement.get(`${base}.audit`)?.lane).toBe('backlog');
  expect(notFunded(next)).toEqual(['audit']);
});

test('what is live or was stopped has not to be funded any more', () => {
  const plan = after(freshPlan(), ...['a', 'b'].map((id) => adding(id, { mandatory: true, cost: 100 })));
  expect(notFunded(after(plan, status('a', 'live'), status('b', 'stopped')))).toEqual([]);
});
