import { say } from '../say';
import type { Speech } from '../speech';
import { decimalMark, plainDigits, withoutSign } from './typed-money';

export type TypedReading =
  | { readonly ok: true; readonly value: number | null }
  | { readonly ok: false; readonly code: 'not-a-number' | 'too-large' };

/** As far as a reading of a metric may go. */
const largest = 1e15;

/**
 * Reads a number of any unit typed by hand: "99.9", "1,200", "-3,5", "12 %". Empty text is no number (null). Where one
 * separator could mean both ("1.200"), the reader's locale decides. Refuses what is no number or beyond 10^15.
 */
export function readTypedReading(text: string, { locale }: Pick<Speech, 'locale'>): TypedReading {
  const bare = text.replace(/[\s\u00a0\u202f'’%]/g, '');
  if (bare === '') return { ok: true, value: null };
  const { text: unsigned, negative } = withoutSign(bare);
  const digits = /^[\d.,]+$/.test(unsigned) ? plainDigits(unsigned, decimalMark(locale)) : null;
  if (!digits || digits.join('') === '') return { ok: false, code: 'not-a-number' };
  const value = Number(`${digits[0] || '0'}.${digits[1] || '0'}`);
  if (value > largest) return { ok: false, code: 'too-large' };
  return { ok: true, value: negative && value !== 0 ? -value : value };
}

/** A number as a person would type it in this locale, to be edited; empty where there is none. */
export function readingForInput(value: number | null, { locale }: Pick<Speech, 'locale'>): string {
  if (value === null) return '';
  let format = inputFormats.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: false });
    inputFormats.set(locale, format);
  }
  return format.format(value);
}

/** Made once: thousands of cells are copied at a time. */
const inputFormats = new Map<string, Intl.NumberFormat>();

/** What to say beside the field. */
export function typedReadingWords(
  code: Extract<TypedReading, { ok: false }>['code'],
  speech: Pick<Speech, 'locale'>,
): string {
  if (code === 'too-large') return say`This number is larger than a plan can hold.`;
  return say`Not a number. Write it like 12 or ${readingForInput(99.5, speech)}.`;
}
