import type { Mapping } from '../mapping';
import type { InitiativeDraft, Remark } from '../types';
import type { BacklogRow } from '../write/own-cells';
import type { OwnField } from '../write/own-export';
import type { Fate } from './fates';

type Differs = (draft: InitiativeDraft, row: BacklogRow) => boolean;

/** Fields that an import reads for new initiatives alone, and whether a row says another value of them than the plan. */
const differs: readonly (readonly [OwnField, Differs])[] = [
  ['rank', (draft, row) => draft.rank !== row.rank],
  ['sourceKey', (draft, row) => draft.sourceKey !== row.key],
  ['source', (draft, row) => draft.source !== row.source],
  ['laneAssumed', (draft, row) => draft.laneAssumed !== row.laneAssumed && draft.lane === row.lane],
  [
    'outcomeAssumed',
    (draft, row) => draft.outcomeAssumed !== row.outcomeAssumed && draft.outcome === row.outcome,
  ],
  ['mark', (draft, row) => draft.mark !== row.mark],
  // It is counted from the start of the work.
  [
    'fundingUntil',
    (draft, row) =>
      draft.fundingUntil !== row.fundingUntil && draft.funding === 'amount' && draft.startQuarter === null,
  ],
  // What a row needs besides is added; what it no longer needs stays.
  ['needs', (draft, row) => row.needs.some((name) => !draft.needs.includes(name))],
];

/**
 * Says of a table written from the plan which columns were edited in vain, each with its count. `rows` are the
 * initiatives as they would be written now, by id.
 */
export function editsNotTaken(
  drafts: readonly InitiativeDraft[],
  rows: ReadonlyMap<string, BacklogRow>,
  { columns }: Mapping,
): Remark[] {
  return differs.flatMap(([field, isOther]): Remark[] => {
    const column = columns.find((mapped) => mapped.field === field)?.column;
    if (column === undefined) return [];
    const edited = drafts.filter((draft) => {
      const row = rows.get(draft.planId);
      return row !== undefined && isOther(draft, row);
    });
    const [first] = edited;
    if (!first) return [];
    return [{ line: first.line, column, code: 'edit-not-taken', parameters: { count: edited.length } }];
  });
}

/**
 * Says of rows that another plan wrote and that are new in this one why they are not funded here: a row of its own plan is
 * read as it is, whatever an import would not begin with.
 */
export function fundingNotTaken(
  drafts: readonly InitiativeDraft[],
  fates: readonly Fate[],
  { columns }: Mapping,
): Remark[] {
  const column = columns.find(({ field }) => field === 'funding')?.column ?? null;
  return drafts.flatMap(({ planId, line, lane, outcome, contracted, funding }, at): Remark[] => {
    const kind = fates[at]?.kind;
    if (planId === '' || funding === 'none' || (kind !== 'new' && kind !== 'rekeyed')) return [];
    if (lane === 'backlog') return [{ line, column, code: 'funding-needs-lane', parameters: {} }];
    if (outcome !== null || contracted) return [];
    return [{ line, column, code: 'funding-needs-outcome', parameters: {} }];
  });
}
