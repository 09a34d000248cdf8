import { isBenefit, type Aspect, type Compared, type WhyBefore } from '../rules/why-before';
import { benefitKindWords } from './codes';
import { compactMoney } from './money';
import { num } from './parameters';
import { shortened } from './report-counts';
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
  priority: 'Declared priority of its outcome',
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
export function sideWords(aspect: Aspect, value: number | null, speech: Speech): string {
  if (value === null) return 'not known';
  if (aspect === 'must' || aspect === 'needs') return value > 0 ? 'yes' : 'no';
  if (aspect === 'days') return daysWords(Math.round(value));
  if (aspect === 'priority') return `${value} of 100`;
  if (aspect === 'score') return String(Math.round(value * 10) / 10);
  return compactMoney(value, speech);
}

/** An aspect as a sentence that speaks of the first: more, less or as much as the second; what is not known is said so. */
export function comparedWords({ aspect, a, b, favours }: Compared, names: Names, speech: Speech): string {
  const of = (value: number | null) => sideWords(aspect, value, speech);
  const about = aspectAbout(aspect);
  if (a === null || b === null) {
    const [known, unknown] = a === null ? [names.b, names.a] : [names.a, names.b];
    return `${about} is known of ${known} alone (${of(a ?? b)}), not of ${unknown}.`;
  }
  if (aspect === 'must' || aspect === 'needs') return bindingWords(aspect, favours, names);
  if (favours === 'equal') return `${about}: ${names.a} and ${names.b} are equal, ${of(a)}.`;
  return `${about}: ${names.a} has ${a > b ? 'more' : 'less'} than ${names.b}, ${of(a)} against ${of(b)}.`;
}

function aspectAbout(aspect: Aspect): string {
  return isBenefit(aspect)
    ? `${benefitKindWords[aspect]} a year`
    : aspectWords[aspect].replace(', likely', '');
}

function bindingWords(aspect: 'must' | 'needs', favours: Compared['favours'], { a, b }: Names): string {
  if (aspect === 'needs')
    return favours === 'equal'
      ? `${a} and ${b} need one another.`
      : favours === 'a'
        ? `${a} is needed by ${b}.`
        : `${a} needs ${b}.`;
  if (favours === 'equal') return `${a} and ${b} both must be done.`;
  return favours === 'a' ? `${a} must be done, ${b} need not.` : `${a} need not be done, ${b} must.`;
}

/** Which comes first and why, in a sentence or two. */
export function whyVerdictWords({ verdict }: Pick<WhyBefore, 'verdict'>, names: Names): string {
  const { code, parameters, favours } = verdict;
  const [first, second] = favours === 'b' ? [names.b, names.a] : [names.a, names.b];
  const [own, other] = favours === 'b' ? ['b', 'a'] : ['a', 'b'];
  const value = (side: string) => num(parameters, side);
  const score = (side: string) => String(Math.round(value(side) * 10) / 10);
  switch (code) {
    case 'first-by-needs':
      return `${first} comes before ${second}: ${second} cannot be finished without it.`;
    case 'first-by-must':
      return `${first} comes before ${second}: it must be done, ${second} need not.`;
    case 'first-by-score':
      return `${first} comes before ${second}: the plan's own score of it is higher, ${score(own)} against ${score(other)}.`;
    case 'first-by-count': {
      const count = value(own);
      return `${first} comes before ${second}: ${count} ${count === 1 ? 'comparison speaks' : 'comparisons speak'} for it, ${value(other)} for ${second}.`;
    }
    default:
      return `By what the plan knows, ${names.a} and ${names.b} are equal: neither comes before the other.`;
  }
}
