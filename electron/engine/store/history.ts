import { z } from 'zod';
import type { Patch } from '../../../shared/model/patch';
import { allAtOnce } from '../../../shared/model/steps';
import type { Coded } from '../../../shared/rules/decision';
import type { Connection } from './connection';
import { Failure } from './failure';
import { deletePartsSteps, type State, writePartsSteps } from './history-parts';
import { tableShapes } from './record-columns';
import { statementsOf } from './statements';

/** One thing that was done, without its patch. */
export interface HistoryEntry {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly commandType: string;
  readonly label: Coded;
  /** Who did it; empty where that is not known. */
  readonly author: string;
}

/** Who does it, the store says. */
export type NewEntry = Omit<HistoryEntry, 'seq' | 'author'>;
export type SignedEntry = Omit<HistoryEntry, 'seq'>;

/** Adds what was done; the redo tail it cuts off is gone. Returns the entry. */
export function addEntry(db: Connection, entry: SignedEntry, patch: Patch): HistoryEntry {
  return allAtOnce(addEntrySteps(db, entry, patch));
}

/** The same step by step, for a patch of many records; no row of the plan is written in any of them. */
export function* addEntrySteps(
  db: Connection,
  entry: SignedEntry,
  patch: Patch,
): Generator<number, HistoryEntry> {
  const { run, get } = statementsOf(db);
  const cut = nextToRedo(db)?.seq;
  if (cut !== undefined) {
    run('DELETE FROM history_part WHERE seq >= ?', [cut]);
    run('DELETE FROM history WHERE seq >= ?', [cut]);
  }
  const last = get('SELECT max(seq) AS seq FROM history', []) as { seq: number | null };
  const seq = (last.seq ?? 0) + 1;
  run(
    `INSERT INTO history (seq, id, at, command_type, label_code, label_parameters, state, author)
     VALUES (?, ?, ?, ?, ?, ?, 'done', ?)`,
    [
      seq,
      entry.id,
      entry.at,
      entry.commandType,
      entry.label.code,
      JSON.stringify(entry.label.parameters),
      entry.author,
    ],
  );
  yield* writePartsSteps(db, seq, patch, 'done');
  return { ...entry, seq };
}

/** Is this command in the history already, done or undone? */
export function hasEntry(db: Connection, id: string): boolean {
  return statementsOf(db).get('SELECT 1 FROM history WHERE id = ?', [id]) !== undefined;
}

/** Which entry a command is that is done now; null where it is not in the history or undone. */
export function doneEntry(db: Connection, id: string): HistoryEntry | null {
  return entryOf(statementsOf(db).get(`SELECT * FROM history WHERE id = ? AND state = 'done'`, [id]));
}

/** What was done after an entry and is not undone, the newest first. */
export function doneAfter(db: Connection, seq: number): HistoryEntry[] {
  return statementsOf(db)
    .all(`SELECT * FROM history WHERE seq > ? AND state = 'done' ORDER BY seq DESC`, [seq])
    .flatMap((row) => entryOf(row) ?? []);
}

/** What was done, undone steps too, the newest first: at most `most` entries before number `before` (from the last one, where null). */
export function entriesBefore(
  db: Connection,
  before: number | null,
  most: number,
): (HistoryEntry & { readonly isUndone: boolean })[] {
  const rows = statementsOf(db).all('SELECT * FROM history WHERE seq < ? ORDER BY seq DESC LIMIT ?', [
    before ?? Number.MAX_SAFE_INTEGER,
    most,
  ]) as (HistoryRow & { readonly state: State })[];
  return rows.flatMap((row) => {
    const entry = entryOf(row);
    return entry ? [{ ...entry, isUndone: row.state === 'undone' }] : [];
  });
}

export function nextToUndo(db: Connection): HistoryEntry | null {
  return entryOf(
    statementsOf(db).get(`SELECT * FROM history WHERE state = 'done' ORDER BY seq DESC LIMIT 1`, []),
  );
}

/** The undone ones are the last, so the walk from the end is as long as there is to redo. */
export function nextToRedo(db: Connection): HistoryEntry | null {
  const done = nextToUndo(db)?.seq ?? 0;
  return entryOf(statementsOf(db).get('SELECT * FROM history WHERE seq > ? ORDER BY seq LIMIT 1', [done]));
}

const labelParameters = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

interface HistoryRow {
  readonly seq: number;
  readonly id: string;
  readonly at: string;
  readonly command_type: string;
  readonly label_code: string;
  readonly label_parameters: string;
  readonly author: string;
}

function entryOf(found: unknown): HistoryEntry | null {
  if (found === undefined) return null;
  const row = found as HistoryRow;
  const read = labelParameters.safeParse(JSON.parse(row.label_parameters));
  if (!read.success) throw new Failure('plan-damaged', { table: 'history', problem: 'label' });
  const label = { code: row.label_code, parameters: read.data };
  const { seq, id, at, author } = row;
  return { seq, id, at, author, commandType: row.command_type, label };
}

/**
 * Marks an entry, step by step; while undone its added rows are kept whole, so that it can be done again. The mark itself
 * is set in the last step.
 */
export function* markEntrySteps(
  db: Connection,
  seq: number,
  patch: Patch,
  state: State,
): Generator<number, void> {
  if (tableShapes.some(({ name }) => patch[name]?.added?.length)) {
    yield* deletePartsSteps(db, seq);
    yield* writePartsSteps(db, seq, patch, state);
  }
  statementsOf(db).run('UPDATE history SET state = ? WHERE seq = ?', [state, seq]);
}

/** The whole history as rows, for a plan that takes over another one's. */
export function copyHistory(from: Connection, to: Connection): void {
  const { run } = statementsOf(to);
  run('DELETE FROM history_part', []);
  run('DELETE FROM history', []);
  const entries = from.prepare<[], [string | number]>('SELECT * FROM history ORDER BY seq').raw(true);
  for (const row of entries.iterate()) run('INSERT INTO history VALUES (?, ?, ?, ?, ?, ?, ?, ?)', row);
  const parts = from
    .prepare<[], [string | number]>('SELECT * FROM history_part ORDER BY seq, part')
    .raw(true);
  for (const row of parts.iterate()) run('INSERT INTO history_part VALUES (?, ?, ?, ?, ?)', row);
}
