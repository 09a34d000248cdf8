import { type Plan, settingsOf } from '../../shared/model/plan';
import { allAtOnce } from '../../shared/model/steps';
import { quarterIn } from '../../shared/model/quarter';
import type { Card } from '../../shared/rules/cards/card';
import { laneChangeInYear } from '../../shared/rules/cards/change-sums';
import { isPinned } from '../../shared/rules/cards/guard';
import { spentInYear } from '../../shared/rules/cards/spent-in-year';
import { outsideGuardrail } from '../../shared/rules/money/guardrail';
import type { BestSetQuestion } from '../../shared/rules/optimise/best-set-question';
import { candidatesOf, isUnderWay, planWithSetSteps } from '../../shared/rules/optimise/candidates';
import { worthSteps } from '../../shared/rules/optimise/worth';
import { overQuarters } from '../../shared/rules/people/capacity';
import { dependencyFindings } from '../../shared/rules/roadmap/dependency-findings';
import { base } from './plans/plans';

/** What a question's limits say of a plan, by the figures and findings that screens show; it knows nothing of programs. */
function isHeld(plan: Plan, now: Plan, { holds }: BestSetQuestion): boolean {
  const { asNow } = holds;
  return (
    (!holds.budgets || holdsBudgets(plan, now, asNow)) &&
    (!holds.guardrail || holdsGuardrail(plan, now, asNow)) &&
    (!holds.teams || holdsTeams(plan, now, asNow)) &&
    (!holds.dependencies || holdsDependencies(plan, now, asNow))
  );
}

function holdsBudgets(plan: Plan, now: Plan, asNow: boolean): boolean {
  return [...plan.budget.values()].every(({ scope, fiscalYear, amount, contingency }) => {
    const spent = spentInYear(plan, base, scope, fiscalYear);
    return spent <= amount - contingency || (asNow && spent <= spentInYear(now, base, scope, fiscalYear));
  });
}

function holdsGuardrail(plan: Plan, now: Plan, asNow: boolean): boolean {
  const years = new Set([
    settingsOf(plan).firstYear,
    ...[...plan.budget.values()].map((each) => each.fiscalYear),
  ]);
  const outside = (of: Plan, year: number) => {
    const lane = (each: 'run' | 'innovate') => ({ fundedCost: laneChangeInYear(of, base, each, year) });
    return outsideGuardrail({ lanes: { run: lane('run'), innovate: lane('innovate') } }, settingsOf(of)) ?? 0;
  };
  return [...years].every((year) => {
    const [was, is] = [asNow ? outside(now, year) : 0, outside(plan, year)];
    return is >= Math.min(0, was) - 1e-9 && is <= Math.max(0, was) + 1e-9;
  });
}

function holdsTeams(plan: Plan, now: Plan, asNow: boolean): boolean {
  const loads = new Map(
    overQuarters(now, base).map((each) => [`${each.team.id} ${each.quarter}`, each.loaded]),
  );
  return overQuarters(plan, base).every(
    ({ team, quarter, loaded }) => asNow && loaded <= (loads.get(`${team.id} ${quarter}`) ?? 0),
  );
}

function holdsDependencies(plan: Plan, now: Plan, asNow: boolean): boolean {
  const before = new Set(dependencyFindings(now, base).map(({ dependencyId }) => dependencyId));
  return dependencyFindings(plan, base).every(({ dependencyId }) => asNow && before.has(dependencyId));
}

function isFixed(card: Card, plan: Plan, { holds }: BestSetQuestion): boolean {
  if (holds.pinned && isPinned(card)) return true;
  if (!card.funded) return false;
  return holds.funded || (holds.underWay && isUnderWay(card, quarterIn(settingsOf(plan).firstYear, 1)));
}

/** Tries every set: the most that one is worth which holds everything; null where none does. */
export function bestByTrial(plan: Plan, question: BestSetQuestion): number | null {
  const { cards } = candidatesOf(plan, base);
  const worths = allAtOnce(worthSteps(plan, base, cards, question.objective));
  const fixed = cards.reduce(
    (bits, card, index) => (isFixed(card, plan, question) ? bits | (1 << index) : bits),
    0,
  );
  let best: number | null = null;
  for (let set = 0; set < 1 << cards.length; set++) {
    if ((set & fixed) !== fixed) continue;
    const worth = worths.reduce<number>(
      (sum, each, index) => sum + (set & (1 << index) ? (each ?? 0) : 0),
      0,
    );
    if (best !== null && worth <= best) continue;
    const tried = allAtOnce(planWithSetSteps(plan, cards, (index) => (set & (1 << index)) !== 0));
    if (isHeld(tried, plan, question)) best = worth;
  }
  return best;
}

/** Whether a set that was found holds everything, by the same figures. */
export function holdsAll(plan: Plan, question: BestSetQuestion, chosen: readonly number[]): boolean {
  const { cards } = candidatesOf(plan, base);
  const isIn = (index: number) => chosen[index] === 1;
  return (
    cards.every((card, index) => isIn(index) || !isFixed(card, plan, question)) &&
    isHeld(allAtOnce(planWithSetSteps(plan, cards, isIn)), plan, question)
  );
}
