import { backlogWords } from '../../words/backlog-words';
import { isBlank } from '../file/scan';
import type { Inspection } from '../inspect';
import type { LeftOut, ScannedRecord } from '../types';
import { textCell } from './write-csv';

type Found = Pick<Inspection, 'source' | 'headers'>;

/** Records looked at before others get their turn. */
const batch = 2_000;

/**
 * The rows of a file that are not imported, as a CSV: the line each was at, why it was left out, and its cells as they stand. UTF-8 with its mark, CRLF; what a spreadsheet would run as a formula is made harmless. Yields between batches.
 */
export function* rejectedCsv(found: Found, leftOut: readonly LeftOut[]): Generator<void, string> {
  const { source, headers } = found;
  const lines = [[...namesBeside(headers), ...headers].map(textCell).join(',')];
  const reasons = new Map(leftOut.map((row) => [row.line, row] as const));
  const rows = source?.open({});
  while (rows && !rows.done()) {
    for (const record of rows.next(batch)) {
      const why = reasons.get(record.line);
      if (why && !isBlank(record)) lines.push(rowOf(record, why));
    }
    yield;
  }
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The two columns of our own, by names that the file does not have. */
function namesBeside(headers: readonly string[]): string[] {
  const taken = new Set(headers);
  return ['Line', 'Reason'].map((name) => {
    let free = name;
    while (taken.has(free)) free = `${free} of import`;
    return free;
  });
}

/** Our own columns come first, so that they are in their place also in a row with more cells than the header. */
function rowOf({ line, cells }: ScannedRecord, { code, parameters }: LeftOut): string {
  return [String(line), backlogWords(code, parameters), ...cells].map(textCell).join(',');
}
