import type { Lane, Outcome } from '../model/codes';
import { columnOf, type RowReading } from './row-reading';
import { readValue } from './row-values';
import { tally } from './tally';
import type { Basis } from './types';

export interface LaneOfRow {
  readonly lane: Lane;
  readonly basis: Basis;
}

export interface OutcomeOfRow {
  readonly outcome: Outcome | null;
  readonly basis: Basis;
}

/** The lane of the row: as its column says, else as the mapping says for all; what nothing says is the backlog. */
export function readLane(row: RowReading): LaneOfRow {
  const stated = readValue(row, 'lane');
  if (stated !== null) return { lane: stated, basis: basisOf(row, 'lane') };
  const given = row.table.mapping.lane;
  return given === undefined ? { lane: 'backlog', basis: 'none' } : { lane: given, basis: 'mapped' };
}

/** The outcome of the row, the same way; null where nothing says it. */
export function readOutcome(row: RowReading): OutcomeOfRow {
  const stated = readValue(row, 'outcome');
  if (stated !== null) return { outcome: stated, basis: basisOf(row, 'outcome') };
  const given = row.table.mapping.outcome;
  return given === undefined ? { outcome: null, basis: 'none' } : { outcome: given, basis: 'mapped' };
}

const byContent = {
  lane: 'lane-by-content',
  outcome: 'outcome-by-content',
  status: 'status-by-content',
} as const;

/** A column that only its words made a lane or an outcome states nothing: what it says is assumed, and told. */
function basisOf(row: RowReading, field: 'lane' | 'outcome'): Basis {
  return isByContent(row, field) ? 'words' : 'stated';
}

/** Whether only its words made the column what it is; such rows are counted. */
export function isByContent(row: RowReading, field: keyof typeof byContent): boolean {
  const column = columnOf(row, field);
  if (column?.mapped.assumed !== true) return false;
  tally(row, column.column, byContent[field]);
  return true;
}
