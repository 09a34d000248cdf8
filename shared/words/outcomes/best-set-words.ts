import type { BudgetScope } from '../../model/codes';
import type { Coded } from '../../rules/decision';
import type { BestSet, Binding } from '../../rules/optimise/best-set';
import type { HoldKey, Objective } from '../../rules/optimise/best-set-question';
import type { LeftOutCode } from '../../rules/optimise/candidates';
import type { BestSetFacts } from '../../rules/optimise/facts';
import type { Held } from '../../rules/optimise/holds-of';
import { benefitKindWords, scopeWords } from '../codes';
import { counted } from '../counts';
import { numberFormat } from '../formats';
import { compactMoney, percent } from '../money';
import { num, text } from '../parameters';
import { quarterWords, yearWords } from '../quarters';
import { type Rule, sources } from '../rule-sources';
import { say } from '../say';
import type { Speech } from '../speech';
import { scoreNames } from './score-words';

/** What is sought the most of. */
export const objectiveWords: Readonly<Record<Objective, string>> = {
  npv: say`Net present value of cash`,
  weighted: say`Score of the plan, added up`,
  margin: say`${benefitKindWords.margin} a year`,
  cashable: say`${benefitKindWords.cashable} a year`,
  avoided: say`${benefitKindWords.avoided} a year`,
  lossAvoided: say`${benefitKindWords.lossAvoided} a year`,
};

/** A sum of the objective: money, or points. */
export function worthWords(objective: Objective, amount: number, speech: Speech): string {
  if (objective !== 'weighted') return compactMoney(amount, speech);
  return say`${numberFormat(speech.locale, 0, 1).format(amount)} points`;
}

/** What each limit holds, with its figures. */
export function holdWords(key: HoldKey, facts: BestSetFacts): string {
  switch (key) {
    case 'budgets':
      return facts.budgets > 0
        ? say`Each budget holds, less its contingency (${counted(facts.budgets, 'budget')})`
        : say`Budgets: none is set`;
    case 'teams':
      return facts.teams > 0
        ? say`No team has more work than usable days in any quarter (${counted(facts.teams, 'team')})`
        : say`People: no team has days`;
    case 'guardrail':
      return facts.guardrail
        ? say`Keeping the lights on is ${facts.guardrail.min} to ${facts.guardrail.max} % of change money in each year with a budget`
        : say`Guardrail: none is set`;
    case 'dependencies':
      return facts.dependencies > 0
        ? say`What is needed is funded and finished before; what excludes each other is not funded together (${counted(facts.dependencies, 'dependency', 'dependencies')})`
        : say`Dependencies: there are none`;
    case 'pinned':
      return say`What is mandatory, contracted or a must is funded (${counted(facts.pinned, 'initiative')})`;
    case 'funded':
      return say`What is funded stays funded (${counted(facts.funded, 'initiative')}): only what is free is filled`;
    case 'underWay':
      return say`What is under way stays funded (${counted(facts.underWay, 'initiative')})`;
    case 'asNow':
      return say`Where a limit is crossed today, it may stay so, but not get worse`;
  }
}

/** Why some that are not funded cannot be chosen: each reason with how many. */
export function leftOutWords({ leftOut }: Pick<BestSetFacts, 'leftOut'>): string[] {
  const said: Readonly<Record<LeftOutCode, (count: number) => string>> = {
    backlog: (count) => say`${count} in the backlog, which have no list`,
    outcome: (count) => say`${count} without an outcome`,
    cost: (count) => say`${count} without a cost`,
    never: (count) => say`${count} marked never`,
    over: (count) => say`${count} live or ended`,
  };
  return (Object.keys(said) as LeftOutCode[]).flatMap((code) =>
    leftOut[code] > 0 ? [said[code](leftOut[code])] : [],
  );
}

