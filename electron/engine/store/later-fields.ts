import { blankInitiative, blankService } from '../../../shared/model/blank';
import type { TableName } from '../../../shared/model/plan';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that came after the first version, as they are where a row of the history was written before them. */
const laterFields: { readonly [T in TableName]?: Fields } = {
  initiative: blankInitiative,
  service: blankService,
  moneyLine: { anchor: null, costCentre: '', bookings: null },
  placement: { fundingUntil: null },
  baselineItem: { yearlyRun: null, benefits: null },
  budget: { contingency: 0 },
  import: {
    target: 'initiatives',
    updated: 0,
    unchanged: 0,
    missing: 0,
    source: '',
    preset: '',
    undoneAt: null,
  },
  scenario: {
    at: null,
    note: '',
    sourceId: null,
    frozenFrom: null,
    frozenRunToday: null,
    frozenServices: null,
  },
};

/** A whole row as the history kept it, with all the fields that a record has today. */
export function asOfToday(table: TableName, row: unknown): unknown {
  const later = laterFields[table];
  return later && typeof row === 'object' && row !== null ? { ...later, ...row } : row;
}
