import { type Plan, settingsOf } from '../../model/plan';
import type { ReportChoice } from '../../model/report-choice';
import { shortened } from '../report-counts';
import { reportHeading } from './report-kind-words';

/** The title of the document: "IT plan 2027 · Board pack · Base". */
export function reportTitle(plan: Plan, scenarioId: string, choice: ReportChoice): string {
  const scenario = plan.scenario.get(scenarioId)?.name ?? '';
  return [shortened(settingsOf(plan).title, 80), reportHeading(plan, choice), shortened(scenario, 40)]
    .filter((part) => part !== '')
    .join(' · ');
}
