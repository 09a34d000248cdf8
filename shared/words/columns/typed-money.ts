import { largestSum, type Money, minorDigits, minorPerMajor } from '../../model/money';
import { compactMoney } from '../money';
import { say } from '../say';
import type { Speech } from '../speech';

export type TypedMoney =
  | { readonly ok: true; readonly amount: Money | null }
  | { readonly ok: false; readonly code: 'not-a-number' | 'ambiguous-number' | 'too-large' | 'too-fine' };

const suffixes: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['k', 1_000],
  ['t', 1_000],
  ['m', 1_000_000],
  ['mio', 1_000_000],
  ['mn', 1_000_000],
  ['tsd', 1_000],
  ['mrd', 1_000_000_000],
  ['b', 1_000_000_000],
  ['bn', 1_000_000_000],
]);

/**
 * Reads an amount typed by hand into minor units: "1.2m", "1,200.50", "1.200,50", "1'200", "(1 200)", "€ 40k", "-5".
 * Empty text is no amount (null). Where one separator could mean both ("1.200"), the reader's locale decides.
 * Refuses what is no number, what is finer than a minor unit, and what is more than one amount can be.
 */
export function readTypedMoney(text: string, speech: Speech): TypedMoney {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (bare === '') return { ok: true, amount: null };
  const signed = withoutSign(bare);
  const currencyMark = new RegExp(`^(${speech.currency}|\\p{Sc})|(${speech.currency}|\\p{Sc})$`, 'giu');
  const [, number, suffix] = /^([\d.,]+)(?:(\p{L}+)\.?)?$/u.exec(signed.text.replace(currencyMark, '')) ?? [];
  const factor = suffixes.get((suffix ?? '').toLowerCase());
  const digits = number === undefined ? null : plainDigits(number, decimalMark(speech.locale));
  if (!digits || factor === undefined) return { ok: false, code: 'not-a-number' };
  return inMinorUnits(digits, factor * minorPerMajor(speech.currency), signed.negative);
}

/** Takes one sign off: brackets as accountants write them, or a minus before or behind the currency. */
export function withoutSign(text: string): { text: string; negative: boolean } {
  const inBrackets = /^\((.*)\)$/.exec(text)?.[1];
  if (inBrackets !== undefined) return { text: inBrackets, negative: true };
  const [, currency = '', sign, rest = ''] = /^(\p{Sc}|\p{L}{3})?([-+\u2212])(.*)$/u.exec(text) ?? [];
  return sign ? { text: currency + rest, negative: sign !== '+' } : { text, negative: false };
}

export function decimalMark(locale: string): '.' | ',' {
  let mark = marks.get(locale);
  if (!mark) marks.set(locale, (mark = askMark(locale)));
  return mark;
}

/** Asked for once: thousands of cells are pasted at a time. */
const marks = new Map<string, '.' | ','>();

function askMark(locale: string): '.' | ',' {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.';
}

/** The digits before and after the decimal mark; null where the separators make no sense. */
export function plainDigits(text: string, mark: '.' | ','): [string, string] | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (last < 0) return [text, ''];
  const other = text[last] === '.' ? ',' : '.';
  const kinds = text.includes('.') && text.includes(',');
  const repeated = text.split(text[last] as string).length > 2;
  const grouped = text.length - last - 1 === 3 && last > 0;
  const isDecimal = kinds ? !repeated : !repeated && (!grouped || text[last] === mark);
  const whole = isDecimal ? text.slice(0, last) : text;
  const groups = whole.split(isDecimal ? other : (text[last] as string));
  if (groups.length > 1 && !areThousands(groups)) return null;
  const digits = groups.join('');
  return /^\d*$/.test(digits) ? [digits, isDecimal ? text.slice(last + 1) : ''] : null;
}

/** Whether digits are grouped as thousands are; "12,34,567" as India has it, lakhs and crores by two. */
function areThousands([first = '', ...others]: readonly string[]): boolean {
  const last = others.at(-1) ?? '';
  const between = others.slice(0, -1);
  if (last.length !== 3 || first.length > 3) return false;
  return (
    between.every(({ length }) => length === 3) ||
    (first.length < 3 && between.every(({ length }) => length === 2))
  );
}

/** Exact decimal arithmetic: no digit is lost to binary fractions. */
function inMinorUnits([whole, fraction]: [string, string], factor: number, negative: boolean): TypedMoney {
  if (whole === '' && fraction === '') return { ok: false, code: 'not-a-number' };
  const scaled = BigInt(`${whole}${fraction}` || '0') * BigInt(factor);
  const divisor = 10n ** BigInt(fraction.length);
  if (scaled % divisor !== 0n) return { ok: false, code: 'too-fine' };
  const amount = Number(scaled / divisor);
  if (amount > largestSum) return { ok: false, code: 'too-large' };
  return { ok: true, amount: negative && amount !== 0 ? -amount : amount };
}

/** An amount as a person would type it in this locale, to be edited. */
export function moneyForInput(amount: Money | null, { currency, locale }: Speech): string {
  if (amount === null) return '';
  const digits = amount % minorPerMajor(currency) === 0 ? 0 : minorDigits(currency);
  return inputFormat(locale, digits).format(amount / minorPerMajor(currency));
}

/** Made once: thousands of cells are copied at a time. */
const inputFormats = new Map<string, Intl.NumberFormat>();

function inputFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`;
  let format = inputFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    inputFormats.set(key, format);
  }
  return format;
}

/** What to say beside the field. */
export function typedMoneyWords(code: Extract<TypedMoney, { ok: false }>['code'], speech: Speech): string {
  const example = moneyForInput(120_050 * (minorPerMajor(speech.currency) / 100), speech);
  switch (code) {
    case 'not-a-number':
    case 'ambiguous-number':
      return say`Not an amount. Write it like ${example}, 40k or 1${decimalMark(speech.locale)}2m.`;
    case 'too-large':
      return say`One amount can be ${compactMoney(largestSum, speech)} at most. Enter less.`;
    case 'too-fine':
      return say`This amount is finer than the smallest unit of the currency.`;
  }
}
