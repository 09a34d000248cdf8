import type { FundedLane, Lane, Outcome } from '../../model/codes';
import type { Money } from '../../model/money';
import type { Basis } from '../types';
import { inferLane } from '../values/infer-lane';
import { inferOutcome } from '../values/infer-outcome';
import type { Hint } from '../values/inference-words';
import { columnOf, type RowReading } from './row-reading';
import { readTextField } from './row-texts';
import { readValue } from './row-values';
import { tally } from './tally';

/** What a row costs once, and what the service costs a year that it changes. */
interface MoneyOfRow {
  readonly cost: Money | null;
  readonly runs: Money | null;
}

interface LaneOfRow {
  readonly lane: Lane;
  readonly basis: Basis;
}

interface OutcomeOfRow {
  readonly outcome: Outcome | null;
  readonly basis: Basis;
}

/**
 * The lane of the row: as its column says, else as the mapping says for all, else, where no column is the lane, as its money
 * or its words have it. What nothing says is the backlog.
 */
export function readLane(row: RowReading, hints: readonly Hint[], money: MoneyOfRow): LaneOfRow {
  const stated = readValue(row, 'lane');
  if (stated !== null) return { lane: stated, basis: basisOf(row, 'lane') };
  const given = row.table.mapping.lane;
  if (given !== undefined) return { lane: given, basis: 'mapped' };
  const byMoney = isInferred(row, 'lane') ? laneOfMoney(row, money) : null;
  if (byMoney !== null) return { lane: byMoney, basis: 'words' };
  const found = isInferred(row, 'lane') ? inferLane(hints) : null;
  if (found === null) return { lane: 'backlog', basis: 'none' };
  const { hint, shown } = found;
  if (shown === 'several') {
    tally(row, hint.column, 'lane-open');
    return { lane: 'backlog', basis: 'none' };
  }
  tally(row, hint.column, 'lane-assumed', shown.word, { word: shown.word, lane: shown.code });
  return { lane: shown.code, basis: 'words' };
}

/** The outcome of the row, the same way; null where nothing says it. */
export function readOutcome(row: RowReading, hints: readonly Hint[]): OutcomeOfRow {
  const stated = readValue(row, 'outcome');
  if (stated !== null) return { outcome: stated, basis: basisOf(row, 'outcome') };
  const given = row.table.mapping.outcome;
  if (given !== undefined) return { outcome: given, basis: 'mapped' };
  const found = isInferred(row, 'outcome') ? inferOutcome(hints) : null;
  if (found === null) return { outcome: null, basis: 'none' };
  const { hint, shown } = found;
  if (shown === 'several') {
    tally(row, hint.column, 'outcome-open');
    return { outcome: null, basis: 'none' };
  }
  tally(row, hint.column, 'outcome-assumed', shown.word, { word: shown.word, outcome: shown.code });
  return { outcome: shown.code, basis: 'words' };
}

/** Where each row shows what is developed beside what runs, money for development makes it innovate, money to run alone run. */
function laneOfMoney(row: RowReading, { cost, runs }: MoneyOfRow): FundedLane | null {
  const column = columnOf(row, 'cost')?.column ?? null;
  const shown = columnOf(row, 'serviceCost') !== undefined && columnOf(row, 'serviceName') === undefined;
  if (!shown || column === null || (!cost && !runs)) return null;
  const lane = cost ? 'innovate' : 'run';
  tally(row, column, 'lane-by-money', lane, { lane });
  return lane;
}

/** Only where no column states it, nobody has switched it off, and the app has not written the table itself. */
function isInferred({ table }: RowReading, field: 'lane' | 'outcome'): boolean {
  return !table.own && table.mapping.infer !== false && !table.byField.has(field);
}

/** Where words may say what a row is: what kind of work it is, its tags, its title, in that order. */
export function hintsOf(row: RowReading, title: string, tags: readonly string[]): Hint[] {
  const { table } = row;
  if (!isInferred(row, 'lane') && !isInferred(row, 'outcome')) return [];
  const nameOf = (field: 'kindOfWork' | 'tags' | 'title') => table.byField.get(field)?.column ?? null;
  return [
    { column: nameOf('kindOfWork'), text: readTextField(row, 'kindOfWork'), sure: true },
    { column: nameOf('tags'), text: tags.join('; '), sure: true },
    { column: nameOf('title'), text: title, sure: false },
  ];
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
