import type { BudgetScope, Outcome } from '../model/codes';
import type { Crossing } from '../rules/decision';
import { outcomeWords, scopeWords } from './codes';
import { counted, subject } from './counts';
import { compactMoney } from './money';
import { num, type Render, text } from './parameters';
import { yearWords } from './quarters';
import { besideGuardrail } from './shares';
import type { Speech } from './speech';

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

export function outcomeWord(code: string): string {
  return outcomeWords[code as Outcome] ?? outcomeWords.none;
}
