import type { Changed, Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import type { SourceField } from '../../model/source-fields';
import { effectsByService, moneyLinesByOwner } from '../tables/lines';
import { servicesIn } from '../tables/touched';
import { type Since, type Touch, touchOf } from './touched-since';

/** Edits made since on a service that an import brought or changed, which stay. */
export interface KeptServiceEdit {
  readonly serviceId: string;
  readonly name: string;
  readonly what: readonly SourceField[];
}

/** The edits on services that an import speaks of, by the fields of a list. */
export function keptServiceEdits(plan: Plan, imported: Patch, since: Since): KeptServiceEdit[] {
  const lines = moneyLinesByOwner(plan.moneyLine);
  return [...servicesIn(imported, plan)].flatMap((serviceId) => {
    const service = plan.service.get(serviceId);
    if (!service) return [];
    const fields = fieldsOf(touchOf(since, 'service', serviceId));
    const isPaid = lines.of(serviceId).some(({ id }) => touchOf(since, 'moneyLine', id) !== undefined);
    const what = [...fields, ...(isPaid ? (['runCost'] as const) : [])];
    return what.length > 0 ? [{ serviceId, name: service.name, what }] : [];
  });
}

function fieldsOf(touch: Touch | undefined): SourceField[] {
  if (touch === undefined || typeof touch === 'string') return [];
  return [...touch].map((field) => (field === 'name' ? 'title' : (field as SourceField)));
}

/** Services that an import added and nobody has used or edited since, with their lines. `remains`: initiatives, `restored` as they
 * are after the import was taken back. */
export function goneServices(
  plan: Plan,
  imported: Patch,
  since: Since,
  remains: (initiativeId: string) => boolean,
  restored: readonly Changed<Initiative>[],
): Patch {
  const added = imported.service?.added ?? [];
  if (added.length === 0) return {};
  const inUse = new Set<string>();
  const after = new Map(restored.map(({ id, to }) => [id, to.serviceId]));
  for (const { id, serviceId } of plan.initiative.values()) {
    const restoredId = after.get(id);
    const used = restoredId === undefined ? serviceId : restoredId;
    if (used !== null && remains(id)) inUse.add(used);
  }
  for (const { serviceId } of plan.agreement.values()) if (serviceId !== null) inUse.add(serviceId);
  const lines = moneyLinesByOwner(plan.moneyLine);
  const service = added.flatMap(({ id }) => {
    const present = plan.service.get(id);
    const isEdited =
      touchOf(since, 'service', id) !== undefined ||
      lines.of(id).some((line) => touchOf(since, 'moneyLine', line.id) !== undefined);
    const isUsed =
      inUse.has(id) ||
      effectsByService(plan.serviceEffect)
        .of(id)
        .some(({ initiativeId }) => remains(initiativeId));
    return present && !isEdited && !isUsed ? [present] : [];
  });
  return {
    service: { removed: service },
    moneyLine: { removed: service.flatMap(({ id }) => lines.of(id)) },
  };
}
