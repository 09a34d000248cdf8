import { type BenefitKind, benefitKinds, type DependencyKind } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import type { Card } from '../cards/card';
import { cardsOf, isFundedLane } from '../cards/cards';
import { yearlyRun } from '../cards/yearly-run';
import type { Coded } from '../decision';
import { needsPath } from '../initiatives/dependency-path';
import { type Serving, servedBy } from '../peers/serves';
import { pointsOf } from '../scores/priority-points';
import { scoresOf } from '../scores/scores';
import { dependenciesFrom, dependenciesTo, effortsByInitiative } from '../tables/lines';

export type Aspect =
  | 'must'
  | 'needs'
  | 'excludes'
  | 'enables'
  | 'waiting'
  | 'deadline'
  | 'priority'
  | 'peers'
  | BenefitKind
  | 'npv'
  | 'cost'
  | 'run'
  | 'days'
  | 'rank'
  | 'score';

/** Which of the two an aspect speaks for: the first, the second, neither, or it cannot be told. */
type Favours = 'a' | 'b' | 'equal' | 'unknown';

/**
 * Two initiatives in one aspect: money in minor units, days, points or a score; of `must` 1, and -1 where it is never to be done;
 * of `deadline` the day as days since 1970; of `rank` the place in the lane they share, from 1; null where it is not known.
 */
export interface Compared {
  readonly aspect: Aspect;
  readonly a: number | null;
  readonly b: number | null;
  readonly favours: Favours;
}

export interface WhyBefore {
  readonly a: Card;
  readonly b: Card;
  /** Whom each serves. */
  readonly servings: { readonly a: readonly Serving[]; readonly b: readonly Serving[] };
  /** Aspects of which neither is known are left out. */
  readonly compared: readonly Compared[];
  /** Which comes first and by what: the aspect that decides, or how many speak for each. */
  readonly verdict: Coded & { readonly favours: Favours };
}

/** Whether more of it is better (1) or less (-1). */
const better: Readonly<Record<Aspect, 1 | -1>> = {
  must: 1,
  needs: 1,
  excludes: 1,
  enables: 1,
  deadline: -1,
  waiting: 1,
  priority: 1,
  peers: 1,
  margin: 1,
  cashable: 1,
  avoided: 1,
  lossAvoided: 1,
  npv: 1,
  cost: -1,
  run: -1,
  days: -1,
  rank: -1,
  score: 1,
};
const aspects = Object.keys(better) as Aspect[];

/**
 * Why the first initiative comes before the second, or does not: aspect by aspect, then a verdict by what binds most: a need, what
 * must be done, the plan's own score, and else by how many aspects speak for each. Swapping the two swaps every answer.
 * null where one of them is not in the scenario, or both are the same.
 */
export function whyBefore(plan: Plan, scenarioId: string, aId: string, bId: string): WhyBefore | null {
  const { byId } = cardsOf(plan, scenarioId);
  const [a, b] = [byId.get(aId), byId.get(bId)];
  if (!a || !b || a === b) return null;
  const compared = aspects.flatMap((aspect): Compared[] => {
    const [first, second] = [
      valueOf(plan, scenarioId, aspect, a, b),
      valueOf(plan, scenarioId, aspect, b, a),
    ];
    if (first === null && second === null) return [];
    return [{ aspect, a: first, b: second, favours: favoursOf(aspect, first, second) }];
  });
  const servings = { a: servedBy(plan, a.initiative), b: servedBy(plan, b.initiative) };
  return { a, b, servings, compared: compared.filter(isTold), verdict: verdictOf(compared) };
}

/** Of both 0 there is nothing to tell: neither must be done, neither is waited for, no goal of either names a peer. */
const toldAbove0: ReadonlySet<Aspect> = new Set(['must', 'needs', 'excludes', 'enables', 'waiting', 'peers']);

function isTold({ aspect, a, b }: Compared): boolean {
  return !toldAbove0.has(aspect) || a !== 0 || b !== 0;
}

function favoursOf(aspect: Aspect, a: number | null, b: number | null): Favours {
  if (a === null || b === null) return 'unknown';
  if (a === b) return 'equal';
  return (a - b) * better[aspect] > 0 ? 'a' : 'b';
}

