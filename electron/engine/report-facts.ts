import type { ControlBody, ReportFacts } from '../../shared/contract/control';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { scenarioAsked } from './scenario-asked';

/** What a report says of the state of the plan that it shows. */
export function reportFacts(
  { plan, revision }: { readonly plan: Plan; readonly revision: number },
  asked: ControlBody<'plan/report'>['scenario'],
): ReportFacts {
  const { id, name } = scenarioAsked(plan, asked);
  return { title: settingsOf(plan).title, scenarioId: id, scenario: name, revision };
}