/** How sure it is that there is no better set. */
export function proofWords(objective: Objective, found: BestSet, speech: Speech): string {
  const { after, bound, outOfTime, savesTogether } = found;
  if (bound <= after)
    return savesTogether
      ? say`It is proved that no set has more, with savings at services that several share counted low.`
      : say`It is proved that no set has more.`;
  if (bound === Infinity)
    return say`The best that was found in 10 seconds. How much better another could be is not known.`;
  const most = worthWords(objective, bound, speech);
  const said =
    after > 0
      ? say`No set can have more than ${most}: at most ${percentAbove(bound / after - 1, speech)} above this one.`
      : say`No set can have more than ${most}.`;
  return outOfTime ? say`The best that was found in 10 seconds. ${said}` : said;
}

/** A part of a percent is told, never as none. */
function percentAbove(share: number, { locale }: Speech): string {
  const format = numberFormat(locale, 0, 2);
  return `${format.format(Math.max(0.01, share * 100))}\u00a0%`;
}

/** What keeps out more, the limits of one kind of tie taken together. */
export function bindingWords(bindings: readonly Binding[], speech: Speech): string[] {
  const [ties, others] = [
    bindings.filter(({ what }) => isTie(what)),
    bindings.filter(({ what }) => !isTie(what)),
  ];
  const waiting = ties.filter(({ what }) => what.code !== 'excludes').length;
  const excluded = ties.length - waiting;
  return [
    ...others.map((each) => limitReached(each, speech)),
    ...(waiting > 0
      ? [
          say`${counted(waiting, 'dependency', 'dependencies')} on work that is not funded, or finished too late.`,
        ]
      : []),
    ...(excluded > 0 ? [say`${excluded} excluded by work that is funded.`] : []),
  ];
}

const isTie = ({ code }: Coded) => code.startsWith('needs') || code === 'excludes';

function limitReached({ what, keepsOut, amount }: Binding, speech: Speech): string {
  const { parameters: p } = what;
  const more = say`${counted(keepsOut, 'initiative')} more would not fit.`;
  switch (what.code) {
    case 'budget': {
      const left = compactMoney(num(p, 'limit') - amount, speech);
      return say`${budgetName(what, speech)}: ${left} of ${compactMoney(num(p, 'limit'), speech)} left. ${more}`;
    }
    case 'team':
      return say`${teamName(what, speech)}: ${num(p, 'limit') - amount} of ${counted(num(p, 'limit'), 'day')} left. ${more}`;
    case 'guardrail-min':
      return say`Run’s share of change money ${yearWords(num(p, 'year'), speech)} would fall below ${percent(num(p, 'min') / 100, speech)}. ${more}`;
    case 'guardrail-max':
      return say`Run’s share of change money ${yearWords(num(p, 'year'), speech)} would rise above ${percent(num(p, 'max') / 100, speech)}. ${more}`;
    default:
      return more;
  }
}

function budgetName({ parameters: p }: Coded, speech: Speech): string {
  const scope = text(p, 'scope') as BudgetScope;
  const year = yearWords(num(p, 'year'), speech);
  return scope === 'total' ? say`IT budget ${year}` : say`Budget of “${scopeWords[scope]}” ${year}`;
}

function teamName({ parameters: p }: Coded, speech: Speech): string {
  return `${text(p, 'team')}, ${quarterWords(num(p, 'quarter'), speech)}`;
}

const mostNamed = 8;

/** What contradicts each other, a sentence each; work that is fixed for one reason in one of them. */
export function conflictWords(conflict: readonly Coded[], speech: Speech): string[] {
  const titles = (code: string) =>
    conflict.filter((what) => what.code === code).map(({ parameters }) => text(parameters, 'title'));
  const fixed = fixedCodes.flatMap((code) => {
    const named = titles(code);
    return named.length > 0 ? [fixedWords(code, named)] : [];
  });
  const others = conflict.flatMap((what) => contradiction(what, speech) ?? []);
  return [...fixed, ...others];
}

/** Told in this order: what is new is what the others leave no room for. */
const fixedCodes = ['pinned-new', 'pinned', 'kept', 'under-way'] as const;

