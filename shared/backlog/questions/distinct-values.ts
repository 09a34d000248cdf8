import { isMappedField, isTeamField, type MappedField } from '../fields';
import type { Table, TableColumn } from '../rows/table';
import type { ScannedRecord } from '../types';
import { meansEmpty } from '../values/read-text';
import { teamAndDays, teamNames, teamOfPlan } from '../values/team-names';
import { meaningOf } from '../values/value-meaning';
import { splitOwnTags, unguardFormula } from '../write/own-export';
import type { ColumnValues, DistinctValue } from './questions';

/** Different values that are counted in a column; what comes after them is not. */
const counted = 10_000;
/** Different values that are listed. */
const listed = 500;

interface Seen {
  readonly line: number;
  count: number;
}

export interface ValueWatch {
  /** By column: whether it looks at it. */
  readonly wanted: readonly boolean[];
  see(records: readonly ScannedRecord[]): void;
  /** The values of each column, the most frequent first, and what each is taken for. */
  values(): ColumnValues[];
}

/** Counts the values of all columns whose values are mapped as the columns are. */
export function watchValues(table: Table): ValueWatch {
  const watched = table.columns.flatMap((column) =>
    isMappedField(column.field)
      ? [{ column, field: column.field, seen: new Map<string, Seen>(), blank: 0 }]
      : [],
  );
  const places = new Set(watched.map(({ column }) => column.index));
  return {
    wanted: table.headers.map((_, index) => places.has(index)),
    see(records) {
      for (const { line, cells } of records) {
        if (cells.length < 2 && table.headers.length > 1) continue;
        for (const one of watched) {
          const cell = cells[one.column.index] ?? '';
          const known = one.seen.get(cell);
          if (known !== undefined) known.count += 1;
          else if (meansEmpty(cell.trim())) one.blank += 1;
          else if (isTeamField(one.field))
            for (const name of teamsIn(table, one.field, cell)) note(one, name, line);
          else note(one, cell, line);
        }
      }
    },
    values: () =>
      watched.map(({ column, field, seen, blank }) => ({
        column: column.column,
        field,
        values: mostFrequent(seen).map(([text, one]) => valueOf(table, column, field, text, one)),
        different: seen.size,
        blank,
      })),
  };
}

interface Watched {
  readonly column: TableColumn;
  readonly seen: Map<string, Seen>;
}

function note({ column, seen }: Watched, text: string, line: number): void {
  const known = seen.get(text);
  if (known !== undefined) known.count += 1;
  // A header that stands in the table once more is no value.
  else if (text !== column.column && seen.size < counted) seen.set(text, { line, count: 1 });
}

/** The teams that a cell names, with or without their days. */
function teamsIn({ own, guarded }: Table, field: 'team' | 'teamDays', cell: string): readonly string[] {
  if (field === 'team') return teamNames(cell);
  const parts = own ? splitOwnTags(guarded ? unguardFormula(cell) : cell) : cell.split(';');
  return parts.map((part) => teamAndDays(part, own).team).filter((name) => name !== '');
}

function mostFrequent(seen: ReadonlyMap<string, Seen>): (readonly [string, Seen])[] {
  return [...seen].sort(([, a], [, b]) => b.count - a.count || a.line - b.line).slice(0, listed);
}

function valueOf(
  { settings: { teams } }: Table,
  column: TableColumn,
  field: MappedField,
  text: string,
  { count, line }: Seen,
): DistinctValue {
  const meaning = meaningOf(column, field, text);
  if (!isTeamField(field) || teams === undefined || meaning.code === null)
    return { text, count, line, ...meaning };
  const known = teamOfPlan(meaning.code, teams);
  const how = known === null && meaning.how === 'word' ? 'new' : meaning.how;
  return { text, count, line, code: known ?? meaning.code, how };
}
