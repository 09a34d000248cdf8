import type { Parameters } from '../../rules/decision';
import { type Aspect, type Compared, isBenefit, type WhyBefore } from '../../rules/decisions/why-before';
import type { Serving } from '../../rules/peers/serves';
import { benefitKindWords } from '../codes';
import { counted } from '../counts';
import { locale } from '../language';
import { compactMoney, wholeMoney } from '../money';
import { num } from '../parameters';
import { daysWords } from '../people/team-words';
import { listWords, shortened } from '../report-counts';
import { dayWords } from '../report-days';
import { say } from '../say';
import type { Speech } from '../speech';
import { pressureWords } from './pressure-words';

/** The two initiatives as a sentence names them. */
export interface Names {
  readonly a: string;
  readonly b: string;
}

export function namesOf({ a, b }: Pick<WhyBefore, 'a' | 'b'>): Names {
  return { a: shortened(a.initiative.title, 60), b: shortened(b.initiative.title, 60) };
}

export const aspectWords: Readonly<Record<Aspect, string>> = {
  must: say`Must be done`,
  needs: say`Needed by the other`,
  excludes: say`Excludes the other`,
  enables: say`Enables the other`,
  deadline: say`Day it is needed by`,
  waiting: say`Funded work that waits for it`,
  priority: say`Declared priority of its outcome`,
  peers: say`Its goal names a peer`,
  margin: say`Margin a year, likely`,
  cashable: say`Cashable saving a year, likely`,
  avoided: say`Avoided cost a year, likely`,
  lossAvoided: say`Expected loss avoided a year, likely`,
  npv: say`Net present value over five years, likely`,
  cost: say`One-off cost`,
  run: say`Run cost a year`,
  days: say`Days of own people`,
  rank: say`Place in the lane`,
  score: say`Score of the plan`,
};

/** The same within a sentence: each language has its own small and capital letters. */
const reasonWords: Readonly<Record<Aspect, string>> = {
  must: say`must be done`,
  needs: say`needed by the other`,
  excludes: say`excludes the other`,
  enables: say`enables the other`,
  deadline: say`day it is needed by`,
  waiting: say`funded work that waits for it`,
  priority: say`declared priority of its outcome`,
  peers: say`its goal names a peer`,
  margin: say`margin a year`,
  cashable: say`cashable saving a year`,
  avoided: say`avoided cost a year`,
  lossAvoided: say`expected loss avoided a year`,
  npv: say`net present value over five years`,
  cost: say`one-off cost`,
  run: say`run cost a year`,
  days: say`days of own people`,
  rank: say`place in the lane`,
  score: say`score of the plan`,
};

/** One side of an aspect, as a cell shows it. */
function sideWords(aspect: Aspect, value: number | null, speech: Speech): string {
  if (value === null) return say`not known`;
  if (aspect === 'must' && value < 0) return say`never`;
  if (isYesOrNo(aspect)) return value > 0 ? say`yes` : say`no`;
  if (aspect === 'deadline') return dayWords(new Date(value * 86_400_000).toISOString().slice(0, 10), speech);
  if (aspect === 'rank') return say`place ${value}`;
  if (aspect === 'waiting') return value === 0 ? say`none` : counted(value, 'initiative');
  if (aspect === 'days') return daysWords(Math.round(value));
  if (aspect === 'priority') return say`${value} of 100`;
  if (aspect === 'score') return digitsWords(value, 1);
  return compactMoney(value, speech);
}

type YesOrNo = 'must' | 'needs' | 'excludes' | 'enables' | 'peers';
const yesOrNo: ReadonlySet<Aspect> = new Set<YesOrNo>(['must', 'needs', 'excludes', 'enables', 'peers']);

function isYesOrNo(aspect: Aspect): aspect is YesOrNo {
  return yesOrNo.has(aspect);
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
    if (one !== other || a === b) return { a: digitsWords(a, digits), b: digitsWords(b, digits) };
  }
  return { a: digitsWords(a, 20), b: digitsWords(b, 20) };
}

