import { type Quarter, quarterIn, quarterOfMonth } from '../../model/quarter';
import { readTypedMoney, typedMoneyWords } from '../../words/columns/typed-money';
import { readTypedReading, typedReadingWords } from '../../words/columns/typed-reading';
import { locale } from '../../words/language';
import { say } from '../../words/say';
import type { Speech } from '../../words/speech';
import type { DateRead } from './date-read';
import { checkedDay, dateOf } from './read-date';
import { partsOf } from './read-list';

/** What a cell can be asked to hold. */
type TypedKind = 'text' | 'prose' | 'list' | 'choice' | 'yes' | 'money' | 'number' | 'quarter' | 'day';
type TypedValue = string | number | boolean | readonly string[] | null;
export type TypedCell =
  | { readonly ok: true; readonly value: TypedValue }
  | { readonly ok: false; readonly words: string };

export interface TypedSetting {
  readonly kind: TypedKind;
  readonly speech: Speech;
  /** What can be chosen; by its code, its words, or the beginning of one of them alone. */
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

/**
 * Reads what was typed into a cell, or stood in one that was pasted, as the value of its column: money and numbers in the
 * reader's locale, quarters such as "Q3 2027" or a day within, days in every common form. Blank is no value, for text the
 * empty one, for yes or no `false`. Refuses in one sentence what cannot be read.
 */
export function typedCell(text: string, { kind, speech, choices }: TypedSetting): TypedCell {
  const bare = text.trim();
  switch (kind) {
    case 'text':
      return bare.length > 1_000
        ? refused(say`At most ${(1_000).toLocaleString(locale)} characters.`)
        : read(bare.replace(/\s*[\r\n]+\s*/g, ' '));
    case 'prose':
      return text.length > 100_000
        ? refused(say`At most ${(100_000).toLocaleString(locale)} characters.`)
        : read(text.trimEnd());
    case 'list':
      return readList(bare);
    case 'choice':
      return readChoice(bare, choices);
    case 'yes':
      return readYes(bare);
    case 'money': {
      const typed = readTypedMoney(bare, speech);
      return typed.ok ? read(typed.amount) : refused(typedMoneyWords(typed.code, speech));
    }
    case 'number': {
      const typed = readTypedReading(bare, speech);
      return typed.ok ? read(typed.value) : refused(typedReadingWords(typed.code, speech));
    }
    case 'quarter':
      return readQuarter(bare, speech);
    case 'day':
      return readDay(bare, speech);
  }
}

function read(value: TypedValue): TypedCell {
  return { ok: true, value };
}

function refused(words: string): TypedCell {
  return { ok: false, words };
}

function readList(text: string): TypedCell {
  const parts = partsOf(text);
  if (parts.length > 100) return refused(say`At most 100 of them.`);
  return parts.some((part) => part.length > 1_000)
    ? refused(say`Each at most ${(1_000).toLocaleString(locale)} characters.`)
    : read(parts);
}

function readChoice(text: string, choices: TypedSetting['choices']): TypedCell {
  if (text === '') return read(null);
  const sought = text.toLowerCase();
  const same = choices.find(({ value, words }) => value === text || words.toLowerCase() === sought);
  const begun = choices.filter(({ words }) => words.toLowerCase().startsWith(sought));
  const chosen = same ?? choices.find(({ value }) => value.toLowerCase() === sought) ?? alone(begun);
  if (chosen) return read(chosen.value);
  const some = choices.slice(0, 5).map(({ words }) => words);
  if (some.length === 0) return refused(say`There is nothing to choose from yet.`);
  return refused(say`Not one of these: ${some.join(', ')}${choices.length > some.length ? ' …' : '.'}`);
}

function alone<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}

const yes = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'sí', 'si', 'sim', 'wahr']);
const no = new Set(['', 'no', 'n', 'false', '0', 'nein', 'non', 'não', 'nao', 'falsch']);

function readYes(text: string): TypedCell {
  const sought = text.toLowerCase();
  if (yes.has(sought)) return read(true);
  return no.has(sought) ? read(false) : refused(say`Write yes or no.`);
}

function readQuarter(text: string, speech: Speech): TypedCell {
  if (text === '') return read(null);
  const date = dateOf(text);
  const quarter = date && quarterOf(date, speech);
  return quarter ? read(quarter) : refused(say`Write a quarter such as Q3 2027, or a day in it.`);
}

function quarterOf(date: DateRead, speech: Speech): Quarter | null {
  switch (date.kind) {
    case 'quarter':
      return quarterIn(date.year, date.quarter);
    case 'year':
      return quarterIn(date.year, 1);
    case 'half':
      return quarterIn(date.year, date.half * 2 - 1);
    case 'about':
      return quarterOfMonth(date.year, date.month, speech.fiscalYearFirstMonth);
    default: {
      const day = dayOf(date, speech);
      if (day === null) return null;
      return quarterOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)), speech.fiscalYearFirstMonth);
    }
  }
}

function readDay(text: string, speech: Speech): TypedCell {
  if (text === '') return read(null);
  const date = dateOf(text);
  const day = date && dayOf(date, speech);
  if (!day) return refused(say`Write a day with month and year, such as 31 Dec 2027.`);
  const year = Number(day.slice(0, 4));
  return year < 1900 || year > 2199 ? refused(say`The year must lie between 1900 and 2199.`) : read(day);
}

/** Of a day that reads either way the reader's own order decides. */
function dayOf(date: DateRead, speech: Speech): string | null {
  if (date.kind === 'day') return isoDay(date.year, date.month, date.day);
  if (date.kind !== 'either') return null;
  const [day, month] = isDayFirst(speech.locale) ? [date.first, date.second] : [date.second, date.first];
  return checkedDay(date.year, month, day).kind === 'day' ? isoDay(date.year, month, day) : null;
}

function isoDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  );
}

const dayFirst = new Map<string, boolean>();

function isDayFirst(readers: string): boolean {
  let is = dayFirst.get(readers);
  if (is === undefined) dayFirst.set(readers, (is = askDayFirst(readers)));
  return is;
}

function askDayFirst(readers: string): boolean {
  const parts = new Intl.DateTimeFormat(readers, { day: 'numeric', month: 'numeric', year: 'numeric' });
  const order = parts.formatToParts(0).map(({ type }) => type);
  return order.indexOf('day') < order.indexOf('month');
}
