import type { BudgetScope, Lane, Outcome } from '../model/codes';
import type { Coded, Crossing, Parameters, Refusal } from '../rules/decision';
import { laneWords, outcomeWords, scopeWords } from './codes';
import { counted, sentence, subject } from './counts';
import { compactMoney } from './money';
import { yearWords } from './quarters';
import { besideGuardrail } from './shares';
import type { Speech } from './speech';

const num = (parameters: Parameters, key: string) => Number(parameters[key] ?? 0);
const text = (parameters: Parameters, key: string) => String(parameters[key] ?? '');

type Render = (parameters: Parameters, speech: Speech) => string;

const refusals: Readonly<Record<string, Render>> = {
  'outcome-missing': (p) =>
    num(p, 'count') === 1
      ? 'An initiative needs an outcome before it is funded. Choose one: revenue, efficiency or risk.'
      : `${counted(num(p, 'count'), 'initiative')} need an outcome before they are funded. Choose one: revenue, efficiency or risk.`,
  'outcome-needed': (p) =>
    `${num(p, 'count') === 1 ? 'This initiative is' : `${num(p, 'count')} of these are`} funded, so the outcome has to stay. Take the funding away first, or choose another outcome.`,
  'no-lane': () => 'The backlog is not funded. Move the initiative to one of the two lanes first.',
  'no-minimum': () => 'No minimum is set. Enter the minimum cost first, or fund in full.',
  'no-amount': () => 'Enter the amount to fund.',
  'above-cost': (p, speech) =>
    `${compactMoney(num(p, 'amount'), speech)} is more than the cost. Fund at most the full cost, or correct the cost first.`,
  'priority-not-100': (p) =>
    `The three priorities add up to ${num(p, 'points')}. They have to make 100 points.`,
  'guardrail-half': () => 'A guardrail has a lower and an upper end. Enter both, or neither.',
  'guardrail-upside-down': () => 'The lower end of the guardrail is above its upper end.',
  'first-month-fixed': () =>
    'The first month of the fiscal year is fixed once a start or a budget is entered: its quarters would mean other months.',
  'amount-too-large': () =>
    'At this rate an amount becomes larger than a plan can hold. Nothing was changed.',
  'amount-vanishes': () => 'At this rate an amount that is not zero would become zero. Nothing was changed.',
  'initiative-missing': () => 'This initiative is no longer in the plan. Nothing was changed.',
  'service-missing': () => 'This service is no longer in the plan. Nothing was changed.',
  'scenario-missing': () => 'This scenario is no longer in the plan. Nothing was changed.',
  'id-taken': () => 'This is in the plan already. Nothing was changed.',
};

/** Why a command was refused, and what would make it allowed. */
export function refusalWords(refusal: Pick<Refusal, 'code' | 'parameters'>, speech: Speech): string {
  return (
    refusals[refusal.code]?.(refusal.parameters, speech) ??
    `This is not possible (${refusal.code}). Nothing was changed.`
  );
}

const crossings: Readonly<Record<Crossing['cause'], Render>> = {
  guardrail: (p, speech) =>
    `Keep the lights on would get ${besideGuardrail(p, speech)} of the change money; the guardrail is ${num(p, 'min')} to ${num(p, 'max')} %.`,
  budget: (p, speech) =>
    `${scopeWords[text(p, 'scope') as BudgetScope]} ${yearWords(num(p, 'year'), speech)} would be ${compactMoney(num(p, 'over'), speech)} over its budget of ${compactMoney(num(p, 'budget'), speech)}.`,
  pinned: (p) =>
    num(p, 'count') === 1
      ? `${subject(1, text(p, 'title'))} is mandatory or contracted and would no longer be funded.`
      : `${counted(num(p, 'count'), 'mandatory or contracted initiative')} would no longer be funded.`,
};

/** What would be crossed, for the question for a reason and for the override ledger. */
export function crossingWords(crossing: Pick<Crossing, 'cause' | 'parameters'>, speech: Speech): string {
  return crossings[crossing.cause](crossing.parameters, speech);
}

const about = (p: Parameters) => subject(num(p, 'count'), text(p, 'title'));
const services = (p: Parameters) =>
  num(p, 'count') === 1 ? `“${text(p, 'title')}”` : counted(num(p, 'count'), 'service');

const labels: Readonly<Record<string, Render>> = {
  'initiatives-moved': (p) =>
    `move of ${about(p)}${p.lane ? ` to ${laneWords[text(p, 'lane') as Lane].toLowerCase()}` : ''}`,
  'funding-given': (p) => `funding of ${about(p)}`,
  'funding-taken': (p) => `taking the funding of ${about(p)}`,
  'initiatives-scheduled': (p) => `dates of ${about(p)}`,
  'initiative-added': (p) => `adding “${text(p, 'title')}”`,
  'initiatives-edited': (p) => `edit of ${about(p)}`,
  'initiatives-duplicated': (p) => `copy of ${about(p)}`,
  'initiatives-deleted': (p) => `deletion of ${about(p)}`,
  'service-added': (p) => `adding “${text(p, 'title')}”`,
  'services-edited': (p) => `edit of ${services(p)}`,
  'services-deleted': (p) => `deletion of ${services(p)}`,
  'budget-set': (p, speech) => `budget ${yearWords(num(p, 'year'), speech)}`,
  'budget-removed': (p, speech) => `taking away a budget of ${yearWords(num(p, 'year'), speech)}`,
  'settings-changed': () => 'change of settings',
  'currency-changed': (p) => `change of currency to ${text(p, 'to')}`,
  imported: (p) => `import of ${counted(num(p, 'count'), 'initiative')} from ${text(p, 'file')}`,
};

/** What was done, as a name: "move of 3 initiatives to drive innovation". */
export function labelWords(label: Coded, speech: Speech): string {
  return labels[label.code]?.(label.parameters, speech) ?? 'change';
}

/** "Undo move of 3 initiatives". */
export function undoWords(label: Coded, speech: Speech): string {
  return `Undo ${labelWords(label, speech)}`;
}

/** "Undone: move of 3 initiatives", for the toast and the screen reader. */
export function doneWords(label: Coded, how: 'do' | 'undo' | 'redo', speech: Speech): string {
  const what = labelWords(label, speech);
  return how === 'undo' ? `Undone: ${what}` : how === 'redo' ? `Done again: ${what}` : sentence(what);
}

export function outcomeWord(code: string): string {
  return outcomeWords[code as Outcome] ?? outcomeWords.none;
}
