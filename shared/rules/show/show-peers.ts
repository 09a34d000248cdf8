import type { Plan } from '../../model/plan';
import { cardsOf } from '../cards/cards';
import { type BySaying, peersServed } from '../peers/peer-figures';
import { valueChainOf } from '../peers/value-chain';

/**
 * The peers as `bimodal show --json` prints them: what is funded for each by lane, because a goal names the peer (`byGoal`) or by
 * the outcome alone (`byOutcome`), with one-off money of the plan's first year in minor units; and the gaps of the value
 * chains of what is funded, by code.
 */
export function showPeers(plan: Plan, scenarioId: string) {
  const { peers, nobody } = peersServed(plan, scenarioId);
  return {
    peers: peers.map(({ peer, lanes, waiting, goals, pressures }) => ({
      name: peer.name,
      run: shown(lanes.run),
      innovate: shown(lanes.innovate),
      waiting: { byGoal: waiting.goal.count, byOutcome: waiting.outcome.count },
      goals: goals.map(({ name }) => name),
      pressures: pressures.map(({ pressure, goals: named, funded }) => ({
        text: pressure.text,
        outcomes: pressure.outcomes,
        goals: named.map(({ name }) => name),
        funded: shown(funded),
      })),
    })),
    servingNobody: nobody.length,
    chainGaps: gapsOf(plan, scenarioId),
    liaisons: [...plan.liaison.values()].map(({ businessUnit, person }) => ({ businessUnit, person })),
  };
}

function shown({ goal, outcome }: BySaying) {
  return {
    byGoal: { count: goal.count, money: goal.money },
    byOutcome: { count: outcome.count, money: outcome.money },
  };
}

/** How many funded initiatives have each gap. */
function gapsOf(plan: Plan, scenarioId: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const { lanes } = cardsOf(plan, scenarioId);
  for (const { initiative } of [...lanes.run.funded, ...lanes.innovate.funded])
    for (const gap of valueChainOf(plan, initiative).gaps) counts[gap] = (counts[gap] ?? 0) + 1;
  return counts;
}
