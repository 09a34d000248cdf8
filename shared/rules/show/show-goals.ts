import type { Plan } from '../../model/plan';
import { goalsOf } from '../outcomes/goals';
import { answeredBy } from '../peers/peers';

/**
 * The goals as `bimodal show --json` prints them, in the unit of each metric: `byDate` is what funded initiatives add
 * that are live by the goal's date, `later` what comes after it, `reach` the baseline and what is added by the date.
 */
export function showGoals(plan: Plan, scenarioId: string) {
  return goalsOf(plan, scenarioId).goals.map((each) => {
    const { goal, tied, funded, byDate, later, notFunded, reach, verdict, difference } = each;
    const { name, outcome, metric, unit, baseline, target, targetDate, sponsor, capability } = goal;
    const { peer, pressure } = answeredBy(plan, goal);
    return {
      name,
      outcome,
      metric,
      unit,
      baseline,
      target,
      targetDate,
      sponsor,
      capability,
      peer: peer?.name ?? null,
      pressure: pressure?.text ?? null,
      initiatives: tied.length,
      funded: funded.length,
      byDate,
      later,
      notFunded,
      reach,
      verdict,
      difference,
    };
  });
}