function fixedWords(code: (typeof fixedCodes)[number], titles: readonly string[]): string {
  const shown = titles.slice(0, mostNamed).map((title) => say`“${title}”`);
  const more = titles.length - shown.length;
  const names = more > 0 ? say`${shown.join(', ')} and ${more} more` : shown.join(', ');
  switch (code) {
    case 'pinned-new':
      return say`Has to be funded, and is not yet: ${names}.`;
    case 'pinned':
      return say`Has to be funded: ${names}.`;
    case 'kept':
      return say`Is funded and is to stay so: ${names}.`;
    case 'under-way':
      return say`Is under way and is to stay funded: ${names}.`;
  }
}

/** What letting go of it means. */
export const letGoWords: Readonly<Record<Held, string>> = {
  budgets: say`Budgets may be crossed`,
  teams: say`Teams may have too much work`,
  guardrail: say`Outside the guardrail`,
  dependencies: say`Whatever depends on what`,
  pinned: say`Without what is mandatory`,
  funded: say`What is funded may go`,
  underWay: say`What is under way may go`,
};

/** null: told elsewhere. */
function contradiction(what: Coded, speech: Speech): string | null {
  const { code, parameters: p } = what;
  const names = () => [text(p, 'title'), text(p, 'other')] as const;
  switch (code) {
    case 'budget': {
      const [most, set] = [num(p, 'limit'), num(p, 'set')].map((amount) => compactMoney(amount, speech));
      return num(p, 'limit') > num(p, 'set')
        ? say`${budgetName(what, speech)}: ${set} without its contingency. ${most} are spent as things stand, and no more may be.`
        : say`${budgetName(what, speech)}: ${set} without its contingency.`;
    }
    case 'team': {
      const [most, set] = [num(p, 'limit'), num(p, 'set')];
      return most > set
        ? say`${teamName(what, speech)}: ${counted(set, 'day')}. ${most} are asked for as things stand, and no more may be.`
        : `${teamName(what, speech)}: ${counted(set, 'day')}.`;
    }
    case 'guardrail-min':
    case 'guardrail-max':
      return say`Run’s share of change money ${yearWords(num(p, 'year'), speech)} is to be ${percent(num(p, 'min') / 100, speech)} to ${percent(num(p, 'max') / 100, speech)}.`;
    case 'excludes':
      return say`“${names()[0]}” and “${names()[1]}” exclude each other.`;
    case 'needs':
      return say`“${names()[0]}” needs “${names()[1]}”.`;
    case 'needs-out':
      return say`“${names()[0]}” needs “${names()[1]}”, which cannot be chosen.`;
    case 'needs-stopped':
      return say`“${names()[0]}” needs “${names()[1]}”, which is stopped.`;
    case 'needs-part':
      return say`“${names()[0]}” needs “${names()[1]}”, which is paid only up to a gate.`;
    case 'needs-later':
      return say`“${names()[0]}” starts before “${names()[1]}” is finished, which it needs.`;
    default:
      return null;
  }
}

/** Work that has to be done and cannot be chosen. */
export function missingWords(missing: BestSet['missing']): string[] {
  const why: Readonly<Record<LeftOutCode, string>> = {
    backlog: say`it is in the backlog`,
    outcome: say`it has no outcome`,
    cost: say`it has no cost`,
    never: say`it is marked never`,
    over: say`it is live or ended`,
  };
  return missing.map(({ title, why: code }) => say`“${title}”: ${why[code]}.`);
}

export const bestSetRules: readonly Rule[] = [
  [
    say`What is sought`,
    say`The sum over the funded initiatives of the two lists. ${scoreNames.npv} and ${scoreNames.weighted} are those of each initiative, as if funded in full; benefits are likely ones a year at full effect. What is not known adds nothing. Kinds of benefit are never added up.`,
    sources.own,
  ],
  [
    say`The best set`,
    say`An integer program of yes and no, solved by HiGHS until no set can be more than 0.2 % better, or for 10 seconds. Each initiative is funded in full and as it is scheduled, or not at all; what is funded keeps the amount it has. Of sets that are as good the one nearest to what is funded is taken.`,
    say`integer programming: Lorie and Savage, Three Problems in Rationing Capital; HiGHS, University of Edinburgh`,
  ],
  [
    say`Savings at services`,
    say`Against the IT budget each initiative counts with what it would save if all of them were funded: where several save at one service, a set may save more than is counted, never less.`,
    sources.own,
  ],
];
