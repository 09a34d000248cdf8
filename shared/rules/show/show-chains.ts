import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import { cardsOf } from '../cards/cards';
import { valueChainOf } from '../peers/value-chain';

/**
 * The value chain of every initiative as `bimodal show --json` prints it, whatever its lane: what nobody has said is null.
 * `metric` is the goal's, with where it stands, where it is to be and by which day, in its own `unit`; null without a goal.
 */
export function showChains(plan: Plan, scenarioId: string) {
  return [...cardsOf(plan, scenarioId).byId.values()].map(({ initiative, placement: { lane } }) => ({
    lane,
    ...shownChain(plan, initiative),
  }));
}

/** The parts of one value chain, in the order of its sentence, and the codes of its gaps. */
export function shownChain(plan: Plan, initiative: Initiative) {
  const { capability, goal, outcome, servings, gaps } = valueChainOf(plan, initiative);
  return {
    id: initiative.id,
    title: initiative.title,
    capability: capability === '' ? null : capability,
    goal: goal?.name ?? null,
    metric: goal && {
      name: goal.metric.trim() === '' ? null : goal.metric,
      unit: goal.unit,
      from: goal.baseline,
      to: goal.target,
      byWhen: goal.targetDate,
    },
    outcome,
    serves: servings.map(({ peer, by, pressures }) => ({
      peer: peer.name,
      by,
      pressures: pressures.map(({ text }) => text),
    })),
    gaps,
  };
}
