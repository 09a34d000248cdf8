import type { MergedCells, Remark } from '../../../shared/backlog/types';

/** Rows and columns of the largest sheet there is. */
const mostRows = 1_048_576;
const mostColumns = 16_384;
/** Cells that a sheet may span, gaps included. */
const mostCells = 40_000_000;

/** Cells and rows whose address is not one letter and up to six digits: those of wide and long sheets, and damaged ones. */
const unusual = /<(?:\w+:)?(?:c|row)(?=[\s>])(?![^>]*\sr="[A-Z]?\d{1,6}")[^>]*>/g;
const rowNumber = /<(?:\w+:)?row\s[^>]*?\br="(\d{1,6})"/g;
const cellNumber = /<(?:\w+:)?c\s[^>]*?\br="[A-Z](\d{1,6})"/g;
const address = /\sr\s*=\s*["']([^"']*)["']/;

/**
 * Whether a sheet can be read without filling memory: an address far out makes a reader fill all rows and columns before
 * it. False for addresses that are none.
 */
export function isReadable(xml: string): boolean {
  let rows = largest(xml, rowNumber);
  let columns = 26;
  let isNumbered = true;
  for (const [tag] of xml.matchAll(unusual)) {
    const found = address.exec(tag)?.[1];
    if (found === undefined) {
      isNumbered = false;
      continue;
    }
    const parts = /^([A-Z]{0,3})(\d{1,7})$/.exec(found);
    if (parts === null) return false;
    rows = Math.max(rows, Number(parts[2]));
    columns = Math.max(columns, columnOf(parts[1] ?? ''));
  }
  // Rows may leave their numbers to their cells.
  if (!isNumbered) rows = Math.max(rows, largest(xml, cellNumber));
  return rows <= mostRows && columns <= mostColumns && rows * columns <= mostCells;
}

/** Cells of one column that are merged into one; of a block of several columns those of its first. */
export function mergedIn(xml: string): MergedCells[] {
  const merged: MergedCells[] = [];
  for (const [, ref = ''] of xml.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]*)"/g)) {
    const [, letters = '', first = '', last = ''] = /^([A-Z]{1,3})(\d+):[A-Z]{1,3}(\d+)$/.exec(ref) ?? [];
    const [from, to] = [Number(first) - 1, Number(last) - 1];
    if (letters !== '' && to > from) merged.push({ column: columnOf(letters) - 1, from, to });
  }
  return merged;
}

function largest(xml: string, pattern: RegExp): number {
  let most = 0;
  for (const [, digits] of xml.matchAll(pattern)) most = Math.max(most, Number(digits));
  return most;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}

/** What is lost or hidden in a sheet, and would not show in its rows. */
export function notesOn(xml: string): Remark[] {
  const counts = [
    ['cells-with-errors', count(xml, /<(?:\w+:)?c\s[^>]*\bt="e"/g)],
    ['formulas-without-value', count(xml, /(?:<\/(?:\w+:)?f>|<(?:\w+:)?f(?:\s[^>]*)?\/>)\s*<\/(?:\w+:)?c>/g)],
    ['cells-merged', count(xml, /<(?:\w+:)?mergeCell\s/g)],
    ['rows-hidden', count(xml, /<(?:\w+:)?row\s[^>]*\bhidden="(?:1|true)"/g)],
  ] as const;
  return counts.flatMap(([code, found]) =>
    found === 0 ? [] : [{ line: null, column: null, code, parameters: { count: found } }],
  );
}

function count(xml: string, pattern: RegExp): number {
  let found = 0;
  for (const _ of xml.matchAll(pattern)) found += 1;
  return found;
}
