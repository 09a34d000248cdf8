import { type DecimalMark, decimalOf, numberParts } from '../../../../shared/backlog/values/read-number';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';

/** "1,200 times as large", "a 3,000th". */
export function outlierWords(times: number): string {
  const number = (value: number) => Math.round(value).toLocaleString(locale);
  return times >= 1 ? say`${number(times)} times as large` : say`a ${number(1 / times)}th`;
}

/**
 * The amount scaled by the power of a thousand that brings it nearest to its neighbours, written with the column's decimal
 * mark; null where the cell is no plain number. Never with three decimals, which could be read as a group.
 */
export function scaledText(text: string, times: number, mark: DecimalMark): string | null {
  const parts = numberParts(text);
  const decimal = parts && parts.power === 0 ? decimalOf(parts.body, mark) : null;
  if (!parts || !decimal) return null;
  const power = 3 * Math.max(1, Math.round(Math.abs(Math.log10(times)) / 3));
  const places = decimal.decimals + (times >= 1 ? power : -power);
  const digits = places < 0 ? decimal.digits + '0'.repeat(-places) : decimal.digits;
  const padded = digits.padStart(Math.max(0, places) + 1, '0');
  const whole = padded.slice(0, padded.length - Math.max(0, places)).replace(/^0+(?=\d)/, '');
  const rest = places > 0 ? padded.slice(-places).replace(/0+$/, '') : '';
  const kept = rest.length === 3 ? `${rest}0` : rest;
  return `${parts.negative ? '-' : ''}${whole}${kept === '' ? '' : `${mark}${kept}`}`;
}
