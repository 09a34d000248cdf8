import type { BenefitKind, FundedLane, Outcome } from '../../model/codes';
import type { KnownMoney, KnownOf } from '../../rules/questions/known-money';
import type { Nearness } from '../../rules/questions/likely-answers';
import type { QuestionId } from '../../rules/questions/questions';
import type { AnswerChange } from '../../rules/trials/answer-changes';
import { benefitKindWords, laneWords, outcomeNames } from '../codes';
import { counted, inSentence } from '../counts';
import { locale } from '../language';
import { bareMoney } from '../money';
import { readingWords } from '../outcomes/goal-words';
import { num, text } from '../parameters';
import { yearWords } from '../quarters';
import { say } from '../say';
import { shareWords } from '../shares';
import type { Speech } from '../speech';
import { questionWords } from './question-words';

/** "Of 7.55M funded, 64 % has outcome, cost, start and business owner"; without funded money, null. */
export function fourWords(
  { four, money }: Pick<KnownMoney, 'four' | 'money'>,
  speech: Speech,
): string | null {
  if (four === null) return null;
  return say`Of ${bareMoney(money, speech)} funded, ${shareWords(four, speech)} has outcome, cost, start and business owner`;
}

/** What is not in those sums: "2 funded initiatives have no cost yet, and are in no sum"; null where there are none. */
export function withoutCostWords({ withoutCost }: Pick<KnownMoney, 'withoutCost'>): string | null {
  if (withoutCost === 0) return null;
  const one = withoutCost === 1;
  return say`${counted(withoutCost, 'funded initiative')} ${one ? say`has` : say`have`} no cost yet, and ${one ? say`is` : say`are`} in no sum`;
}

/** "Business owner: 82 % of 7.55M, 3 open", "Goal: all known", "Effort: 3 open". */
export function knownOfWords(of: KnownOf, speech: Speech): string {
  const name = capital(questionWords[of.question].name);
  if (of.missing === 0) return say`${name}: all known`;
  const open = say`${of.missing.toLocaleString(locale)} open`;
  if (of.share === null) return `${name}: ${open}`;
  return say`${name}: ${shareWords(of.share, speech)} of ${bareMoney(of.money, speech)}, ${open}`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Why an answer is offered: "2 of the same programme". */
export function likelyWords({ count, by }: { readonly count: number; readonly by: Nearness }): string {
  return `${count.toLocaleString(locale)} ${nearWords[by]}`;
}

const nearWords: Readonly<Record<Nearness, string>> = {
  programme: say`of the same programme`,
  goalId: say`for the same goal`,
  serviceId: say`on the same service`,
  businessUnit: say`of the same business unit`,
  plan: say`elsewhere in the plan`,
};

type Said = (change: AnswerChange, speech: Speech) => readonly [what: string, say: (value: number) => string];

const said: Readonly<Record<string, Said>> = {
  known: ({ parameters }, speech) => [
    say`Funded money with ${nameOf(text(parameters, 'question') as QuestionId)}`,
    (value) => shareWords(value, speech),
  ],
  'outcome-share': ({ parameters }, speech) => [
    say`Change money tied to ${inSentence(outcomeNames[text(parameters, 'outcome') as Outcome])}`,
    (value) => shareWords(value, speech),
  ],
  'run-share': (_change, speech) => [say`Run’s share of change money`, (value) => shareWords(value, speech)],
  'lane-money': ({ parameters }, speech) => [
    say`${laneWords[text(parameters, 'lane') as FundedLane]} in ${yearWords(num(parameters, 'year'), speech)}`,
    (value) => bareMoney(value, speech),
  ],
  'lane-run': ({ parameters }, speech) => [
    say`Run cost a year of ${inSentence(laneWords[text(parameters, 'lane') as FundedLane])}`,
    (value) => bareMoney(value, speech),
  ],
  benefit: ({ parameters }, speech) => [
    say`${benefitKindWords[text(parameters, 'kind') as BenefitKind]} a year, likely`,
    (value) => bareMoney(value, speech),
  ],
  'goal-reach': ({ parameters }, speech) => [
    say`“${text(parameters, 'goal')}” gets to`,
    (value) => readingWords(value, text(parameters, 'unit'), speech),
  ],
  'teams-over': () => [say`Quarters in which a team is over`, String],
  'without-sponsor': () => [say`Funded initiatives without a sponsor`, String],
  'without-capability': () => [say`Funded initiatives without a capability that changes`, String],
  'peer-money': ({ parameters }, speech) => [
    say`Change money that answers the ${text(parameters, 'peer')} by goal`,
    (value) => bareMoney(value, speech),
  ],
  'peer-pressures': ({ parameters }) => [
    say`Pressures of the ${text(parameters, 'peer')} that funded work answers`,
    String,
  ],
  late: () => [say`Initiatives later than needed`, String],
  score: () => [
    say`Its score`,
    (value) => value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
  ],
};

function nameOf(question: QuestionId): string {
  const { name } = questionWords[question];
  return /^(?:outcome|effort|IT)/.test(name) ? say`an ${name}` : say`a ${name}`;
}

/** "Change money tied to efficiency: 41 % → 44 %"; null where both read alike. */
export function answerChangeWords(change: AnswerChange, speech: Speech): string | null {
  const [what, write] = said[change.code]?.(change, speech) ?? [change.code, String];
  const value = (of: number | null) => (of === null ? say`not known` : write(of));
  const [from, to] = [value(change.from), value(change.to)];
  return from === to ? null : `${what}: ${from} → ${to}`;
}
