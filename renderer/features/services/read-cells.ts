import type { Money } from '../../../shared/model/money';
import { moneyForInput, readTypedMoney, typedMoneyWords } from '../../../shared/words/columns/typed-money';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import type { Read } from '../../ui/fields/use-draft';

/** The name of a service may not be empty; one line takes 1,000 characters. */
export function readName(text: string): Read<string> {
  return text.trim() ? readLine(text) : { ok: false, words: say`A service needs a name.` };
}

/** The same of what is no service: a request, an emergency, a kind of card. */
export function readOtherName(text: string): Read<string> {
  return text.trim() ? readLine(text) : { ok: false, words: say`It needs a name.` };
}

export function readLine(text: string): Read<string> {
  const value = text.trim();
  if (value.length > 1_000)
    return { ok: false, words: say`At most ${(1_000).toLocaleString(locale)} characters.` };
  return { ok: true, value };
}

/** A yearly cost; empty where it is not known, never below zero. */
export function readCost(speech: Speech): (text: string) => Read<Money | null> {
  return (text) => {
    const typed = readTypedMoney(text, speech);
    if (!typed.ok) return { ok: false, words: typedMoneyWords(typed.code, speech) };
    if (typed.amount !== null && typed.amount < 0) {
      return { ok: false, words: say`A service costs nothing or more; a saving belongs to an initiative.` };
    }
    return { ok: true, value: typed.amount };
  };
}

export function showCost(speech: Speech): (amount: Money | null) => string {
  return (amount) => moneyForInput(amount, speech);
}

/** Basis points as "2.5 %" in the reader's locale. */
export function showIndexation(readers: string): (basisPoints: number) => string {
  const format = new Intl.NumberFormat(readers, { maximumFractionDigits: 2 });
  return (basisPoints) => `${format.format(basisPoints / 100).replace('-', '\u2212')}\u00a0%`;
}

/** Reads "2.5", "2,5 %", "-1" into basis points; empty is none. From -100 to 100 percent, two decimals at most. */
export function readIndexation(text: string): Read<number> {
  const bare = text.replace(/[\s\u00a0%]/g, '').replace('\u2212', '-');
  if (bare === '') return { ok: true, value: 0 };
  const parts = /^([+-]?)(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(bare);
  const value = parts ? Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0')) : Number.NaN;
  if (!(value <= 10_000)) {
    return {
      ok: false,
      words: say`Write the yearly rise in percent, such as ${(2.5).toLocaleString(locale)}; from −100 to 100.`,
    };
  }
  return { ok: true, value: parts?.[1] === '-' && value !== 0 ? -value : value };
}

/** Reads the fiscal year of a last change, "2016"; empty where nobody knows. From 1900 to 2199. */
export function readUnchangedSince(text: string): Read<number | null> {
  const year = readCostYear(text);
  return year.ok ? year : { ok: false, words: say`Write a year such as 2016; empty where nobody knows.` };
}

/** Reads the fiscal year a cost is of, "2026" or "FY2026"; empty is the plan's first one. From 1900 to 2199. */
export function readCostYear(text: string): Read<number | null> {
  const bare = text.trim().replace(/^fy\s*/i, '');
  if (bare === '') return { ok: true, value: null };
  const year = /^\d{4}$/.test(bare) ? Number(bare) : 0;
  return year >= 1900 && year <= 2199
    ? { ok: true, value: year }
    : { ok: false, words: say`Write a year such as 2026; empty is the plan’s first year.` };
}
