import type { Speech } from '../speech';
import { decimalMark, plainDigits, withoutSign } from './typed-money';

interface ShownFigure {
  /** A share is a fraction of one: "12 %" is 0.12. */
  readonly figure: number;
  /** The same without currency and letter, as a spreadsheet of this locale reads it. */
  readonly plain: string;
}

/** The letters with which figures are shortened, as powers of ten. */
const letters: ReadonlyMap<string, number> = new Map([
  ['', 0],
  ['k', 3],
  ['Tsd.', 3],
  ['M', 6],
  ['Mio.', 6],
  ['bn', 9],
  ['Mrd.', 9],
]);

/**
 * The number in what a table shows: "4.26M", "4,26 Mio. €", "\u2212\u20ac\u00a012,500", "12 %", "1,200.5". null where the text is none, or more than
 * one: "12 days", "3 of 4", "2027/28", "\u2013". More than fifteen digits are none either: a spreadsheet would round them.
 */
export function shownFigure(text: string, speech: Speech): ShownFigure | null {
  const { text: unsigned, negative } = withoutSign(text.replace(/[\s\u00a0\u202f'\u2019]/g, ''));
  const currency = new RegExp(`^(${speech.currency}|\\p{Sc})|(${speech.currency}|\\p{Sc})$`, 'u');
  const [, number, letter = '', percent] =
    /^([\d.,]*\d)(k|M|bn|Tsd\.|Mio\.|Mrd\.)?(%)?$/u.exec(unsigned.replace(currency, '')) ?? [];
  const digits = number === undefined ? null : plainDigits(number, decimalMark(speech.locale));
  if (!digits || digits.join('').length > 15) return null;
  const [whole, fraction] = digits;
  const power = (letters.get(letter) ?? 0) - (percent ? 2 : 0);
  const size = Number(`${whole || '0'}.${fraction || '0'}e${power}`);
  const figure = negative && size !== 0 ? -size : size;
  const shown = Number(`${whole || '0'}.${fraction || '0'}e${letters.get(letter) ?? 0}`);
  const sign = negative && size !== 0 ? '-' : '';
  const places = Math.max(0, fraction.length - (letters.get(letter) ?? 0));
  return { figure, plain: `${sign}${plainNumber(shown, places, speech.locale)}${percent ?? ''}` };
}

function plainNumber(number: number, places: number, locale: string): string {
  return number.toLocaleString(locale, { minimumFractionDigits: places, maximumFractionDigits: places });
}
