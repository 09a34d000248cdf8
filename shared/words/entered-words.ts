import type { ReportThing } from '../rules/cards/not-entered';
import type { Coded } from '../rules/decision';
import { counted, sentence } from './counts';
import { locale } from './language';
import { compactMoney } from './money';
import { num } from './parameters';
import { yearWords } from './quarters';
import { listWords } from './report-counts';
import { say } from './say';
import type { Speech } from './speech';

/** Behind the name of a sum, of so many of which so many have no amount: "Together, 2 without a cost yet". */
export function sumOfEntered(name: string, without: number, of: number): string {
  if (without === 0) return name;
  if (without === of) return say`${name}: no cost is entered yet`;
  return `${name}, ${withoutCostWords(without)}`;
}

/** "2 without a cost yet". */
export function withoutCostWords(without: number): string {
  return say`${without.toLocaleString(locale)} without a cost yet`;
}

/** "3 without a run cost yet". */
export function withoutRunWords(without: number): string {
  return say`${without.toLocaleString(locale)} without a run cost yet`;
}

/** What runs and what the budget is, where nobody has said what any of the funded initiatives costs. */
export function moneyNotEnteredWords(parameters: Coded['parameters'], speech: Speech): string {
  const year = yearWords(num(parameters, 'year'), speech);
  const [budget, spend, funded] = ['budget', 'spend', 'funded'].map((name) => num(parameters, name)) as [
    number,
    number,
    number,
  ];
  const cost =
    funded === 1
      ? say`what the one funded initiative costs`
      : say`what the ${counted(funded, 'funded initiative')} cost`;
  const run =
    num(parameters, 'services') > 0
      ? say`${compactMoney(num(parameters, 'runToday'), speech)} runs what we have`
      : null;
  const missing = run
    ? say`${run}; ${cost} is not entered yet`
    : say`neither what runs today nor ${cost} is entered yet`;
  if (parameters.budget === null) return say`No IT budget is set for ${year}. ${sentence(missing)}.`;
  const whole = compactMoney(budget, speech);
  if (spend > budget)
    return say`The plan for ${year} is ${compactMoney(spend - budget, speech)} over the IT budget of ${whole}. ${sentence(missing)}.`;
  const left = say`${missing}, so nothing says what is left`;
  return run
    ? say`Of the IT budget of ${whole} for ${year}, ${left}.`
    : say`The IT budget for ${year} is ${whole}. ${sentence(left)}.`;
}

/** "2 of the 5 funded initiatives have no cost yet: they are in none of these sums." */
export function withoutCostSentence(count: number, funded: number): string {
  const of = counted(funded, 'funded initiative');
  return count === 1
    ? say`One of the ${of} has no cost yet: it is in none of these sums.`
    : say`${count.toLocaleString(locale)} of the ${of} have no cost yet: they are in none of these sums.`;
}

const things: Readonly<Record<ReportThing, string>> = {
  outcomes: say`outcomes`,
  runCosts: say`run costs`,
  benefits: say`benefits`,
  starts: say`start dates`,
  goals: say`goals`,
  teams: say`teams`,
};

/** "Not entered yet: benefits, goals and teams." */
export function notEnteredWords(missing: readonly ReportThing[]): string {
  return say`Not entered yet: ${listWords(missing.map((thing) => things[thing]))}.`;
}
