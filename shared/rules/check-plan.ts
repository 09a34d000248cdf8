import { lanes } from '../model/codes';
import { type Plan, settingsOf } from '../model/plan';
import { placementId } from '../model/records/placement';
import { cardsOf } from './cards/cards';
import { figuresOf, outcomeKeys, total } from './cards/figures';
import { lacksOutcome } from './initiatives/initiative-commands';

/**
 * What a plan must keep and no command can break, checked over a whole file; each problem as a short technical line
 * for `bimodal check`. An empty list means that all of it holds.
 */
export function checkPlan(plan: Plan): string[] {
  return [...checkPlacements(plan), ...checkFunding(plan), ...checkSums(plan)];
}

function checkPlacements(plan: Plan): string[] {
  const problems: string[] = [];
  for (const { id: scenarioId, kind } of plan.scenario.values()) {
    for (const id of plan.initiative.keys()) {
      if (kind === 'scenario' && !plan.placement.has(placementId(scenarioId, id)))
        problems.push(`initiative ${id} has no place in scenario ${scenarioId}`);
    }
    const seen = new Set<string>();
    for (const { placement } of cardsOf(plan, scenarioId).byId.values()) {
      const key = `${placement.lane} ${placement.rank}`;
      if (seen.has(key))
        problems.push(`two initiatives have rank ${placement.rank} in lane ${placement.lane}`);
      seen.add(key);
    }
  }
  if (!plan.scenario.has(settingsOf(plan).scenarioId))
    problems.push('the scenario that is the plan is not there');
  return problems;
}

function checkFunding(plan: Plan): string[] {
  const problems: string[] = [];
  for (const placement of plan.placement.values()) {
    if (placement.funding === 'none') continue;
    const initiative = plan.initiative.get(placement.initiativeId);
    if (placement.lane === 'backlog')
      problems.push(`initiative ${placement.initiativeId} is funded in the backlog`);
    const frozen = plan.scenario.get(placement.scenarioId)?.kind === 'baseline';
    if (initiative && !frozen && lacksOutcome(initiative))
      problems.push(`initiative ${initiative.id} is funded without an outcome`);
  }
  return problems;
}

function checkSums(plan: Plan): string[] {
  const figures = figuresOf(plan, settingsOf(plan).scenarioId);
  const byLane = total(lanes, (lane) => figures.lanes[lane].fundedCost);
  const byOutcome = total(outcomeKeys, (key) => figures.outcomes[key].fundedCost);
  return byLane === byOutcome
    ? []
    : [`one-off money by lane (${byLane}) and by outcome (${byOutcome}) differ`];
}
