import type { Outcome } from '../../model/codes';
import type { Basis, InitiativeDraft } from '../types';
import { columnOf, type RowReading } from './row-reading';
import { readTextField } from './row-texts';
import { readFundingUntil } from './row-times';
import type { StatedFunding } from './row-values';
import { readValue } from './row-values';

const fields = [
  'planId',
  'scenario',
  'source',
  'laneAssumed',
  'outcomeAssumed',
  'fundingUntil',
  'mark',
] as const;

type OfApp = Pick<InitiativeDraft, (typeof fields)[number]>;

interface KnownOfRow {
  readonly outcome: Outcome | null;
  readonly basis: Basis;
  readonly funding: StatedFunding;
}

/** One outcome for all rows is nobody's word about this one. */
export function isAssumed(basis: Basis): boolean {
  return basis === 'words' || basis === 'mapped';
}

/** What only this app writes of an initiative; null in a table that has no column for it. */
export function readOfApp(row: RowReading, { outcome, basis, funding }: KnownOfRow): OfApp | null {
  if (fields.every((field) => columnOf(row, field) === undefined)) return null;
  return {
    planId: readTextField(row, 'planId').trim(),
    scenario: readTextField(row, 'scenario'),
    source: readTextField(row, 'source'),
    laneAssumed: readValue(row, 'laneAssumed') === 'yes',
    outcomeAssumed: isAssumed(basis) || (outcome !== null && readValue(row, 'outcomeAssumed') === 'yes'),
    fundingUntil: funding.amount === null ? null : readFundingUntil(row),
    mark: readValue(row, 'mark') ?? 'none',
  };
}
