import { type Plan, settingsOf } from '../model/plan';
import { shortened } from './report-counts';

/** The title of the document: "IT plan 2027 · Base". */
export function reportTitle(plan: Plan, scenarioId: string): string {
  const scenario = plan.scenario.get(scenarioId)?.name ?? '';
  return [shortened(settingsOf(plan).title, 80), shortened(scenario, 40)]
    .filter((part) => part !== '')
    .join(' · ');
}
