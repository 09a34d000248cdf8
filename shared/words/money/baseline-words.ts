import { type Plan, settingsOf } from '../../model/plan';
import { goneItems } from '../../rules/cards/gone';
import { runTodayInYear } from '../../rules/cards/run-today';
import { lacksBenefits } from '../../rules/money/frozen-benefits';
import type { ScenarioColumn } from '../../rules/scenarios/scenario-column';
import { compactMoney } from '../money';
import { yearWords } from '../quarters';
import { listWords, shortened } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';

/** What baselines among these columns count with; empty where there is none. */
export function baselineWords(
  columns: readonly Pick<ScenarioColumn, 'name' | 'kind' | 'lacksBenefits'>[],
): string {
  const baselines = columns.filter(({ kind }) => kind === 'baseline');
  if (baselines.length === 0) return '';
  const older = baselines
    .filter((each) => each.lacksBenefits)
    .map(({ name }) => say`“${shortened(name, 60)}”`);
  const froze = say`A baseline counts with the money and the benefits it froze.`;
  return older.length ? say`${froze} ${listWords(older)} froze no benefits: they are those of today.` : froze;
}

/**
 * Of services that are shown while a baseline is in view: "Services as they are today, € 32.10M in 2027; the baseline froze
 * run today of € 31.02M." Empty where a scenario is in view.
 */
export function servicesOfBaselineWords(plan: Plan, scenarioId: string, speech: Speech): string {
  if (plan.scenario.get(scenarioId)?.kind !== 'baseline') return '';
  const { firstYear } = settingsOf(plan);
  const [today, frozen] = [null, scenarioId].map((id) =>
    compactMoney(runTodayInYear(plan, firstYear, id), speech),
  );
  return say`Services as they are today, ${today} in ${yearWords(firstYear, speech)}; the baseline froze run today of ${frozen}.`;
}

/** Of programmes and business units that are shown while a baseline is in view; else empty. */
export function rollUpsOfBaselineWords(plan: Plan, scenarioId: string): string {
  return plan.scenario.get(scenarioId)?.kind === 'baseline'
    ? say`Names, spent, committed, left, run today and what leaving would cost are as of today; the rest is as the baseline froze it, without what was deleted since.`
    : '';
}

/** Of benefits that are shown while a baseline is in view that froze none, or of which work was deleted since; else empty. */
export function benefitsOfBaselineWords(plan: Plan, scenarioId: string): string {
  if (lacksBenefits(plan, scenarioId))
    return say`Benefits as they are today: this baseline was frozen before benefits were.`;
  const gone = goneItems(plan, scenarioId);
  return [...gone.values()].some(({ benefits }) => benefits?.length)
    ? say`What was deleted since counts a year at full effect, but in none of the years: when it was to go live is not known any more.`
    : '';
}
