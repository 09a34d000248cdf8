import type { ScannedRecord } from '../types';
import type { Answers } from './answers';

/** Puts what the user wrote in place of single cells, by line and column, before they are judged or read. */
export type Mend = (records: ScannedRecord[]) => ScannedRecord[];

/** Mends of a column the table does not have, and of a line no record begins at, change nothing. */
export function mendsOf(headers: readonly string[], mends: NonNullable<Answers['mends']> = []): Mend {
  if (mends.length === 0) return (records) => records;
  const byLine = new Map<number, Map<number, string>>();
  for (const [line, column, text] of mends) {
    const index = headers.indexOf(column);
    if (index < 0) continue;
    const cells = byLine.get(line) ?? new Map<number, string>();
    byLine.set(line, cells.set(index, text));
  }
  return (records) => records.map((record) => mended(record, byLine.get(record.line)));
}

function mended(record: ScannedRecord, cells: ReadonlyMap<number, string> | undefined): ScannedRecord {
  if (cells === undefined) return record;
  const whole = [...record.cells];
  for (const [index, text] of cells) {
    while (whole.length < index) whole.push('');
    whole[index] = text;
  }
  return { ...record, cells: whole };
}
