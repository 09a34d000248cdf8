import { deliveryModes, fundings, lanes, marks, outcomes, outsideFates, statuses } from '../../model/codes';
import type { Plan } from '../../model/plan';
import { engagements } from '../../model/records/adoption';
import type { CellValue, Column } from '../../rules/columns/column';
import { ownFieldOf } from '../../rules/columns/own';
import { deliveryModeWords } from '../cards/delivery-words';
import { markWords } from '../cards/mark-words';
import { fundingWords, laneWords, outcomeNames, outsideFateWords, statusWords } from '../codes';
import { numberFormat } from '../formats';
import { bareMoney } from '../money';
import { engagementWords } from '../outcomes/live-words';
import { pressureTextWords } from '../outcomes/pressure-words';
import { quarterWords } from '../quarters';
import { dayWords } from '../report-days';
import { say } from '../say';
import type { Speech } from '../speech';
import { moneyForInput } from './typed-money';
import { readingForInput } from './typed-reading';

export interface CellChoice {
  readonly value: string;
  readonly words: string;
}

const choicesOf = <T extends string>(codes: readonly T[], words: Readonly<Record<T, string>>): CellChoice[] =>
  codes.map((value) => ({ value, words: words[value] }));

const fixed: Readonly<Record<string, readonly CellChoice[]>> = {
  lane: choicesOf(lanes, laneWords),
  status: choicesOf(statuses, statusWords),
  outcome: choicesOf(outcomes, outcomeNames),
  secondOutcome: choicesOf(outcomes, outcomeNames),
  funding: choicesOf(fundings, fundingWords),
  mark: choicesOf(marks, markWords),
  engaged: choicesOf(engagements, engagementWords),
  deliveryMode: choicesOf(deliveryModes, deliveryModeWords),
  outsideIt: choicesOf(outsideFates, outsideFateWords),
};

/** What can stand in a column of choices, in its own order; goals and services by name. Of other columns nothing. */
export function cellChoices({ id }: Pick<Column, 'id'>, plan: Plan): readonly CellChoice[] {
  if (id === 'goalId') return named(plan.goal);
  if (id === 'serviceId') return named(plan.service);
  return fixed[id] ?? ownChoices(plan, id);
}

function ownChoices(plan: Plan, columnId: string): readonly CellChoice[] {
  return (ownFieldOf(plan, columnId)?.choices ?? []).map((value) => ({ value, words: value }));
}

/** The name of one choice; empty for none, or for what is no choice (any more). */
export function choiceWords({ id }: Pick<Column, 'id'>, value: string | null, plan: Plan): string {
  if (value === null) return '';
  if (id === 'goalId') return plan.goal.get(value)?.name ?? '';
  if (id === 'serviceId') return plan.service.get(value)?.name ?? '';
  // A choice of one's own is its own words, also one that is not offered any more.
  return fixed[id] ? (fixed[id].find((choice) => choice.value === value)?.words ?? '') : value;
}

/** A cell as it is read: "€"-less compact money, "Q3 2027", "31 Dec 2027", "yes"; empty where nothing is known. */
export function cellWords(column: Pick<Column, 'id' | 'kind'>, value: CellValue, at: CellSetting): string {
  const { plan, speech } = at;
  if (value === null || value === '') return '';
  switch (column.kind) {
    case 'text':
    case 'prose':
      return String(value);
    case 'list':
      return (value as readonly string[]).map((each) => listedWords(column, each)).join('; ');
    case 'choice':
      return choiceWords(column, value as string, plan);
    case 'yes':
      return value ? say`yes` : '';
    case 'money':
      return bareMoney(value as number, speech);
    case 'number':
      return value === Infinity ? say`never` : numberFormat(speech.locale, 0, 2).format(value as number);
    case 'quarter':
      return quarterWords(value as number, speech);
    case 'day':
      return dayWords(value as string, speech);
  }
}

/** One entry of a list as it is read. */
export function listedWords({ id }: Pick<Column, 'id'>, entry: string): string {
  return id === 'pressure' ? pressureTextWords(entry) : entry;
}

/**
 * A cell as it is edited and copied: exact, in the reader's locale, days as YYYY-MM-DD; read again it is the same value.
 */
export function cellForInput(column: Pick<Column, 'id' | 'kind'>, value: CellValue, at: CellSetting): string {
  if (value === null) return '';
  switch (column.kind) {
    case 'yes':
      return value ? say`yes` : say`no`;
    case 'money':
      return moneyForInput(value as number, at.speech);
    case 'number':
      return value === Infinity ? say`never` : readingForInput(value as number, at.speech);
    case 'day':
      return value as string;
    default:
      return cellWords(column, value, at);
  }
}

export interface CellSetting {
  readonly plan: Plan;
  readonly speech: Speech;
}

function named(table: ReadonlyMap<string, { readonly id: string; readonly name: string }>): CellChoice[] {
  return [...table.values()]
    .map(({ id, name }) => ({ value: id, words: name }))
    .sort((a, b) => a.words.localeCompare(b.words));
}
