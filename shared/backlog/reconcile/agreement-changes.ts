import type { Plan } from '../../model/plan';
import { type Agreement, sameRequest } from '../../model/records/agreement';
import type { AgreementField } from '../fields';

/** A field in which a row and the agreement of the plan differ: texts, the service by its name, times in working hours. */
export interface AgreementChange {
  readonly field: AgreementField;
  readonly mine: string | number | null;
  readonly theirs: string | number | null;
  readonly take: 'theirs' | 'mine';
}

type Services = Plan['service'];
type Value = Exclude<keyof Agreement, 'id'>;

/** The fields of an agreement in the order of its columns, and what each holds. */
const fields: readonly (readonly [AgreementField, Value])[] = [
  ['title', 'requestType'],
  ['businessUnit', 'businessUnit'],
  ['serviceName', 'serviceId'],
  ['responseTime', 'responseHours'],
  ['deliveryTime', 'deliveryHours'],
  ['hiddenTime', 'hiddenHours'],
  ['sponsor', 'sponsor'],
];

const naming: ReadonlySet<string> = new Set(['title', 'businessUnit', 'serviceName']);
const times: ReadonlySet<string> = new Set(['responseTime', 'deliveryTime', 'hiddenTime']);

/** Where a row (`theirs`) and the plan (`before`) differ, and whose value each field has in what is taken (`after`). */
export function agreementChanges(
  before: Agreement,
  theirs: Agreement,
  after: Agreement,
  services: Services,
): readonly AgreementChange[] {
  const shown = (row: Agreement, key: Value) =>
    key === 'serviceId' ? (services.get(row.serviceId ?? '')?.name ?? null) : row[key];
  return fields.flatMap(([field, key]) => {
    if (before[key] === theirs[key]) return [];
    const take = after[key] === theirs[key] ? 'theirs' : 'mine';
    return [{ field, mine: shown(before, key), theirs: shown(theirs, key), take }] as const;
  });
}

/**
 * The row with what is kept of the plan. Times that do not fit one another so are kept together, and so are request, business
 * unit and service where another agreement is called as they would be: what is kept never leaves a row out.
 */
export function keptAgreement(
  before: Agreement,
  theirs: Agreement,
  kept: ReadonlySet<string>,
  known: ReadonlyMap<string, Agreement>,
): Agreement {
  const keeping = (held: ReadonlySet<string>): Agreement => ({
    ...theirs,
    ...Object.fromEntries(fields.flatMap(([field, key]) => (held.has(field) ? [[key, before[key]]] : []))),
  });
  const asked = keeping(kept);
  const held = new Set(kept);
  if (!fits(asked)) for (const field of times) held.add(field);
  if (isAnother(known, asked)) for (const field of naming) held.add(field);
  return held.size === kept.size ? asked : keeping(held);
}

/** Whether it may be one of those: its times fit, and no other is of its request, business unit and service. */
export function standsIn(known: ReadonlyMap<string, Agreement>, row: Agreement): boolean {
  return fits(row) && !isAnother(known, row);
}

function isAnother(known: ReadonlyMap<string, Agreement>, row: Agreement): boolean {
  const other = known.get(sameRequest(row));
  return other !== undefined && other.id !== row.id;
}

function fits({ responseHours, deliveryHours, hiddenHours }: Agreement): boolean {
  if (deliveryHours === null) return hiddenHours === 0;
  return hiddenHours <= deliveryHours && (responseHours ?? 0) <= deliveryHours;
}
