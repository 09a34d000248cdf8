import { type Agreement, sameRequest } from '../model/agreement';
import { foldedName } from '../model/folded-name';
import type { Plan } from '../model/plan';
import { clip } from './normalise';
import type { FieldName } from './fields';
import type { AgreementDraft, Remark } from './types';

/** What a row of agreements becomes: one that is new, one that the plan has and that changes, or stays as it is. */
export interface TakenAgreement {
  readonly line: number;
  readonly kind: 'new' | 'changed' | 'unchanged';
  readonly agreement: Agreement;
}

const blank: Omit<Agreement, 'id' | 'requestType'> = {
  businessUnit: '',
  serviceId: null,
  responseHours: null,
  deliveryHours: null,
  hiddenHours: 0,
  sponsor: '',
};

/** Which fields of an agreement a column speaks of. */
const fieldOf: Readonly<Partial<Record<FieldName, keyof Agreement>>> = {
  title: 'requestType',
  businessUnit: 'businessUnit',
  serviceName: 'serviceId',
  responseTime: 'responseHours',
  deliveryTime: 'deliveryHours',
  hiddenTime: 'hiddenHours',
  sponsor: 'sponsor',
};

/**
 * What the rows do to a plan's agreements: each is the one of its id, else the one of its request, business unit and service,
 * else new. Only what has a column changes (`mapped`). A service that the plan does not have is told, and is then any. Of
 * two rows that come to be one agreement the second is left out, and so is one whose times do not fit one another.
 */
export function reconcileAgreements(
  drafts: readonly AgreementDraft[],
  { agreement, service }: Pick<Plan, 'agreement' | 'service'>,
  mapped: ReadonlySet<FieldName | null>,
  newId: () => string,
): { readonly taken: readonly TakenAgreement[]; readonly remarks: readonly Remark[] } {
  const services = new Map([...service.values()].map(({ id, name }) => [foldedName(name), id]));
  const known = new Map([...agreement.values()].map((row) => [sameRequest(row), row]));
  const used = new Set<string>();
  const taken: TakenAgreement[] = [];
  const remarks: Remark[] = [];
  const tell = (line: number, code: Remark['code'], parameters: Remark['parameters']) =>
    remarks.push({ line, column: null, code, parameters });
  for (const { line, planId, service: name, ...said } of drafts) {
    const serviceId = name === '' ? null : (services.get(foldedName(name)) ?? null);
    if (name !== '' && serviceId === null) tell(line, 'service-not-known', { text: clip(name) });
    const row = { ...said, serviceId };
    const before = agreement.get(planId) ?? known.get(sameRequest(row));
    const fields = Object.entries(fieldOf).flatMap(([field, key]) =>
      mapped.has(field as FieldName) ? [[key, row[key as keyof typeof row]]] : [],
    );
    const after: Agreement = {
      ...(before ?? { ...blank, id: newId(), requestType: row.requestType }),
      ...Object.fromEntries(fields),
    };
    const key = sameRequest(after);
    const other = known.get(key);
    if (used.has(after.id) || (other !== undefined && other.id !== after.id) || !fits(after)) {
      continue;
    }
    used.add(after.id);
    known.set(key, after);
    const isSame = before && JSON.stringify(before) === JSON.stringify(after);
    taken.push({ line, kind: before ? (isSame ? 'unchanged' : 'changed') : 'new', agreement: after });
  }
  return { taken, remarks };
}

function fits({ responseHours, deliveryHours, hiddenHours }: Agreement): boolean {
  if (deliveryHours === null) return hiddenHours === 0;
  return hiddenHours <= deliveryHours && (responseHours ?? 0) <= deliveryHours;
}