function valueOf(plan: Plan, scenarioId: string, aspect: Aspect, card: Card, other: Card): number | null {
  const { initiative, benefits } = card;
  switch (aspect) {
    case 'must':
      return mustOf(card);
    case 'needs':
      return needsPath(plan, other.initiative.id, initiative.id) ? 1 : 0;
    case 'excludes':
      return isLinked(plan, card, other, 'excludes') || isLinked(plan, other, card, 'excludes') ? 1 : 0;
    case 'enables':
      return isLinked(plan, card, other, 'enables') ? 1 : 0;
    case 'deadline':
      return deadlineOf(plan, card);
    case 'rank':
      return placeOf(plan, card, other);
    case 'waiting':
      return waitingFor(plan, scenarioId, initiative.id);
    case 'peers':
      return servedBy(plan, initiative).some(({ by }) => by === 'goal') ? 1 : 0;
    case 'priority':
      return initiative.outcome === null ? null : pointsOf(settingsOf(plan))[initiative.outcome];
    case 'cost':
      return card.cost;
    case 'run':
      return yearlyRun(plan, card);
    case 'days':
      return daysOf(plan, initiative.id);
    case 'npv':
      return scoresOf(plan, scenarioId).goodness(initiative.id, 'npv');
    case 'score':
      return scoresOf(plan, scenarioId).goodness(initiative.id, 'weighted');
    default:
      return likelyOf(benefits, aspect);
  }
}

function mustOf({ initiative, placement }: Card): 1 | 0 | -1 {
  if (placement.mark === 'never') return -1;
  return initiative.mandatory || initiative.contracted || placement.mark === 'must' ? 1 : 0;
}

function isLinked(plan: Plan, from: Card, to: Card, kind: DependencyKind): boolean {
  return dependenciesFrom(plan.dependency)
    .of(from.initiative.id)
    .some((link) => link.kind === kind && link.toId === to.initiative.id);
}

/** The day the business needs it, else that of its goal. */
function deadlineOf(plan: Plan, { initiative }: Card): number | null {
  const day = initiative.neededBy ?? plan.goal.get(initiative.goalId ?? '')?.targetDate ?? null;
  return day === null ? null : Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}

/** Where it stands in its lane as the board has it, from 1; null where the other stands in another lane. */
function placeOf(plan: Plan, { initiative, placement }: Card, other: Card): number | null {
  const { lane, scenarioId } = placement;
  if (lane !== other.placement.lane || !isFundedLane(lane)) return null;
  const { funded, unfunded } = cardsOf(plan, scenarioId).lanes[lane];
  return [...funded, ...unfunded].findIndex((card) => card.initiative.id === initiative.id) + 1;
}

/** How many others that are funded need it first. */
function waitingFor(plan: Plan, scenarioId: string, id: string): number {
  const { byId } = cardsOf(plan, scenarioId);
  return dependenciesTo(plan.dependency)
    .of(id)
    .filter(({ kind, fromId }) => kind === 'needs' && byId.get(fromId)?.funded).length;
}

/** Internal days of all teams; null where nobody has said any. */
function daysOf(plan: Plan, id: string): number | null {
  const efforts = effortsByInitiative(plan.effort).of(id);
  return efforts.length === 0 ? null : efforts.reduce((sum, { days }) => sum + days, 0);
}

function likelyOf(benefits: Card['benefits'], kind: BenefitKind): number | null {
  const own = benefits.filter((line) => line.kind === kind);
  return own.length === 0 ? null : own.reduce((sum, { likely }) => sum + likely, 0);
}

/** What decides alone, in this order. */
const deciding = ['needs', 'must', 'score'] as const;

function verdictOf(compared: readonly Compared[]): WhyBefore['verdict'] {
  for (const aspect of deciding) {
    const found = compared.find((each) => each.aspect === aspect);
    if (!found || found.favours === 'equal' || found.favours === 'unknown') continue;
    return { code: `first-by-${aspect}`, parameters: { a: found.a, b: found.b }, favours: found.favours };
  }
  const count = (side: Favours) => compared.filter(({ favours }) => favours === side).length;
  const [a, b] = [count('a'), count('b')];
  const favours = a === b ? 'equal' : a > b ? 'a' : 'b';
  const tied = a === 0 ? 'first-neither' : 'first-tied';
  return { code: favours === 'equal' ? tied : 'first-by-count', parameters: { a, b }, favours };
}

/** The kinds of benefit, which are never added to one another. */
export const isBenefit = (aspect: Aspect): aspect is BenefitKind =>
  benefitKinds.some((kind) => kind === aspect);
