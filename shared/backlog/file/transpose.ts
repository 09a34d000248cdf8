import { isUnit } from '../header/furniture-words';
import { isKnownName } from '../header/known-names';
import type { Remark, ScannedRecord } from '../types';
import { isBlank } from './scan';

/** Rows and columns that a table may have to be turned. */
const mostTurned = 5_000;

/** Rows among which the names of fields are looked for. */
const searched = 100;

/**
 * Whether fields are rows and rows are columns: the first column is made of names that are known, and no row has two of
 * them side by side.
 */
export function looksTransposed(records: readonly ScannedRecord[]): boolean {
  const rows = records.filter((record) => !isBlank(record)).slice(0, searched);
  if (records.length > mostTurned || !rows.some(({ cells }) => cells.length > 1)) return false;
  const names = rows.map(({ cells }) => cells[0] ?? '').filter((cell) => cell.trim() !== '');
  const known = names.filter(isKnownName);
  const isColumnOfNames = new Set(known).size >= 3 && known.length >= names.length * 0.4;
  return isColumnOfNames && !rows.some(({ cells }) => cells.filter(isKnownName).length >= 2);
}

/** The table turned: each column is a record, and its line the place of the column, from 1. Refuses one over the limit. */
export function transposed(records: readonly ScannedRecord[]): ScannedRecord[] | Remark {
  const rows = records.filter((record) => !isBlank(record));
  let width = 0;
  for (const { cells } of rows) width = Math.max(width, cells.length);
  if (rows.length > mostTurned || width > mostTurned || rows.some(({ flaw }) => flaw !== null))
    return { line: null, column: null, code: 'too-large-to-turn', parameters: { limit: mostTurned } };
  const turned = Array.from({ length: width }, (_, column) => ({
    line: column + 1,
    cells: rows.map(({ cells }) => cells[column] ?? ''),
    flaw: null,
  }));
  return unitsBelowNames(turned);
}

const unitWord = /^(?:units?|unit of measure|uom|einheit|maßeinheit|masseinheit|unité|unidad|unidade)$/i;

/** A column of units, wherever it stands, is the row of units that a table has below its header. */
function unitsBelowNames(turned: ScannedRecord[]): ScannedRecord[] {
  const place = turned.findIndex(({ cells: [name = '', ...cells] }, index) => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    return index > 0 && unitWord.test(name.trim()) && filled.length > 0 && filled.every(isUnit);
  });
  const [names, found] = [turned[0], turned[place]];
  if (names === undefined || found === undefined) return turned;
  const units = { ...found, cells: ['', ...found.cells.slice(1)] };
  return [names, units, ...turned.filter((_, index) => index > 0 && index !== place)];
}
