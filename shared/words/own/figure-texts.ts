import type { Lane, Outcome } from '../../model/codes';
import type { Coded, Parameters } from '../../rules/decision';
import { type FigureKind, figuresOfSentence, figureValues } from '../../rules/papers/sentence-figures';
import { laneWords, outcomeNames } from '../codes';
import { inSentence } from '../counts';
import { locale } from '../language';
import { compactMoney } from '../money';
import { quarterWords, yearWords } from '../quarters';
import { listWords, shortened } from '../report-counts';
import { dayWords } from '../report-days';
import { say } from '../say';
import { besideGuardrail, shareBeside, shareWords } from '../shares';
import type { Speech } from '../speech';
import { workingTimeWords } from '../working-time';

type Written = (value: string | number, speech: Speech, all: Parameters) => string;

/** How a figure stands in a sentence; its sign is in the words beside it. */
const written: Readonly<Record<Exclude<FigureKind, 'case' | 'some'>, Written>> = {
  money: (value, speech) => compactMoney(Math.abs(Number(value)), speech),
  count: (value) => Number(value).toLocaleString(locale),
  gap: (value) => Number(value).toLocaleString(locale),
  number: (value) => String(value),
  percent: (value, speech) =>
    new Intl.NumberFormat(speech.locale, { maximumFractionDigits: 1 }).format(Number(value)),
  share: (value, speech) => shareWords(Number(value), speech),
  guardrail: (_, speech, all) => besideGuardrail(all, speech),
  load: (value, speech) => shareBeside(Number(value), [1], speech),
  year: (value, speech) => yearWords(Number(value), speech),
  quarter: (value, speech) => quarterWords(Number(value), speech),
  day: (value, speech) => dayWords(String(value), speech),
  time: (value) => workingTimeWords(Number(value)),
  lane: (value) => laneWords[value as Lane],
  outcome: (value) =>
    listWords(
      String(value)
        .split(',')
        .map((key) =>
          key === 'none' ? say`work without an outcome` : inSentence(outcomeNames[key as Outcome]),
        ),
    ),
  short: (value) => shortened(String(value), 40),
  title: (value) => shortened(String(value), 60),
  longTitle: (value) => shortened(String(value), 90),
  text: (value) => String(value),
};

/** A figure of a sentence as it is written now; null where it is not known. */
export interface FigureText {
  readonly name: string;
  readonly text: string | null;
}

/** The figures that a sentence has, by the names that own words use for them. */
export function figureTexts(coded: Coded, speech: Speech): FigureText[] {
  const values = figureValues(coded);
  return Object.entries(figuresOfSentence(coded.code) ?? {}).flatMap(([name, kind]) => {
    if (kind === 'case' || kind === 'some') return [];
    const value = values[name] ?? null;
    const isKnown = value !== null && value !== '';
    return [{ name, text: isKnown ? written[kind](value, speech, values) : null }];
  });
}
