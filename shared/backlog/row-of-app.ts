import type { Outcome } from '../model/codes';
import type { StatedFunding } from './row-values';
import { columnOf, type RowReading } from './row-reading';
import { readTextField } from './row-texts';
import { readFundingUntil } from './row-times';
import { readValue } from './row-values';
import type { Basis, InitiativeDraft } from './types';

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

const nothing: OfApp = {
  planId: '',
  scenario: '',
  source: '',
  laneAssumed: false,
  outcomeAssumed: false,
  fundingUntil: null,
  mark: 'none',
};

interface KnownOfRow {
  readonly outcome: Outcome | null;
  readonly basis: Basis;
  readonly funding: StatedFunding;
}

/** What only this app writes of an initiative, and whether its outcome is assumed. */
export function readOfApp(row: RowReading, { outcome, basis, funding }: KnownOfRow): OfApp {
  // One outcome for all rows is nobody's word about this one.
  const outcomeAssumed = basis === 'words' || basis === 'mapped';
  if (fields.every((field) => columnOf(row, field) === undefined)) return { ...nothing, outcomeAssumed };
  return {
    planId: readTextField(row, 'planId').trim(),
    scenario: readTextField(row, 'scenario'),
    source: readTextField(row, 'source'),
    laneAssumed: readValue(row, 'laneAssumed') === 'yes',
    outcomeAssumed: outcomeAssumed || (outcome !== null && readValue(row, 'outcomeAssumed') === 'yes'),
    fundingUntil: funding.amount === null ? null : readFundingUntil(row),
    mark: readValue(row, 'mark') ?? 'none',
  };
}
