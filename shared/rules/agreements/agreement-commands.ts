import { difference, merge, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Agreement, sameRequest } from '../../model/records/agreement';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { rowsOf, upserted } from '../tables/upsert';

/**
 * Adds or changes agreements. Refuses a service that is not there, a second agreement for the same request of the same business
 * unit and service, a response later than the delivery, and more hidden work than the delivery takes.
 */
export function setAgreements(plan: Plan, { agreements }: CommandOf<'agreement/set'>): Decision {
  const ids = new Set(agreements.map(({ id }) => id));
  if (ids.size < agreements.length) return refuse('id-taken');
  const known = new Set<string>();
  for (const row of plan.agreement.values()) if (!ids.has(row.id)) known.add(sameRequest(row));
  let patch: Patch = {};
  for (const row of agreements) {
    const wrong = whyNotThisAgreement(plan, row);
    if (wrong) return wrong;
    const key = sameRequest(row);
    if (known.has(key)) return refuse('agreement-twice', [], { name: row.requestType });
    known.add(key);
    patch = merge(patch, upserted(plan, 'agreement', row));
  }
  const count = agreements.length;
  const isNew = agreements.some(({ id }) => !plan.agreement.has(id));
  const title = agreements[0]?.requestType ?? '';
  return patched(patch, isNew ? 'agreements-added' : 'agreement-edited', { count, title });
}

function whyNotThisAgreement(plan: Plan, row: Agreement): Decision | null {
  const { serviceId, responseHours, deliveryHours, hiddenHours, requestType: name } = row;
  if (serviceId !== null && !plan.service.has(serviceId)) return refuse('service-missing');
  if (deliveryHours === null) return hiddenHours > 0 ? refuse('hidden-without-delivery', [], { name }) : null;
  if (responseHours !== null && responseHours > deliveryHours)
    return refuse('response-after-delivery', [], { name, response: responseHours, delivery: deliveryHours });
  if (hiddenHours > deliveryHours)
    return refuse('hidden-above-delivery', [], { name, hidden: hiddenHours, delivery: deliveryHours });
  return null;
}

/** Takes agreements away; emergencies of theirs are then of none. Refuses what is not there. */
export function deleteAgreements(plan: Plan, { ids }: CommandOf<'agreement/delete'>): Decision {
  const rows = rowsOf(plan, 'agreement', ids);
  if (!rows) return refuse('agreement-missing');
  const gone = new Set(ids);
  const changed = [...plan.emergency.values()].flatMap((row) =>
    row.agreementId !== null && gone.has(row.agreementId)
      ? (difference(row, { agreementId: null }) ?? [])
      : [],
  );
  return patched(
    { agreement: { removed: rows }, ...(changed.length > 0 && { emergency: { changed } }) },
    'agreements-deleted',
    { count: rows.length, title: rows[0]?.requestType ?? '' },
  );
}

/**
 * Logs an emergency, or changes it. Refuses an agreement or an initiative that is not there, and a delivery before the request.
 */
export function setEmergency(plan: Plan, { emergency }: CommandOf<'emergency/set'>): Decision {
  const { agreementId, initiativeId, requestedOn, deliveredOn, title } = emergency;
  if (agreementId !== null && !plan.agreement.has(agreementId)) return refuse('agreement-missing');
  if (initiativeId !== null && !plan.initiative.has(initiativeId))
    return refuse('initiative-missing', [initiativeId]);
  if (deliveredOn !== null && deliveredOn < requestedOn) return refuse('delivered-before-requested');
  const code = plan.emergency.has(emergency.id) ? 'emergency-edited' : 'emergency-added';
  return patched(upserted(plan, 'emergency', emergency), code, { title });
}

/** Takes emergencies out of the log. Refuses what is not there. */
export function deleteEmergencies(plan: Plan, { ids }: CommandOf<'emergency/delete'>): Decision {
  const rows = rowsOf(plan, 'emergency', ids);
  if (!rows) return refuse('emergency-missing');
  return patched({ emergency: { removed: rows } }, 'emergencies-deleted', {
    count: rows.length,
    title: rows[0]?.title ?? '',
  });
}

/**
 * Takes a list of agreements: those that are new and what changes of those that are there. Refuses what setting each of them
 * would be refused for.
 */
export function importAgreements(plan: Plan, command: CommandOf<'import/agreements'>): Decision {
  if (plan.import.has(command.import.id)) return refuse('id-taken');
  const { agreements } = command;
  const decision = setAgreements(plan, { type: 'agreement/set', agreements });
  if (decision.kind !== 'patch') return decision;
  return patched(merge({ import: { added: [command.import] } }, decision.patch), 'agreements-imported', {
    count: agreements.length,
    file: command.import.fileName,
  });
}
