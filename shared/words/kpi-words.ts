import type { Kpi } from '../rules/kpis';
import { counted } from './counts';
import { compactMoney } from './money';
import { num, type Render } from './parameters';
import { yearWords } from './quarters';
import { shareWords } from './shares';
import type { Speech } from './speech';

type Code = Kpi['code'];

export const kpiNames: Readonly<Record<Code, string>> = {
  'run-share-last': 'Run share of spend, last 12 months',
  'run-share-next': 'Run share of spend, next 12 months',
  'lights-on-share': 'Keeping the lights on, of all spend',
  'change-share': 'Change share of spend',
  'run-growth': 'Run-cost growth a year',
};

/** "88 %", "+4.2 %", or that it is not known. */
export function kpiValueWords({ code, value }: Kpi, speech: Speech): string {
  if (value === null) return 'Not known';
  return code === 'run-growth' ? rateWords(value, speech) : shareWords(value, speech);
}

function rateWords(rate: number, { locale }: Speech): string {
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  return `${format.format(rate * 100).replace('-', '\u2212')}\u00a0%`;
}

const money = (p: Kpi['parameters'], key: string, speech: Speech) => compactMoney(num(p, key), speech);

const abouts: Readonly<Record<Code, Render>> = {
  'run-share-last': (p, speech) => lastWords(p, speech),
  'run-share-next': (p, speech) =>
    `${money(p, 'run', speech)} of ${money(p, 'spend', speech)} in ${yearWords(num(p, 'year'), speech)}`,
  'lights-on-share': (p, speech) =>
    `Run ${money(p, 'run', speech)} and one-off ${money(p, 'lane', speech)} of ${money(p, 'spend', speech)}`,
  'change-share': (p, speech) =>
    `${money(p, 'change', speech)} of ${money(p, 'spend', speech)} in ${yearWords(num(p, 'year'), speech)}`,
  'run-growth': (p, speech) =>
    `From ${money(p, 'from', speech)} in ${yearWords(num(p, 'year'), speech)} to ${money(p, 'to', speech)} in ${yearWords(num(p, 'last'), speech)}`,
};

/** The money behind a key figure, or why it is not known. */
export function kpiAboutWords({ code, parameters }: Kpi, speech: Speech): string {
  return abouts[code](parameters, speech);
}

function lastWords(p: Kpi['parameters'], speech: Speech): string {
  const year = yearWords(num(p, 'year'), speech);
  const unknown = num(p, 'unknownServices');
  if (unknown > 0)
    return `What ${unknown === 1 ? 'one service' : counted(unknown, 'service')} cost in ${year} is not known`;
  const undated = num(p, 'undated');
  if (num(p, 'nothingBooked') && undated > 0)
    return `${compactMoney(undated, speech)} is booked, but without a quarter`;
  if (num(p, 'nothingBooked')) return `No one-off money is booked in ${year}`;
  const beside = undated > 0 ? `; ${compactMoney(undated, speech)} booked without a quarter is left out` : '';
  return `${money(p, 'run', speech)} of ${money(p, 'spend', speech)} in ${year}${beside}`;
}

/** The formula of each key figure, and where its figures come from. */
export const kpiFormulas: Readonly<Record<Code, string>> = {
  'run-share-last':
    'Run ÷ all spend, over the four quarters before the plan. Run: the actual run lines of services and initiatives; of a service without any, its cost of that year, where its cost is known for that year or an earlier one. One-off: the actual one-off lines booked in those quarters. Where a service is not known or nothing is booked, the share is not known.',
  'run-share-next':
    'Run ÷ all spend, over the plan’s first four quarters. Run: run today + run added − run saved. All spend: run + the one-off money of both lists. One-off money of the run list is not run here.',
  'lights-on-share':
    '(Run + one-off money of the run list) ÷ all spend, over the plan’s first four quarters. Not to be taken for the balance of change money, which shares out the one-off money alone.',
  'change-share':
    'One-off money of both lists ÷ all spend, over the plan’s first four quarters. With the run share of the same quarters it makes 100 %.',
  'run-growth':
    '(Run of the last year shown ÷ run of the first) to the power of 1 ÷ the years between, − 1: the yearly rate that compounds from one to the other. Source: the table of spend by year.',
};
