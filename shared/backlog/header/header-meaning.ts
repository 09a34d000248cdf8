import { type FieldName, isMoneyField } from '../fields';
import { wordsOf } from '../normalise';
import { currencyInHeader, mayMean } from '../values/currency-signs';
import { isYearlyField } from '../values/period';
import {
  isActual,
  isCountedElse,
  isEarlier,
  isOfYears,
  isOneOfTwo,
  namesIn,
  withoutPart,
} from './header-aside';
import { strippedOf } from './header-noise';
import { scoreOf } from './header-score';
import { headerWords } from './header-words';

/** People and points are no days of work. */
const noDays = /(?:^|[^\p{L}])(?:ftes?|vz[äa]|etp|points?|pts|sp)(?![\p{L}])/iu;

/** The first of the plan has rank 1; "Priority (5 = highest)" and "Rank, higher is better" are the other way round. */
const countsUp =
  /(?:[2-9]|10|100)\s*(?:=|is|:|ist|est|es|é)\s*(?:the\s+)?(?:highest|high\b|top|best|most|critical|höchste|hoch\b|kritisch|élevée?|alta|la plus|a mais|la más)|(?:higher|höher|larger|more|größer|mehr)\s*(?:=|is|ist)\s*(?:better|besser|more|wichtiger)|\bdescending\b|\babsteigend\b/iu;

/** So much less counts a column that is not of what is planned, in the plan's currency; more than one name is surer than the next. */
export const behindOthers = 18;

/** Whether a column is of what was, or in another currency than the plan's. */
export function isBehind(field: FieldName, header: string, currency: string | undefined): boolean {
  if ((field === 'start' || field === 'end' || isMoneyField(field)) && isEarlier(header))
    return field !== 'spent';
  const found = isMoneyField(field) && currency !== undefined ? currencyInHeader(header) : null;
  return found !== null && currency !== undefined && !mayMean(found, currency);
}

/** What the brackets, the unit or the quarter of a header say that its field cannot be. */
export function isOther(field: FieldName, header: string, words: string): boolean {
  if (field === 'rank' || field === 'priority') return countsUp.test(header);
  if (field === 'effortDays') return noDays.test(header) || currencyInHeader(header) !== null;
  if (!isMoneyField(field)) return false;
  if (isCountedElse(header) || (field === 'cost' && isActual(header))) return true;
  if (field === 'runCost' && isOneOfTwo(header)) return true;
  // Of an amount that is of a year, a quarter says too little.
  return isYearlyField(field) && (isOfYears(header) || withoutPart(words) !== words);
}

/** What is counted in money is no work, and a cost that is booked is what was spent. */
export function phrasesOf(field: FieldName, header: string): readonly string[] {
  const { cost, effortDays } = headerWords;
  const phrases = (headerWords as Readonly<Partial<Record<FieldName, readonly string[]>>>)[field] ?? [];
  if (field === 'cost' && currencyInHeader(header) !== null) return [...phrases, ...effortDays];
  return field === 'spent' && isActual(header) ? [...phrases, ...cost] : phrases;
}

/** A header in several languages, each of which says the same field. */
export function scoreOfNames(header: string, phrases: readonly string[]): number {
  const names = namesIn(header);
  if (names.length < 2) return 0;
  const scores = names.map((each) => scoreOf(wordsOf(each), strippedOf(wordsOf(each)), phrases));
  return Math.max(0, Math.min(...scores) - 5);
}

/** The cost of a quarter or a month, whose columns are added up. */
export function scoreOfPart(words: string, phrases: readonly string[]): number {
  const whole = withoutPart(words);
  return whole === words ? 0 : scoreOf(whole, strippedOf(whole), phrases) - 5;
}
