import { type Plan, settingsOf } from '../model/plan';
import type { ReportId } from '../model/report-kinds';
import { shortened } from './report-counts';
import { reportNames } from './report-kind-words';

/** The title of the document: "IT plan 2027 · Board pack · Base". */
export function reportTitle(plan: Plan, scenarioId: string, report: ReportId): string {
  const scenario = plan.scenario.get(scenarioId)?.name ?? '';
  return [shortened(settingsOf(plan).title, 80), reportNames[report], shortened(scenario, 40)]
    .filter((part) => part !== '')
    .join(' · ');
}
