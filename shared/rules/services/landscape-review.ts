import type { ReviewVerdict } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Service } from '../../model/records/service';
import { effectsByService } from '../tables/lines';
import { hasCome } from './service-notices';
import { type ServiceRow, serviceRowsOf } from './service-rows';

/**
 * The services that a review goes through, the costliest first: those that have not ended by `today` (YYYY-MM-DD) and were
 * not looked at today already, or all of them where every one was.
 */
export function servicesToReview(plan: Plan, scenarioId: string, today: string): readonly ServiceRow[] {
  const running = serviceRowsOf(plan, scenarioId)
    .filter(({ service }) => !hasCome(service.sunset, today))
    .toSorted((a, b) => costOf(b) - costOf(a) || (a.service.id < b.service.id ? -1 : 1));
  const open = running.filter(({ service }) => service.reviewedOn !== today);
  return open.length > 0 ? open : running;
}

function costOf({ years, cost }: ServiceRow): number {
  return years.find((amount) => amount > 0) ?? cost ?? 0;
}

/** Work that a verdict asks for. */
export interface Proposal {
  readonly service: Service;
  readonly kind: 'replace' | 'investigate';
}

/**
 * The work that the last reviews ask for, the costliest service first: to replace what keeps somebody up at night, to find
 * out what nobody knows. Nothing for a service that an initiative is work on or would change, or that has a sunset.
 */
export function proposalsOf(plan: Plan, scenarioId: string): readonly Proposal[] {
  const effects = effectsByService(plan.serviceEffect);
  const worked = new Set([...plan.initiative.values()].map(({ serviceId }) => serviceId));
  return serviceRowsOf(plan, scenarioId)
    .toSorted((a, b) => costOf(b) - costOf(a) || (a.service.id < b.service.id ? -1 : 1))
    .flatMap(({ service }) => {
      const kind = asksFor(service.review);
      const isFree =
        service.sunset === null && !worked.has(service.id) && effects.of(service.id).length === 0;
      return kind && isFree ? [{ service, kind }] : [];
    });
}

function asksFor(verdict: ReviewVerdict | null): Proposal['kind'] | null {
  if (verdict === 'worries') return 'replace';
  return verdict === 'unknown' ? 'investigate' : null;
}
