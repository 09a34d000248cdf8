import type { BenefitKind, BudgetScope } from '../model/codes';
import type { Scenario } from '../model/scenario';
import type { Range } from '../rules/card-totals';
import type { Coded } from '../rules/decision';
import type { ScenarioRow } from '../rules/scenario-part';
import { benefitKindWords, laneWords } from './codes';
import { readingWords } from './goal-words';
import { bareMoney, type MoneyUnit, moneyRange, percent, signedMoney } from './money';
import { num, type Render, text } from './parameters';
import { yearWords } from './quarters';
import { inUnit, signedInUnit } from './report-units';
import type { Speech } from './speech';

export const scenarioKindWords: Readonly<Record<Scenario['kind'], string>> = {
  scenario: 'Scenario',
  baseline: 'Baseline',
};

const parts: Readonly<Record<string, Render>> = {
  counts: () => 'Initiatives',
  money: (p, speech) => `Money in ${yearWords(num(p, 'year'), speech)}`,
  shares: (p, speech) => `Shares in ${yearWords(num(p, 'year'), speech)}`,
  benefits: () => 'Benefits a year at full effect',
  drift: () => 'Room for change',
  goals: () => 'How far goals get',
  load: () => 'Teams, most asked of a quarter',
};

const rows: Readonly<Record<string, Render>> = {
  funded: () => 'Funded',
  'of-them-stopped': () => 'Of them stopped',
  'change-run': () => `One-off, ${laneWords.run.toLowerCase()}`,
  'change-innovate': () => `One-off, ${laneWords.innovate.toLowerCase()}`,
  'in-backlog': () => 'Booked of work in the backlog',
  'change-gone': () => 'One-off, deleted since',
  run: () => 'Run',
  spend: () => 'All spend',
  budget: (p) => (scopeOf(p) === 'total' ? 'IT budget' : `Budget${ofScope(p)}`),
  contingency: (p) => `Contingency${ofScope(p)}`,
  limit: (p) => `Hard or soft${ofScope(p)}`,
  free: (p) => `Free${ofScope(p)}`,
  'balance-run': () => `Change money, ${laneWords.run.toLowerCase()}`,
  'balance-innovate': () => `Change money, ${laneWords.innovate.toLowerCase()}`,
  'lights-on': () => 'Lights on, of all spend',
  benefit: (p) => benefitKindWords[text(p, 'kind') as BenefitKind],
  room: (p, speech) => yearWords(num(p, 'year'), speech),
  goal: (p, speech) =>
    `${text(p, 'name')}${p.unit ? `, ${text(p, 'unit')}` : ''}${p.target === null ? '' : ` (to ${readingWords(num(p, 'target'), '', speech)})`}`,
  load: (p) => text(p, 'team'),
  overloads: () => 'Quarters in which a team is over',
};

const scopeOf = (p: Coded['parameters']) => text(p, 'scope') as BudgetScope;
const ofScope = (p: Coded['parameters']) => {
  const scope = scopeOf(p);
  return scope === 'total' ? '' : `, ${laneWords[scope].toLowerCase()}`;
};

/** The heading of some rows. */
export function scenarioPartWords({ code, parameters }: Coded, speech: Speech): string {
  return parts[code]?.(parameters, speech) ?? code;
}

/** The name of a row. */
export function scenarioRowWords({ code, parameters }: Coded, speech: Speech): string {
  return rows[code]?.(parameters, speech) ?? code;
}

type Value = ScenarioRow['values'][number];

/** A figure of a row; a dash where there is none. */
export function scenarioValueWords(
  value: Value,
  rowUnit: ScenarioRow['unit'],
  unit: MoneyUnit,
  speech: Speech,
): string {
  if (value === null) return '–';
  if (typeof value === 'object') return rangeWords(value, speech);
  if (rowUnit === 'share') return percent(value, speech);
  if (rowUnit === 'reading') return readingWords(value, '', speech);
  if (rowUnit === 'limit') return limitWords(value === 1);
  return rowUnit === 'count' ? value.toLocaleString(speech.locale) : inUnit(value, unit, speech);
}

/** How strictly a budget is meant. */
export function limitWords(hard: boolean): string {
  return hard ? 'hard' : 'soft';
}

function rangeWords({ low, high }: Range, speech: Speech): string {
  return low === 0 && high === 0 ? '–' : moneyRange(low, high, speech);
}

/** How a figure differs from the first column's, with its sign; empty where one of the two has none. */
export function scenarioChangeWords(
  value: Value,
  first: Value,
  rowUnit: ScenarioRow['unit'],
  unit: MoneyUnit,
  speech: Speech,
): string {
  if (value === null || first === null) return '';
  if (typeof value === 'object' || typeof first === 'object')
    return typeof value === 'object' && typeof first === 'object' ? rangeChange(value, first, speech) : '';
  const change = value - first;
  if (change === 0) return 'same';
  if (rowUnit === 'limit') return `not ${limitWords(first === 1)}`;
  if (rowUnit === 'share') return pointsWords(change, speech);
  if (rowUnit === 'reading')
    return signed(change, readingWords(Math.abs(Number(change.toPrecision(12))), '', speech));
  if (rowUnit === 'count') return signed(change, Math.abs(change).toLocaleString(speech.locale));
  return signedInUnit(change, unit, speech);
}

function rangeChange(value: Range, first: Range, speech: Speech): string {
  if (value.low === first.low && value.likely === first.likely && value.high === first.high) return 'same';
  const change = value.likely - first.likely;
  return change === 0 ? 'other range' : `${signedMoney(change, speech)} likely`;
}

/** "+3 points", in percentage points; "a little more" where it is less than half of one. */
function pointsWords(change: number, { locale }: Speech): string {
  const points = Math.round(Math.abs(change) * 100);
  if (points === 0) return change > 0 ? 'a little more' : 'a little less';
  return signed(change, `${points.toLocaleString(locale)} ${points === 1 ? 'point' : 'points'}`);
}

function signed(change: number, size: string): string {
  return `${change > 0 ? '+' : '−'}${size}`;
}

/** "1.00M more is free", "0.50M less is free": what a difference in free money means. */
export function freeChangeWords(change: number, speech: Speech): string {
  if (change === 0) return 'as much is free';
  return `${bareMoney(Math.abs(change), speech)} ${change > 0 ? 'more' : 'less'} is free`;
}
