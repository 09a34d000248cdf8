import type { BudgetScope, Outcome } from '../model/codes';
import type { Crossing } from '../rules/decision';
import { outcomeWords, scopeWords } from './codes';
import { counted, subject } from './counts';
import { compactMoney } from './money';
import { num, type Render, text } from './parameters';
import { yearWords } from './quarters';
import { say } from './say';
import { besideGuardrail } from './shares';
import type { Speech } from './speech';

interface Pin {
  readonly one: string;
  readonly many: (count: number) => string;
}

const anyPin: Pin = {
  one: say`is mandatory or contracted`,
  many: (count) => counted(count, 'mandatory or contracted initiative'),
};

/** Why work has to be done. */
const pins: Readonly<Record<string, Pin>> = {
  mandatory: { one: say`is mandatory`, many: (count) => counted(count, 'mandatory initiative') },
  contracted: { one: say`is contracted`, many: (count) => counted(count, 'contracted initiative') },
  both: {
    one: say`is mandatory and contracted`,
    many: (count) => say`${counted(count, 'initiative')} that are mandatory and contracted`,
  },
  must: {
    one: say`is marked as a must`,
    many: (count) => say`${counted(count, 'initiative')} marked as a must`,
  },
  mixed: {
    one: say`has to be done`,
    many: (count) => say`${counted(count, 'initiative')} that have to be done`,
  },
};

const endings: Readonly<Record<string, string>> = {
  dropped: say`would no longer be funded`,
  stopped: say`would be stopped`,
  mixed: say`would be stopped or no longer be funded`,
};

const crossings: Readonly<Record<Crossing['cause'], Render>> = {
  guardrail: (p, speech) =>
    say`Keep the lights on would get ${besideGuardrail(p, speech)} of the change money; the guardrail is ${num(p, 'min')} to ${num(p, 'max')} %.`,
  budget: (p, speech) =>
    say`${scopeWords[text(p, 'scope') as BudgetScope]} ${yearWords(num(p, 'year'), speech)} would be ${compactMoney(num(p, 'over'), speech)} over its budget of ${compactMoney(num(p, 'budget'), speech)}.`,
  pinned: (p) => {
    // A line of before has neither.
    const { one, many } = pins[text(p, 'why')] ?? anyPin;
    const becomes = endings[text(p, 'how')] ?? say`would no longer be funded`;
    const count = num(p, 'count');
    return count === 1
      ? say`${subject(1, text(p, 'title'))} ${one} and ${becomes}.`
      : `${many(count)} ${becomes}.`;
  },
};

/** What would be crossed, for the question for a reason and for the override ledger. */
export function crossingWords(crossing: Pick<Crossing, 'cause' | 'parameters'>, speech: Speech): string {
  return crossings[crossing.cause](crossing.parameters, speech);
}

export function outcomeWord(code: string): string {
  return outcomeWords[code as Outcome] ?? outcomeWords.none;
}
