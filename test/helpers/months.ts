/**
 * A list of 214 initiatives as a tool exports it in one month and in the next: 12 new ones, 9 changed in one field each, 5
 * gone, 200 as before. The order is another one, as it is in exports.
 */
export const gone = [10, 20, 30, 40, 50];
const changedCost = [1, 2, 3];
const changedOwner = [4, 5, 6];
const changedTitle = [7, 8];
const changedStatus = [9];

const header = 'Key,Title,Cost,Business owner,Status,Outcome,Description';

interface Row {
  readonly number: number;
  readonly title: string;
  readonly cost: number;
  readonly owner: string;
  readonly status: string;
}

const what = 'Replace Consolidate Automate Archive Secure Measure Relocate Translate Rebuild Outsource'.split(
  ' ',
);
const of =
  'payroll,warehouse scanners,the web shop,claims handling,branch printers,the data lake,phone lines,supplier invoices,learning portal,fleet tracking,badge readers,price lists,service desk,loyalty scheme,plant sensors,contract files,travel booking,press office,customs forms,board papers,asset register,shift planning,recipe database'.split(
    ',',
  );

/** What is new in month two: like nothing that was there before. */
const fresh =
  'Zero trust,Electronic signatures,Digital twin,Carbon ledger,Robot picking,Chatbot pilot,Smart meters,Exit of mainframe,Mobile cashless,Open banking,Guest network,Video triage'.split(
    ',',
  );

/** The title of a row, by its number from 1. */
export function titleOf(number: number): string {
  return fresh[number - 215] ?? `${what[number % what.length]} ${of[number % of.length]}`;
}

function rowOf(number: number): Row {
  const owner = `Owner ${number % 7}`;
  return { number, title: titleOf(number), cost: 1_000 * number, owner, status: 'Proposed' };
}

function line({ number, title, cost, owner, status }: Row): string {
  return `ERP-${number},${title},${cost},${owner},${status},revenue,"What ${title} is for, in a sentence"`;
}

const upTo = (from: number, last: number) => Array.from({ length: last - from + 1 }, (_, at) => from + at);

export function monthOne(): string {
  return [header, ...upTo(1, 214).map((number) => line(rowOf(number)))].join('\n');
}

export function monthTwo(): string {
  const rows = upTo(1, 226)
    .filter((number) => !gone.includes(number))
    .map((number) => changed(rowOf(number)));
  return [header, ...rows.reverse().map(line)].join('\n');
}

function changed(row: Row): Row {
  if (changedCost.includes(row.number)) return { ...row, cost: row.cost + 500 };
  if (changedOwner.includes(row.number)) return { ...row, owner: 'Nobody Else' };
  if (changedTitle.includes(row.number)) return { ...row, title: `${row.title} (renamed)` };
  if (changedStatus.includes(row.number)) return { ...row, status: 'Approved' };
  return row;
}
