import { isBlank } from '../file/scan';
import { isUnit } from '../header/furniture-words';
import { clip } from '../normalise';
import type { ScannedRecord } from '../types';
import { scaleOfHeader } from './scale';

/** What a text beside the table says its amounts are counted in. */
export interface ScaleNote {
  readonly line: number;
  readonly text: string;
  /** Their power of ten, above 1. */
  readonly scale: number;
  /** False where another text says another scale, so that it is asked. */
  readonly sure: boolean;
}

const things =
  '(?:(?:all|alle|sämtliche|tou(?:s|tes)|todos|todas|tutti|tutte)\\s+(?:(?:the|les|los|las|os|as|gli|le|i)\\s+)?)?(?:figures|values|amounts|numbers|sums|costs|money|angaben|werte|beträge|zahlen|kosten|montants|chiffres|valeurs|coûts|importes|cifras|valores|costes|montantes|custos|importi|valori|cifre|bedragen|cijfers|waarden|unit|units|einheit|unité|unidad|unidade|currency|währung|devise|moneda|moeda)';
const said = `${things}(?:\\s+(?:are|is|sind|sont|son|são|stated|shown|given|angegeben|exprimés|expresados|expressos))*\\s*(?::|\\s(?:in|en|em|x|×)(?!\\p{L}))\\s*(.+)$`;
const anywhere = new RegExp(`(?<!\\p{L})${said}`, 'iu');
/** Below the table a title could hold such words, so they must open the text or follow the word for a note. */
const opening = new RegExp(
  `^[^\\p{L}]*(?:(?:notes?|n\\.b\\.|hinweis|anmerkung|remarque|nota|observação)\\s*[:.]?\\s*)?${said}`,
  'iu',
);
const inBrackets = /[([]([^()[\]]+)[)\]]\s*$/u;
/** Above one column this may be of that one alone. */
const bareYear = /^[^\p{L}]*\d{4}\s*[([]/u;
/** So many rows at the end may be words about the table. */
const footRows = 5;

/** The scale that texts above the header, or alone in one of the last rows, state; null where none does. */
export function scaleNoteOf(
  above: readonly ScannedRecord[],
  rows: readonly ScannedRecord[],
): ScaleNote | null {
  const notes = [
    ...above.flatMap(({ line, cells }) => cells.map((cell) => ({ line, cell, scale: scaleAbove(cell) }))),
    ...rows.slice(-footRows).flatMap(({ line, cells }) => {
      const [cell = '', ...others] = cells.filter((text) => text.trim() !== '');
      return others.length > 0 ? [] : [{ line, cell, scale: scaleIn(cell, opening) }];
    }),
  ].flatMap(({ line, cell, scale }) =>
    scale === null || scale === 1 ? [] : [{ line, text: clip(cell), scale }],
  );
  const [first] = notes;
  if (first === undefined) return null;
  const sure = notes.every(({ scale, text }) => scale === first.scale && !bareYear.test(text));
  return { ...first, sure };
}

/** Whether a text below the table says what its amounts are counted in. */
export function saysScale(cell: string): boolean {
  return scaleIn(cell, opening) !== null;
}

/** The rows above the header that say something of the whole table: not the one that names groups of its columns. */
export function rowsAbove(
  records: readonly ScannedRecord[],
  headerPlace: number,
  isGrouped: boolean,
): readonly ScannedRecord[] {
  return records
    .slice(0, Math.max(0, headerPlace - (isGrouped ? 1 : 0)))
    .filter((record) => !isBlank(record));
}

function scaleAbove(cell: string): number | null {
  const bracket = inBrackets.exec(cell)?.[1];
  if (isUnit(cell)) return scaleOfHeader(bracket ? cell : `(${cell.trim()})`);
  if (bracket !== undefined && isUnit(bracket)) return scaleOfHeader(`(${bracket})`);
  return scaleIn(cell, anywhere);
}

function scaleIn(cell: string, pattern: RegExp): number | null {
  const unit = pattern.exec(cell.trim())?.[1];
  return cell.length > 200 || unit === undefined
    ? null
    : scaleOfHeader(`(in ${unit.replace(/[)\]]+\s*$/, '')})`);
}
