import type { Plan } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import { compareScenarios } from '../../shared/rules/scenarios/compare';
import { base } from './plans/plans';

/** Each initiative that differs: which, what became of it, and why. */
export const brief = (plan: Plan, a: string, b: string) =>
  compareScenarios(plan, a, b).items.map(({ id, what, why }) => [id, what, why.join(' ')]);

export const placed = (
  id: string,
  changes: { start?: number; lengthQuarters?: number },
  scenarioId = base,
): Command => ({ type: 'placement/schedule', scenarioId, initiativeIds: [id], changes });

export const funding = (id: string, kind: 'none' | 'full', scenarioId = base): Command => ({
  type: 'placement/fund',
  scenarioId,
  initiativeIds: [id],
  funding: kind,
  amount: null,
});

export const copy: Command = { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base };
export const frozen: Command = { type: 'scenario/freeze', id: 'before', name: 'Before', sourceId: base };
