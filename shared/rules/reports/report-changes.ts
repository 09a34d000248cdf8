import { type Plan, settingsOf } from '../../model/plan';
import { budgetId } from '../../model/records/budget';
import { figuresOf } from '../cards/figures';
import type { Coded } from '../decision';
import { compareScenarios, type Difference, type DifferenceItem } from '../scenarios/compare';
import { latestBaseline } from '../scenarios/scenarios';

/** What became of initiatives since a baseline, as far as a summary tells it: the largest first, and how many there are. */
export interface ChangedWork extends Coded {
  readonly initiativeIds: readonly string[];
}

/** What is told of initiatives, in this order; what merely changed its money or its time is counted together. */
const told: readonly (readonly [code: string, of: readonly Difference[]])[] = [
  ['changed-funded', ['funded']],
  ['changed-new', ['new']],
  ['changed-dropped', ['dropped']],
  ['changed-stopped', ['stopped']],
  ['changed-gone', ['gone']],
  ['changed-otherwise', ['moved', 'changed']],
];

/**
 * What changed: the IT budget against last year's where the plan has both, and since the baseline that was frozen last the
 * planned spend and what became of initiatives. `nothing-to-compare` where the plan has neither.
 */
export function changesOf(plan: Plan, scenarioId: string): ChangedWork[] {
  const lastYear = sinceLastYear(plan, scenarioId);
  const baseline = latestBaseline(plan);
  const isBaseline = plan.scenario.get(scenarioId)?.kind === 'baseline';
  const since = baseline && !isBaseline ? sinceBaseline(plan, baseline.id, scenarioId) : [];
  const all = [...lastYear, ...since];
  return all.length > 0 ? all : [{ code: 'nothing-to-compare', parameters: {}, initiativeIds: [] }];
}

function sinceLastYear(plan: Plan, scenarioId: string): ChangedWork[] {
  const { budget, year } = figuresOf(plan, scenarioId);
  const before = plan.budget.get(budgetId(scenarioId, year - 1, 'total'))?.amount ?? 0;
  if (budget === null || before <= 0) return [];
  return [{ code: 'budget-since', parameters: { year, before, budget }, initiativeIds: [] }];
}

function sinceBaseline(plan: Plan, baselineId: string, scenarioId: string): ChangedWork[] {
  const { items, totals } = compareScenarios(plan, baselineId, scenarioId);
  const { name = '', at = null } = plan.scenario.get(baselineId) ?? {};
  const { spend, isFreeKnown } = figuresOf(plan, scenarioId);
  const { firstYear: year } = settingsOf(plan);
  const parameters = { name, at, year, spend, by: totals.spend };
  return [
    // Where no cost is entered any more, all of it would read as saved.
    ...(isFreeKnown ? [{ code: 'spend-since', parameters, initiativeIds: [] }] : []),
    ...told.flatMap(([code, of]) => about(code, items.filter(isToldAs(of)))),
  ];
}

/** What was never funded, before or now, is no news. */
function isToldAs(of: readonly Difference[]) {
  return ({ what, from, to }: DifferenceItem) =>
    of.includes(what) && ((from?.funded ?? false) || (to?.funded ?? false));
}

function about(code: string, items: readonly DifferenceItem[]): ChangedWork[] {
  const [first] = items;
  if (!first) return [];
  const parameters = {
    count: items.length,
    title: first.title,
    oneOff: items.reduce((sum, { oneOff }) => sum + oneOff, 0),
  };
  return [{ code, parameters, initiativeIds: items.map(({ id }) => id) }];
}
