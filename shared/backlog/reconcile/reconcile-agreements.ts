import { foldedName } from '../../model/folded-name';
import type { Plan } from '../../model/plan';
import { type Agreement, sameRequest } from '../../model/records/agreement';
import type { AgreementField, FieldName } from '../fields';
import { clip } from '../normalise';
import type { AgreementDraft, Remark } from '../types';
import { type AgreementChange, agreementChanges, keptAgreement, standsIn } from './agreement-changes';

/** What a row of agreements becomes: one that is new, one that the plan has and that changes, or stays as it is. */
export interface TakenAgreement {
  readonly line: number;
  readonly kind: 'new' | 'changed' | 'unchanged';
  readonly agreement: Agreement;
  /** Field by field, of one that is changed, or would be were the plan's values not kept. */
  readonly changes: readonly AgreementChange[];
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
const fieldOf: Readonly<Record<AgreementField, keyof Agreement>> = {
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
 * else new. Only what has a column changes (`mapped`), and of that not what the user keeps of the plan (`kept`: the fields of a
 * line). A service that the plan does not have is told, and is then any. Of two rows that come to be one agreement the second is
 * left out, and so is one whose times do not fit one another.
 */
export function reconcileAgreements(
  drafts: readonly AgreementDraft[],
  { agreement, service }: Pick<Plan, 'agreement' | 'service'>,
  mapped: ReadonlySet<FieldName | null>,
  newId: () => string,
  kept: ReadonlyMap<number, ReadonlySet<string>> = new Map(),
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
    const theirs: Agreement = {
      ...(before ?? { ...blank, id: newId(), requestType: row.requestType }),
      ...Object.fromEntries(fields),
    };
    if (used.has(theirs.id) || !standsIn(known, theirs)) continue;
    const held = before && kept.get(line);
    const after = held ? keptAgreement(before, theirs, held, known) : theirs;
    used.add(after.id);
    known.set(sameRequest(after), after);
    const isSame = before && JSON.stringify(before) === JSON.stringify(after);
    const kind = before ? (isSame ? 'unchanged' : 'changed') : 'new';
    const changes = before ? agreementChanges(before, theirs, after, service) : [];
    taken.push({ line, kind, agreement: after, changes });
  }
  return { taken, remarks };
}