/** A plain number with at most so many digits behind the point, as the language writes it. */
function digitsWords(value: number, most: number): string {
  return value.toLocaleString(locale, { maximumFractionDigits: most });
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
    return say`${about} is known of ${known} alone (${of(a ?? b)}), not of ${unknown}.`;
  }
  if (aspect === 'must') return mustWords(a, b, names);
  if (isYesOrNo(aspect)) return yesOrNoWords(aspect, favours, names);
  if (favours === 'equal') return say`${about}: ${names.a} and ${names.b} are equal, ${of(a)}.`;
  const sides = sidesWords(compared, speech);
  if (aspect === 'deadline')
    return a < b
      ? say`${names.a} is needed earlier than ${names.b}, by ${sides.a} against ${sides.b}.`
      : say`${names.a} is needed later than ${names.b}, by ${sides.a} against ${sides.b}.`;
  if (aspect === 'rank')
    return a < b
      ? say`${names.a} stands above ${names.b} in the lane, ${sides.a} against ${sides.b}.`
      : say`${names.a} stands below ${names.b} in the lane, ${sides.a} against ${sides.b}.`;
  return say`${about}: ${names.a} has ${a > b ? say`more` : say`less`} than ${names.b}, ${sides.a} against ${sides.b}.`;
}

function aspectAbout(aspect: Aspect): string {
  return isBenefit(aspect)
    ? say`${benefitKindWords[aspect]} a year`
    : aspectWords[aspect].replace(say`, likely`, '');
}

function yesOrNoWords(
  aspect: Exclude<YesOrNo, 'must'>,
  favours: Compared['favours'],
  { a, b }: Names,
): string {
  switch (aspect) {
    case 'needs':
      if (favours === 'equal') return say`${a} and ${b} need one another.`;
      return favours === 'a' ? say`${a} is needed by ${b}.` : say`${a} needs ${b}.`;
    case 'excludes':
      return say`${a} and ${b} exclude each other: only one of them can be done.`;
    case 'enables':
      if (favours === 'equal') return say`${a} and ${b} enable one another.`;
      return favours === 'a' ? say`${a} enables ${b}.` : say`${a} is enabled by ${b}.`;
    case 'peers':
      if (favours === 'equal') return say`The goals of ${a} and ${b} both name a peer.`;
      return favours === 'a'
        ? say`The goal of ${a} names a peer, ${b} has no such goal.`
        : say`${a} has no goal that names a peer, the goal of ${b} does.`;
  }
}

/** 1: it must be done; -1: it is never to be done. */
function mustWords(must: number, other: number, { a, b }: Names): string {
  if (must === other)
    return must > 0 ? say`${a} and ${b} both must be done.` : say`${a} and ${b} both are marked never.`;
  if (other < 0)
    return must > 0
      ? say`${a} must be done, ${b} is marked never.`
      : say`${a} may be done, ${b} is marked never.`;
  if (must < 0)
    return other > 0
      ? say`${a} is marked never, ${b} must be done.`
      : say`${a} is marked never, ${b} may be done.`;
  return must > 0 ? say`${a} must be done, ${b} need not.` : say`${a} need not be done, ${b} must.`;
}

/**
 * Which comes first and why: what decides, then what else speaks for it and what for the other, with their figures. All of it is
 * told from the one that comes first, so that it reads alike from both sides.
 */
export function whyVerdictWords(why: WhyVerdict, names: Names, speech: Speech): string {
  const own = why.verdict.favours === 'b' ? 'b' : 'a';
  const other = own === 'a' ? 'b' : 'a';
  const [forOwn, forOther] = [reasonsFor(why, own, speech), reasonsFor(why, other, speech)];
  const isDecided = why.verdict.code.startsWith('first-by-') && why.verdict.code !== 'first-by-count';
  const more = isDecided ? say`It also has for it: ${forOwn}.` : say`For ${names[own]}: ${forOwn}.`;
  return [
    decidedWords(why, names),
    ...(forOwn === '' ? [] : [more]),
    ...(forOther === '' ? [] : [say`For ${names[other]}: ${forOther}.`]),
  ].join(' ');
}

