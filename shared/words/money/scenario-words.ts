import type { BenefitKind, BudgetScope } from '../../model/codes';
import type { Scenario } from '../../model/records/scenario';
import type { Range } from '../../rules/cards/card-totals';
import type { Coded } from '../../rules/decision';
import type { ScenarioRow } from '../../rules/scenarios/scenario-part';
import { benefitKindWords, laneWords } from '../codes';
import { inSentence } from '../counts';
import { bareMoney, type MoneyUnit, moneyRange, percent, signedMoney } from '../money';
import { readingWords } from '../outcomes/goal-words';
import { num, type Render, text } from '../parameters';
import { yearWords } from '../quarters';
import { inUnit, signedInUnit } from '../report-units';
import { say } from '../say';
import type { Speech } from '../speech';

export const scenarioKindWords: Readonly<Record<Scenario['kind'], string>> = {
  scenario: say`Scenario`,
  baseline: say`Baseline`,
};

const parts: Readonly<Record<string, Render>> = {
  counts: () => say`Initiatives`,
  money: (p, speech) => say`Money in ${yearWords(num(p, 'year'), speech)}`,
  shares: (p, speech) => say`Shares in ${yearWords(num(p, 'year'), speech)}`,
  benefits: () => say`Benefits a year at full effect`,
  drift: () => say`Room for change`,
  goals: () => say`How far goals get`,
  load: () => say`Teams, most asked of a quarter`,
};

const rows: Readonly<Record<string, Render>> = {
  funded: () => say`Funded`,
  'of-them-stopped': () => say`Of them stopped`,
  'of-them-without-cost': () => say`Of them without a cost yet`,
  'change-run': () => say`One-off, ${inSentence(laneWords.run)}`,
  'change-innovate': () => say`One-off, ${inSentence(laneWords.innovate)}`,
  'in-backlog': () => say`Booked of work in the backlog`,
  'change-gone': () => say`One-off, deleted since`,
  run: () => say`Run`,
  spend: () => say`All spend`,
  budget: (p) => (scopeOf(p) === 'total' ? say`IT budget` : say`Budget${ofScope(p)}`),
  contingency: (p) => say`Contingency${ofScope(p)}`,
  limit: (p) => say`Hard or soft${ofScope(p)}`,
  free: (p) => say`Free${ofScope(p)}`,
  'balance-run': () => say`Change money, ${inSentence(laneWords.run)}`,
  'balance-innovate': () => say`Change money, ${inSentence(laneWords.innovate)}`,
  'lights-on': () => say`Lights on, of all spend`,
  benefit: (p) => benefitKindWords[text(p, 'kind') as BenefitKind],
  room: (p, speech) => yearWords(num(p, 'year'), speech),
  goal: (p, speech) =>
    `${text(p, 'name')}${p.unit ? `, ${text(p, 'unit')}` : ''}${p.target === null ? '' : say` (to ${readingWords(num(p, 'target'), '', speech)})`}`,
  load: (p) => text(p, 'team'),
  overloads: () => say`Quarters in which a team is over`,
};

const scopeOf = (p: Coded['parameters']) => text(p, 'scope') as BudgetScope;
const ofScope = (p: Coded['parameters']) => {
  const scope = scopeOf(p);
  return scope === 'total' ? '' : `, ${inSentence(laneWords[scope])}`;
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
  return hard ? say`hard` : say`soft`;
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
  if (change === 0) return say`same`;
  if (rowUnit === 'limit') return say`not ${limitWords(first === 1)}`;
  if (rowUnit === 'share') return pointsWords(change, speech);
  if (rowUnit === 'reading')
    return signed(change, readingWords(Math.abs(Number(change.toPrecision(12))), '', speech));
  if (rowUnit === 'count') return signed(change, Math.abs(change).toLocaleString(speech.locale));
  return signedInUnit(change, unit, speech);
}

function rangeChange(value: Range, first: Range, speech: Speech): string {
  if (value.low === first.low && value.likely === first.likely && value.high === first.high) return say`same`;
  const change = value.likely - first.likely;
  return change === 0 ? say`other range` : say`${signedMoney(change, speech)} likely`;
}

/** "+3 points", in percentage points; "a little more" where it is less than half of one. */
function pointsWords(change: number, { locale }: Speech): string {
  const points = Math.round(Math.abs(change) * 100);
  if (points === 0) return change > 0 ? say`a little more` : say`a little less`;
  return signed(change, `${points.toLocaleString(locale)} ${points === 1 ? say`point` : say`points`}`);
}

function signed(change: number, size: string): string {
  return `${change > 0 ? '+' : '−'}${size}`;
}

/** "1.00M more is free", "0.50M less is free": what a difference in free money means. */
export function freeChangeWords(change: number, speech: Speech): string {
  if (change === 0) return say`as much is free`;
  return say`${bareMoney(Math.abs(change), speech)} ${change > 0 ? say`more` : say`less`} is free`;
}
