import type { EngineBody } from '../../../shared/contract/engine';
import { settingsOf } from '../../../shared/model/plan';
import type { Coded } from '../../../shared/rules/decision';
import { audienceOf } from '../../../shared/rules/peers/audience';
import { changesBetween } from '../../../shared/rules/reports/agenda-since';
import { inSlices } from '../between';
import type { PlanStore } from '../store/plan-store';
import { planAfterSeq } from './plan-at';
import type { Session } from './session';

/**
 * What became since a moment of the work that concerns a peer or a business unit. Where the history begins later, since its
 * beginning. Others are served in between.
 */
export async function changesSince(
  { store, plan }: Session,
  { at, scenarioId, peer, unit }: EngineBody<'history/since'>,
): Promise<readonly Coded[]> {
  const audience = audienceOf(plan, { peer, unit });
  if (audience === null) return [];
  const cancelled = () => !store.isOpen();
  const past = await inSlices(planAfterSeq(store, plan, lastBefore(store, at)), { cancelled });
  // Before its first step a plan that was made by hand has not even settings.
  if (past.plan.plan.size === 0) return [];
  const known = plan.scenario.has(scenarioId) ? scenarioId : settingsOf(plan).scenarioId;
  return changesBetween(past.plan, plan, known, audience);
}

/** The number of the last step before a moment that holds; 0 where there is none. */
function lastBefore(store: Pick<PlanStore, 'entriesAfter'>, at: string): number {
  let last = 0;
  for (const entry of store.entriesAfter(0)) {
    if (entry.at < at) {
      last = entry.seq;
      break;
    }
  }
  return last;
}
