import type { Outcome } from '../../model/codes';
import type { ReportThing } from '../../rules/cards/not-entered';
import type { Coded, Parameters } from '../../rules/decision';
import { outcomeNames } from '../codes';
import { counted, inSentence, sentence } from '../counts';
import { moneyNotEnteredWords, notEnteredWords, withoutCostSentence } from '../entered-words';
import { compactMoney } from '../money';
import { yearWords } from '../quarters';
import { listWords } from '../report-counts';
import { say, sayAs } from '../say';
import { shareBeside, shareWords } from '../shares';
import type { Speech } from '../speech';

/** A sentence of the opening paragraph of the report, from a code of `storyOf`. Throws on a code it does not know. */
export function storyWords({ code, parameters }: Coded, speech: Speech): string {
  switch (code) {
    case 'nothing-planned':
      return nothingPlanned(parameters, speech);
    case 'money':
      return moneyWords(parameters, speech);
    case 'money-not-entered':
      return moneyNotEnteredWords(parameters, speech);
    case 'without-cost':
      return withoutCostSentence(number(parameters, 'count'), number(parameters, 'funded'));
    case 'not-entered':
      return notEnteredWords(text(parameters, 'things').split(',') as ReportThing[]);
    case 'guardrail':
      return guardrailWords(parameters, speech);
    case 'priority':
      return priorityWords(parameters, speech);
    case 'drift':
      return driftWords(parameters, speech);
    default:
      throw new Error(`no words for ${code}`);
  }
}

function number(parameters: Parameters, name: string): number {
  return Number(parameters[name] ?? 0);
}

function text(parameters: Parameters, name: string): string {
  return String(parameters[name] ?? '');
}

function nothingPlanned(parameters: Parameters, speech: Speech): string {
  const empty = say`The plan has no initiatives and no services yet.`;
  if (parameters.budget === null) return empty;
  const budget = compactMoney(number(parameters, 'budget'), speech);
  return say`${empty} The IT budget for ${yearWords(number(parameters, 'year'), speech)} is ${budget}.`;
}

function moneyWords(parameters: Parameters, speech: Speech): string {
  const year = yearWords(number(parameters, 'year'), speech);
  const spent = spentWords(parameters, year, speech);
  if (parameters.budget === null) return say`No IT budget is set for ${year}. ${sentence(spent)}.`;
  const budget = number(parameters, 'budget');
  const spend = number(parameters, 'spend');
  if (spend > budget) {
    const over = compactMoney(spend - budget, speech);
    return say`The plan for ${year} is ${over} over the IT budget of ${compactMoney(budget, speech)}. ${sentence(spent)}.`;
  }
  const left = leftWords(budget - spend, number(parameters, 'contingency'), speech);
  return say`Of the IT budget of ${compactMoney(budget, speech)} for ${year}, ${spent}. ${left}`;
}

/** What the budget leaves, its contingency told apart from what is free. */
function leftWords(left: number, contingency: number, speech: Speech): string {
  const money = (amount: number) => compactMoney(amount, speech);
  if (contingency === 0)
    return left === 0 ? say`The budget is allocated in full.` : say`${money(left)} is not allocated.`;
  if (left < contingency)
    return say`That takes ${money(contingency - left)} of the contingency of ${money(contingency)}.`;
  if (left === contingency) return say`Nothing is free besides the contingency of ${money(contingency)}.`;
  return say`${money(left - contingency)} is free besides the contingency of ${money(contingency)}.`;
}

/** What runs and what changes, as one clause that begins in lower case. */
function spentWords(parameters: Parameters, year: string, speech: Speech): string {
  const services = number(parameters, 'services');
  const run =
    services > 0 ? say`${compactMoney(number(parameters, 'runToday'), speech)} runs what we have` : null;
  const change = changeClause(parameters, year, speech);
  const nothingRuns = say`what runs today is not entered yet`;
  if (!change.isMoney) return run ? `${run}; ${change.words}` : say`${change.words}, and ${nothingRuns}`;
  return run ? say`${run} and ${change.words}` : `${change.words}; ${nothingRuns}`;
}

function changeClause(
  parameters: Parameters,
  year: string,
  speech: Speech,
): { words: string; isMoney: boolean } {
  const funded = number(parameters, 'funded');
  if (number(parameters, 'initiatives') === 0)
    return { words: say`no initiatives are planned yet`, isMoney: false };
  const change = number(parameters, 'change');
  if (funded === 0 && change === 0) return { words: say`no change is funded yet`, isMoney: false };
  if (funded === 0)
    return {
      words: say`${compactMoney(change, speech)} is booked of work that is not funded`,
      isMoney: true,
    };
  if (change === 0) {
    const which =
      funded === 1
        ? say`the one funded initiative spends`
        : say`the ${counted(funded, 'funded initiative')} spend`;
    return { words: say`${which} nothing in ${year}`, isMoney: false };
  }
  const it = number(parameters, 'services') > 0 ? say`it` : say`what we have`;
  return {
    words: say`${compactMoney(change, speech)} changes ${it}${splitWords(parameters, speech)}`,
    isMoney: true,
  };
}

