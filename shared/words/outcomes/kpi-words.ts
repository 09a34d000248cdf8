import type { Kpi } from '../../rules/budgets/kpis';
import { counted, sentence } from '../counts';
import { locale } from '../language';
import { compactMoney } from '../money';
import { num, type Render } from '../parameters';
import { yearWords } from '../quarters';
import { sources } from '../rule-sources';
import { say, sayAs } from '../say';
import { shareWords } from '../shares';
import type { Speech } from '../speech';

type Code = Kpi['code'];

export const kpiNames: Readonly<Record<Code, string>> = {
  'run-share-last': say`Run share of spend, last 12 months`,
  'run-share-next': say`Run share of spend, next 12 months`,
  'lights-on-share': say`Keeping the lights on, of all spend`,
  'change-share': say`Change share of spend`,
  'run-growth': say`Run-cost growth a year`,
};

/** "88 %", "+4.2 %", "At least 95 %", or that it is not known. */
export function kpiValueWords({ code, value, atLeast }: Kpi, speech: Speech): string {
  if (value !== null) return code === 'run-growth' ? rateWords(value, speech) : shareWords(value, speech);
  return atLeast === null ? say`Not known` : boundWords(atLeast, speech);
}

/** Rounded down: a bound that was rounded up would not be one. */
function boundWords(atLeast: number, speech: Speech): string {
  return say`At least ${shareWords(Math.floor(atLeast * 100) / 100, speech)}`;
}

function rateWords(rate: number, speech: Speech): string {
  const format = new Intl.NumberFormat(speech.locale, {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  });
  return `${format.format(rate * 100).replace('-', '\u2212')}\u00a0%`;
}

const money = (p: Kpi['parameters'], key: string, speech: Speech) => compactMoney(num(p, key), speech);

const abouts: Readonly<Record<Code, Render>> = {
  'run-share-last': (p, speech) => lastWords(p, speech),
  'run-share-next': (p, speech) =>
    say`${money(p, 'run', speech)} of ${money(p, 'spend', speech)} in ${yearWords(num(p, 'year'), speech)}`,
  'lights-on-share': (p, speech) =>
    say`Run ${money(p, 'run', speech)} and one-off ${money(p, 'lane', speech)} of ${money(p, 'spend', speech)}`,
  'change-share': (p, speech) =>
    say`${money(p, 'change', speech)} of ${money(p, 'spend', speech)} in ${yearWords(num(p, 'year'), speech)}`,
  'run-growth': (p, speech) =>
    say`From ${money(p, 'from', speech)} in ${yearWords(num(p, 'year'), speech)} to ${money(p, 'to', speech)} in ${yearWords(num(p, 'last'), speech)}`,
};

/** The money behind a key figure, or why it is not known. */
export function kpiAboutWords({ code, parameters }: Kpi, speech: Speech): string {
  if (num(parameters, 'withoutRunToday')) return say`What runs today is not entered yet`;
  return abouts[code](parameters, speech);
}

function lastWords(p: Kpi['parameters'], speech: Speech): string {
  const year = yearWords(num(p, 'year'), speech);
  const services = num(p, 'services');
  const unknown = num(p, 'unknownServices');
  if (unknown > 0 && unknown === services)
    return say`No service has a cost of ${year}: set a cost year of ${year} or before`;
  const run = money(p, 'run', speech);
  const from = unknown > 0 ? say` from ${services - unknown} of ${counted(services, 'service')}` : '';
  if (num(p, 'nothingBooked')) {
    const why = unbookedWords(num(p, 'undated'), year, speech);
    return num(p, 'run') === 0 ? sentence(why) : say`Run ${run}${from}; ${why}`;
  }
  const whole = say`${run} of ${money(p, 'spend', speech)} in ${year}`;
  if (unknown > 0) return say`${whole}, run${from}: set the cost year of the other ${othersWords(unknown)}`;
  const undated = num(p, 'undated');
  return undated > 0
    ? say`${whole}; ${compactMoney(undated, speech)} booked without a quarter is left out`
    : whole;
}

function othersWords(unknown: number): string {
  return unknown === 1 ? sayAs('other')`one` : unknown.toLocaleString(locale);
}

/** Why the share is not known where no one-off money lies in the year, and what to do. */
function unbookedWords(undated: number, year: string, speech: Speech): string {
  if (undated > 0)
    return say`${compactMoney(undated, speech)} of one-off money is booked without a quarter: say when`;
  return say`no one-off money is booked in ${year}: import what was spent`;
}

/** The formula of each key figure, and where its figures come from. */
export const kpiFormulas: Readonly<Record<Code, string>> = {
  'run-share-last': say`Run ÷ all spend, over the four quarters before the plan. Run: the actual run lines of services and initiatives and, of the months nothing is booked for, what a service costs in that year, where its cost is known for that year or an earlier one; what funded work that was live then adds, and less what it saves, as planned where nothing is booked. One-off: the actual one-off lines booked in those quarters. Where nothing is booked, the share is not known. Where the cost of some services is not known, what is booked of them counts, and the share is at least the one of what is known: more run can only raise it.`,
  'run-share-next': say`Run ÷ all spend, over the plan’s first four quarters. Run: run today + run added − run saved. All spend: run + all one-off money: of both lists, and what is booked of the backlog. One-off money of the run list is not run here.`,
  'lights-on-share': say`(Run + one-off money of the run list) ÷ all spend, over the plan’s first four quarters. Not to be taken for the balance of change money, which shares out the one-off money alone.`,
  'change-share': say`All one-off money ÷ all spend, over the plan’s first four quarters. With the run share of the same quarters it makes 100 %.`,
  'run-growth': say`(Run of the last year shown ÷ run of the first) to the power of 1 ÷ the years between, − 1: the yearly rate that compounds from one to the other.`,
};

/** Where each formula comes from, as it stands behind "Source:". */
export const kpiSources: Readonly<Record<Code, string>> = {
  'run-share-last': say`${sources.runShare}; to bound it where a cost is not known is ${sources.own}`,
  'run-share-next': sources.runShare,
  'lights-on-share': say`${sources.own}: ${sources.runShare}, with the one-off money of the run list added`,
  'change-share': say`the rest of ${sources.runShare}`,
  'run-growth': say`the compound annual growth rate, ${sources.arithmetic}`,
};
