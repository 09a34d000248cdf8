import { type ServiceSourceField, type SourceFields, serviceSourceFields } from '../../model/source-fields';
import { type Mapping, targetOf } from '../mapping';
import { yearOfCost } from '../rows/row-service';
import type { ServiceDraft } from '../types';
import { unreadFields } from './unread-cells';

type Read = (draft: ServiceDraft) => SourceFields[ServiceSourceField];

/** How each field of a service is said flat. */
const readers: Readonly<Record<ServiceSourceField, Read>> = {
  title: ({ name }) => name,
  description: ({ description }) => description,
  businessUnit: ({ businessUnit }) => businessUnit,
  costCentre: ({ costCentre }) => costCentre,
  owner: ({ owner }) => owner,
  runCost: ({ cost }) => cost,
  costYear: ({ costYear }) => costYear,
  indexation: ({ indexation }) => indexation,
  sourcing: ({ sourcing }) => sourcing,
  contractEnd: ({ contractEnd }) => contractEnd,
  noticeDate: ({ noticeDate }) => noticeDate,
  sunset: ({ sunset }) => sunset,
  unchangedSince: ({ unchangedSince }) => unchangedSince,
  review: ({ review }) => review,
  reviewedOn: ({ reviewedOn }) => reviewedOn,
};

/** The fields of services that the columns of a mapping speak of; the year of a cost also where its header names it. */
export function mappedServiceFields(mapping: Mapping): ReadonlySet<ServiceSourceField> {
  if (targetOf(mapping) !== 'services') return new Set();
  const mapped = new Set<ServiceSourceField>(['title']);
  for (const { column, field } of mapping.columns) {
    const known = serviceSourceFields.find((name) => name === field);
    if (known) mapped.add(known);
    if (field === 'runCost' && mapping.preset !== 'own-services' && yearOfCost(column) !== null)
      mapped.add('costYear');
  }
  return mapped;
}

/** What a row says, of the fields that have a column; what could not be read speaks against nothing. */
export function serviceFieldsOf(draft: ServiceDraft, mapped: ReadonlySet<ServiceSourceField>): SourceFields {
  const unread = unreadFields(draft);
  const said = [...mapped].filter((field) => !unread.has(field));
  return Object.fromEntries(said.map((field) => [field, readers[field](draft)]));
}