/** What the verdict states, as texts by name: whom it puts first, what decides in figures, and what speaks for either. */
export function whyParameters(why: WhyVerdict, names: Names, speech: Speech): Parameters {
  const { code, parameters, favours } = why.verdict;
  const [own, other] = favours === 'b' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const value = (side: string) => num(parameters, side);
  const scores = apart(value('a'), value('b'));
  const figure = (side: 'a' | 'b') => (code === 'first-by-score' ? scores[side] : String(value(side)));
  return {
    first: names[own],
    second: names[other],
    own: figure(own),
    other: figure(other),
    reasons: reasonsFor(why, own, speech),
    against: reasonsFor(why, other, speech),
    side: favours,
    case:
      code === 'first-by-must'
        ? `${Math.sign(value('a'))} ${Math.sign(value('b'))}`
        : String(value(own) === 1),
  };
}

type WhyVerdict = Pick<WhyBefore, 'verdict' | 'compared'>;

/** What speaks for one of the two beside what decides: "one-off cost (€ 0.70M against € 1.02M), funded work that …". */
function reasonsFor({ verdict, compared }: WhyVerdict, side: 'a' | 'b', speech: Speech): string {
  const reasons = compared
    .filter(({ favours, aspect }) => favours === side && verdict.code !== `first-by-${aspect}`)
    .map((each) => {
      const sides = sidesWords(each, speech);
      const figures = side === 'a' ? say`${sides.a} against ${sides.b}` : say`${sides.b} against ${sides.a}`;
      return `${reasonWords[each.aspect]} (${figures})`;
    });
  return listWords(reasons);
}

function decidedWords({ verdict }: WhyVerdict, names: Names): string {
  const { code, parameters, favours } = verdict;
  const [first, second] = favours === 'b' ? [names.b, names.a] : [names.a, names.b];
  const [own, other] = favours === 'b' ? (['b', 'a'] as const) : (['a', 'b'] as const);
  const value = (side: string) => num(parameters, side);
  switch (code) {
    case 'first-by-needs':
      return say`${first} comes before ${second}: ${second} cannot be finished without it.`;
    case 'first-by-must':
      if (value(other) < 0) return say`${first} comes before ${second}: ${second} is marked never.`;
      return say`${first} comes before ${second}: it must be done, ${second} need not.`;
    case 'first-by-score': {
      const scores = apart(value('a'), value('b'));
      return say`${first} comes before ${second}: the plan's own score of it is higher, ${scores[own]} against ${scores[other]}.`;
    }
    case 'first-by-count': {
      const count = value(own);
      return count === 1
        ? say`${first} comes before ${second}: 1 comparison speaks for it, ${value(other)} for ${second}.`
        : say`${first} comes before ${second}: ${count} comparisons speak for it, ${value(other)} for ${second}.`;
    }
    case 'first-tied':
      return value('a') === 1
        ? say`1 comparison speaks for each of ${names.a} and ${names.b}: neither comes before the other.`
        : say`${value('a')} comparisons speak for each of ${names.a} and ${names.b}: neither comes before the other.`;
    default:
      return say`By what the plan knows, ${names.a} and ${names.b} are equal: neither comes before the other.`;
  }
}

/** Whom one of the two serves: "the CFO because of cash flow", "the CEO and the COO, by outcome alone", "nobody that the plan names". */
export function servesWords(servings: readonly Serving[]): string {
  const [first] = servings;
  if (!first) return say`nobody that the plan names`;
  if (first.by === 'outcome')
    return say`${listWords(servings.map(({ peer }) => say`the ${peer.name}`))}, by outcome alone`;
  const because = first.pressures.map(pressureWords);
  return because.length === 0
    ? say`the ${first.peer.name}`
    : say`the ${first.peer.name} because of ${listWords(because)}`;
}
