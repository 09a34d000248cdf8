import { merge, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { InitiativeChanges } from '../commands/initiative';
import { externalMoney, wholeCost } from '../money/cost';
import { effortsByInitiative } from '../tables/lines';
import { setBenefit, setSpent, setSum } from './simple-lines';

type Sums = Pick<InitiativeChanges, 'cost' | 'runCost' | 'spent' | 'benefit'>;

/** What must change in an initiative's lines for its sums to be these; a sum that is not named stays. */
export function sumChanges(plan: Plan, initiativeId: string, changes: Sums): Patch {
  const owner = { initiativeId };
  const parts: Patch[] = [];
  if (changes.cost !== undefined) {
    const beside = wholeCost(
      null,
      externalMoney(effortsByInitiative(plan.effort).of(initiativeId), plan.team),
    );
    parts.push({ moneyLine: setSum(plan, owner, 'oneOff', changes.cost, beside ?? 0) });
  }
  if (changes.runCost !== undefined) parts.push({ moneyLine: setSum(plan, owner, 'run', changes.runCost) });
  if (changes.spent !== undefined) parts.push({ moneyLine: setSpent(plan, initiativeId, changes.spent) });
  if (changes.benefit !== undefined) parts.push(setBenefit(plan, initiativeId, changes.benefit));
  return parts.reduce(merge, {});
}
