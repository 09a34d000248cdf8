import type { Serving } from '../rules/serves';
import { isBenefit, type Aspect, type Compared, type WhyBefore } from '../rules/why-before';
import { benefitKindWords } from './codes';
import { counted } from './counts';
import { compactMoney, wholeMoney } from './money';
import { num } from './parameters';
import { listWords, shortened } from './report-counts';
import { say } from './say';
import type { Speech } from './speech';
import { daysWords } from './team-words';

/** The two initiatives as a sentence names them. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

export function namesOf({ a, b }: Pick<WhyBefore, 'a' | 'b'>): Names {
  return { a: shortened(a.initiative.title, 60), b: shortened(b.initiative.title, 60) };
}

export const aspectWords: Readonly<Record<Aspect, string>> = {
  must: 'Must be done',
  needs: 'Needed by the other',
  waiting: 'Funded work that waits for it',
  priority: 'Declared priority of its outcome',
  peers: 'Its goal names a peer',
  margin: 'Margin a year, likely',
  cashable: 'Cashable saving a year, likely',
  avoided: 'Avoided cost a year, likely',
  lossAvoided: 'Expected loss avoided a year, likely',
  npv: 'Net present value over five years, likely',
  cost: 'One-off cost',
  run: 'Run cost a year',
  days: 'Days of own people',
  score: 'Score of the plan',
};

/** One side of an aspect, as a cell shows it. */
function sideWords(aspect: Aspect, value: number | null, speech: Speech): string {
  if (value === null) return 'not known';
  if (isYesOrNo(aspect)) return value > 0 ? 'yes' : 'no';
  if (aspect === 'waiting') return value === 0 ? 'none' : counted(value, 'initiative');
  if (aspect === 'days') return daysWords(Math.round(value));
  if (aspect === 'priority') return `${value} of 100`;
  if (aspect === 'score') return String(Math.round(value * 10) / 10);
  return compactMoney(value, speech);
}

function isYesOrNo(aspect: Aspect): aspect is 'must' | 'needs' | 'peers' {
  return aspect === 'must' || aspect === 'needs' || aspect === 'peers';
}

/** Both sides of an aspect; two that differ are written so that they can be told apart. */
export function sidesWords(
  { aspect, a, b }: Compared,
  speech: Speech,
): { readonly a: string; readonly b: string } {
  const short = { a: sideWords(aspect, a, speech), b: sideWords(aspect, b, speech) };
  if (a === null || b === null || a === b || short.a !== short.b || isYesOrNo(aspect)) return short;
  if (isMoney(aspect)) return { a: wholeMoney(a, speech), b: wholeMoney(b, speech) };
  return apart(a, b);
}

/** Two numbers to one digit after the point, or as many as tell them apart. */
function apart(a: number, b: number): { readonly a: string; readonly b: string } {
  for (let digits = 1; digits < 12; digits++) {
    const [one, other] = [Number(a.toFixed(digits)), Number(b.toFixed(digits))];
    if (one !== other || a === b) return { a: String(one), b: String(other) };
  }
  return { a: String(a), b: String(b) };
}

function isMoney(aspect: Aspect): boolean {
  return isBenefit(aspect) || aspect === 'npv' || aspect === 'cost' || aspect === 'run';
}

/** An aspect as a sentence that speaks of the first: more, less or as much as the second; what is not known is said so. */
export function comparedWords(compared: Compared, names: Names, speech: Speech): string {
  const { aspect, a, b, favours } = compared;
  const of = (value: number | null) => sideWords(aspect, value, speech);
  const about = aspectAbout(aspect);
  if (a === null || b === null) {
    const [known, unknown] = a === null ? [names.b, names.a] : [names.a, names.b];
    return `${about} is known of ${known} alone (${of(a ?? b)}), not of ${unknown}.`;
  }
  if (isYesOrNo(aspect)) return yesOrNoWords(aspect, favours, names);
  if (favours === 'equal') return `${about}: ${names.a} and ${names.b} are equal, ${of(a)}.`;
  const sides = sidesWords(compared, speech);
  return `${about}: ${names.a} has ${a > b ? 'more' : 'less'} than ${names.b}, ${sides.a} against ${sides.b}.`;
}

function aspectAbout(aspect: Aspect): string {
  return isBenefit(aspect)
    ? `${benefitKindWords[aspect]} a year`
    : aspectWords[aspect].replace(say`, likely`, '');
}

function yesOrNoWords(
  aspect: 'must' | 'needs' | 'peers',
  favours: Compared['favours'],
  { a, b }: Names,
): string {
  if (aspect === 'needs')
    return favours === 'equal'
      ? `${a} and ${b} need one another.`
      : favours === 'a'
        ? `${a} is needed by ${b}.`
        : `${a} needs ${b}.`;
  if (aspect === 'peers') {
    if (favours === 'equal') return `The goals of ${a} and ${b} both name a peer.`;
    return favours === 'a'
      ? `The goal of ${a} names a peer, ${b} has no such goal.`
      : `${a} has no goal that names a peer, the goal of ${b} does.`;
  }
  if (favours === 'equal') return `${a} and ${b} both must be done.`;
  return favours === 'a' ? `${a} must be done, ${b} need not.` : `${a} need not be done, ${b} must.`;
}

/** Which comes first and why, in a sentence or two. */
export function whyVerdictWords({ verdict }: Pick<WhyBefore, 'verdict'>, names: Names): string {
  const { code, parameters, favours } = verdict;
  const [first, second] = favours === 'b' ? [names.b, names.a] : [names.a, names.b];
  const [own, other] = favours === 'b' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const value = (side: string) => num(parameters, side);
  switch (code) {
    case 'first-by-needs':
      return `${first} comes before ${second}: ${second} cannot be finished without it.`;
    case 'first-by-must':
      return `${first} comes before ${second}: it must be done, ${second} need not.`;
    case 'first-by-score': {
      const scores = apart(value('a'), value('b'));
      return `${first} comes before ${second}: the plan's own score of it is higher, ${scores[own]} against ${scores[other]}.`;
    }
    case 'first-by-count': {
      const count = value(own);
      return `${first} comes before ${second}: ${count} ${count === 1 ? 'comparison speaks' : 'comparisons speak'} for it, ${value(other)} for ${second}.`;
    }
    case 'first-tied':
      return `${value('a')} ${value('a') === 1 ? 'comparison speaks' : 'comparisons speak'} for each of ${names.a} and ${names.b}: neither comes before the other.`;
    default:
      return `By what the plan knows, ${names.a} and ${names.b} are equal: neither comes before the other.`;
  }
}

/** Whom one of the two serves: "the CFO because of cash flow", "the CEO and the COO, by outcome alone", "nobody that the plan names". */
export function servesWords(servings: readonly Serving[]): string {
  const [first] = servings;
  if (!first) return 'nobody that the plan names';
  if (first.by === 'outcome')
    return `${listWords(servings.map(({ peer }) => `the ${peer.name}`))}, by outcome alone`;
  const because = first.pressures.map(({ text }) => text);
  return because.length === 0
    ? `the ${first.peer.name}`
    : `the ${first.peer.name} because of ${listWords(because)}`;
}
