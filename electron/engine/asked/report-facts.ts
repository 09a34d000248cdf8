import type { ControlBody, ReportFacts } from '../../../shared/contract/control';
import { settingsOf } from '../../../shared/model/plan';
import { fingerprintOf } from '../export/fingerprint';
import type { Session } from '../plan/session';
import type { PlanStore } from '../store/plan-store';
import { audienceAsked } from './audience-asked';
import { initiativesAsked } from './initiatives-asked';
import { scenarioAsked } from './scenario-asked';

/** What a report says of the state of the plan that it shows. */
export function reportFacts(
  { plan, revision, store }: Session,
  { scenario, initiatives = [], audience }: ControlBody<'plan/report'>,
): ReportFacts {
  const { id, name } = scenarioAsked(plan, scenario);
  return {
    title: settingsOf(plan).title,
    scenarioId: id,
    scenario: name,
    initiativeIds: initiativesAsked(plan, initiatives),
    audience: audienceAsked(plan, audience),
    revision,
    fingerprint: fingerprintOf(plan),
    entry: lastEntry(store),
  };
}

/** Redo tails are short: the last step that holds is among the newest ones. */
const newest = 500;

/** The id of the last step of the history that holds; empty where there is none. */
export function lastEntry(store: Pick<PlanStore, 'entriesBefore'>): string {
  return store.entriesBefore(null, newest).find(({ isUndone }) => !isUndone)?.id ?? '';
}
