import { foldedName } from '../../model/folded-name';
import { findDialect } from './dialect';
import { openScanner } from './scan';

/** Rows that are read at a time; what stands behind them is kept for the next. */
const mostRows = 10_000;
/** Rows that a text of the window is asked for at all. */
const mostScanned = 1_000_000;

/** What stands in a table that is typed, pasted or from a CSV, column by column as its reader calls them. */
interface Layout<P extends string> {
  /** The columns in the order in which they stand where no first row heads them. */
  readonly parts: readonly P[];
  /** What a column may be headed with, folded, English and German. */
  readonly heads: Readonly<Record<P, readonly string[]>>;
  /** A first row heads columns only where it has these. */
  readonly needed: readonly P[];
}

/** What rows say; those that could not be read stay as they were, each with its line and why. */
export interface RowsRead<T> {
  readonly taken: readonly T[];
  readonly problems: readonly { readonly line: number; readonly words: string }[];
  /** How many rows stand behind those that were looked at. */
  readonly left: number;
  /** The rows that were not taken, with their head, to be mended and read again; empty where all were. */
  readonly rest: string;
}

/**
 * Reads a table row by row: columns by their heads where the first row has them, else in their order. `read` gives what a
 * row says, or in one sentence why it says nothing. Blank rows are passed over; the first 10,000 are looked at.
 */
export function readHeadedRows<P extends string, T extends object>(
  text: string,
  { parts, heads, needed }: Layout<P>,
  read: (cellOf: (part: P) => string) => T | string,
): RowsRead<T> {
  const { delimiter, start, startLine } = findDialect(text, text.includes('\t') ? '\t' : undefined);
  const scanner = openScanner(text, { delimiter, start, startLine });
  const all = scanner.next(mostScanned).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const names = (all[0]?.cells ?? []).map(foldedName);
  const headed = new Map(parts.map((part) => [part, names.findIndex((name) => heads[part].includes(name))]));
  const isHeaded = needed.every((part) => (headed.get(part) ?? -1) >= 0);
  const rows = isHeaded ? all.slice(1) : all;
  const taken: T[] = [];
  const problems: { line: number; words: string }[] = [];
  const kept: (readonly string[])[] = [];
  for (const { line, cells } of rows.slice(0, mostRows)) {
    const cellOf = (part: P) =>
      (cells[(isHeaded ? headed.get(part) : parts.indexOf(part)) ?? -1] ?? '').trim();
    const said = read(cellOf);
    if (typeof said === 'string') {
      problems.push({ line, words: said });
      kept.push(cells);
    } else taken.push(said);
  }
  kept.push(...rows.slice(mostRows).map(({ cells }) => cells));
  const head = isHeaded && kept.length > 0 ? [all[0]?.cells ?? []] : [];
  return { taken, problems, left: Math.max(0, rows.length - mostRows), rest: tabbed([...head, ...kept]) };
}

function tabbed(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(cell).join('\t')).join('\n');
}
