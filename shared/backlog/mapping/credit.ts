import { valueWordsOf, wordsOf } from '../normalise';
import type { Table } from '../rows/table';

const header =
  /^(?:soll haben(?: kennz\w*| kz)?|s h(?: kennz\w*| kz)?|debit credit(?: ind\w*)?|credit debit(?: ind\w*)?|dr cr(?: ind\w*)?|d c(?: ind\w*)?|debe haber|debit credit code)$/;
const credit = /^(?:h|haben|c|cr|credit|kredit|haber)$/;

const places = new WeakMap<Table, number>();

/** The column that says of each booking whether it is a debit or a credit; -1 where there is none. */
function placeIn(table: Table): number {
  const known = places.get(table);
  if (known !== undefined) return known;
  const taken = new Set(table.columns.map(({ index }) => index));
  const found = table.headers.findIndex((name, index) => !taken.has(index) && isCreditHeader(name));
  places.set(table, found);
  return found;
}

/** Whether a column says which rows are credits. */
export function isCreditHeader(name: string): boolean {
  return header.test(wordsOf(name)) || header.test(valueWordsOf(name));
}

/** Whether a row is booked as a credit by a column of its own, so that an amount without a sign lowers the sum. */
export function isCredit(table: Table, cells: readonly string[]): boolean {
  const place = placeIn(table);
  return place >= 0 && credit.test(valueWordsOf(cells[place] ?? ''));
}

/** The name of that column. */
export function creditColumn(table: Table): string | null {
  return table.headers[placeIn(table)] ?? null;
}