function splitWords(parameters: Parameters, speech: Speech): string {
  const run = number(parameters, 'run');
  const innovate = number(parameters, 'innovate');
  const gone = number(parameters, 'changeGone');
  const inBacklog = number(parameters, 'change') - run - innovate - gone;
  if (innovate === 0 && inBacklog === 0 && gone === 0) return say`, all of that to keep the lights on`;
  if (run === 0 && inBacklog === 0 && gone === 0) return say`, all of that to drive innovation`;
  const parts = [
    [run, say`keeps the lights on`],
    [innovate, say`drives innovation`],
    [inBacklog, say`is booked of work in the backlog`],
    [gone, say`was for what has been deleted since`],
  ] as const;
  const known = parts.filter(([amount]) => amount !== 0);
  return `: ${listWords(known.map(([amount, does]) => `${compactMoney(amount, speech)} ${does}`))}`;
}

function guardrailWords(parameters: Parameters, speech: Speech): string {
  const min = number(parameters, 'min');
  const max = number(parameters, 'max');
  const share = shareBeside(number(parameters, 'share'), [min / 100, max / 100], speech);
  const position = text(parameters, 'position');
  const agreed = agreedWords(min, max, speech);
  if (position === 'above')
    return say`Keeping the lights on takes ${share} of the change money, above ${agreed}.`;
  if (position === 'below')
    return say`Keeping the lights on takes ${share} of the change money, below ${agreed}.`;
  return min === max
    ? say`Keeping the lights on takes ${share} of the change money, exactly ${agreed}.`
    : say`Keeping the lights on takes ${share} of the change money, inside ${agreed}.`;
}

/** The guardrail, in whole percent: "the agreed 50–60 %". */
function agreedWords(min: number, max: number, speech: Speech): string {
  const upper = shareWords(max / 100, speech);
  return min === max ? say`the agreed ${upper}` : say`the agreed ${min}–${upper}`;
}

function nameOf(key: Outcome | 'none'): string {
  return key === 'none' ? say`work without an outcome` : inSentence(outcomeNames[key]);
}

function namesOf(parameters: Parameters, name: string): string[] {
  return text(parameters, name)
    .split(',')
    .map((key) => nameOf(key as Outcome | 'none'));
}

function priorityWords(parameters: Parameters, speech: Speech): string {
  const first = namesOf(parameters, 'first');
  const largest = namesOf(parameters, 'largest');
  const share = shareWords(number(parameters, 'largestShare'), speech);
  const [only] = first;
  if (first.length > 1 || !only)
    return say`${sentence(listWords(first))} are declared equally important; ${takeWords(largest, share)}.`;
  const declared = say`${sentence(only)} is the declared first priority`;
  const others = largest.filter((name) => name !== only);
  if (!largest.includes(only)) {
    const firstShare = number(parameters, 'firstShare');
    const against = firstShare === 0 ? sayAs('share')`none` : shareWords(firstShare, speech);
    return say`${declared}, yet ${takeWords(largest, share)}, against ${against} for ${only}.`;
  }
  if (others.length)
    return say`${declared} and takes as much of the change money as ${listWords(others)}, ${share} each.`;
  const all = number(parameters, 'largestShare') === 1;
  return say`${declared} and takes ${all ? say`all of the change money` : say`the most change money, ${share}`}.`;
}

function takeWords(largest: readonly string[], share: string): string {
  const [one] = largest;
  return largest.length === 1 && one
    ? say`${one} takes the most change money, ${share}`
    : say`${listWords(largest)} take the most change money, ${share} each`;
}

function driftWords(parameters: Parameters, speech: Speech): string {
  const inYear = number(parameters, 'inYear');
  const yearly = number(parameters, 'yearly');
  const year = yearWords(number(parameters, 'year'), speech);
  const live = say`once all of it is live`;
  if (inYear === 0 && yearly === 0) return say`The funded work leaves the run cost as it is.`;
  if (inYear === 0)
    return say`The funded work ${changeOf(yearly, speech)} a year ${live}, nothing of it in ${year}.`;
  const then =
    yearly === 0
      ? say`leaves it as it is ${live}`
      : sayAs('once')`${changeOf(yearly, speech)} a year ${live}`;
  if (Math.sign(inYear) !== Math.sign(yearly))
    return say`The funded work ${changeOf(inYear, speech)} in ${year}, and ${then}.`;
  const sizes = [inYear, yearly].map((amount) => compactMoney(Math.abs(amount), speech));
  return say`The funded work ${inYear < 0 ? say`saves` : say`adds`} ${sizes[0]} of run cost in ${year} and ${sizes[1]} a year ${live}.`;
}

/** "adds € 0.15M of run cost", "saves € 0.23M of run cost". */
function changeOf(amount: number, speech: Speech): string {
  return say`${amount < 0 ? say`saves` : say`adds`} ${compactMoney(Math.abs(amount), speech)} of run cost`;
}
