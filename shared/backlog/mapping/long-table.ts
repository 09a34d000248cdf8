import { isKnownName } from '../header/known-names';
import { wordsOf } from '../normalise';
import type { Remark, ScannedRecord } from '../types';

const attribute =
  /^(?:attribute|attribute name|field|field name|property|parameter|merkmal|attribut|feld|feldname|eigenschaft|champ|propriete|campo|atributo|propiedad|propriedade)$/;
const value = /^(?:value|field value|attribute value|wert|feldwert|valeur|valor)$/;
const mostColumns = 6;
const fewest = 2;

/**
 * A refusal where each row holds one field of something: one column names the field, one has its value, and names of fields
 * come again; null for other tables. Taken row by row each of them would become an initiative.
 */
export function longTable(headers: readonly string[], rows: readonly ScannedRecord[]): Remark | null {
  if (headers.length < 3 || headers.length > mostColumns) return null;
  const names = headers.map((header) => wordsOf(header));
  const at = names.findIndex((name) => attribute.test(name));
  const of = names.findIndex((name) => value.test(name));
  if (at < 0 || of < 0) return null;
  const cells = rows.map((row) => row.cells[at]?.trim() ?? '').filter((cell) => cell !== '');
  const different = new Set(cells);
  const known = [...different].filter((cell) => isKnownName(cell));
  if (different.size > cells.length / 2 || known.length < fewest) return null;
  const parameters = { attribute: headers[at] ?? '', value: headers[of] ?? '', example: known[0] ?? '' };
  return { line: null, column: null, code: 'table-is-long', parameters };
}
