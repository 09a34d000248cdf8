import type { Remark } from '../types';

/** Characters and lines that are taken from the clipboard; more than that comes as a file. */
export const mostPasted = 10_000_000;
const mostPastedLines = 50_000;

/** Whether a text on the clipboard is a table: cells side by side, or rows below one another. */
export function isPastedTable(text: string): boolean {
  return /\t|[^\s][^\S\n\r]*[\n\r]+\s*\S/.test(text);
}

/** Why a text on the clipboard is not taken; null where it is. */
export function pastedRefusal(text: string): Remark | null {
  if (text.length > mostPasted) return refusal('paste-too-large', mostPasted);
  let lines = 0;
  for (const _ of text.matchAll(/\r\n|\r|\n/g)) lines += 1;
  if (lines > mostPastedLines) return refusal('paste-too-long', mostPastedLines);
  return isPastedTable(text) ? null : { line: null, column: null, code: 'paste-no-table', parameters: {} };
}

function refusal(code: 'paste-too-large' | 'paste-too-long', limit: number): Remark {
  return { line: null, column: null, code, parameters: { limit } };
}

/** Spreadsheets put tabs between cells, whatever else the cells hold; null for other texts, whose rows show it. */
export function pastedDelimiter(text: string): string | null {
  return text.includes('\t') ? '\t' : null;
}
