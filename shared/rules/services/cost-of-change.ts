import { allocate, type Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Card } from '../cards/card';
import { moneyIfGiven } from '../cards/card-money';
import { cardsOf } from '../cards/cards';
import { savedByEffect } from '../cards/effect-savings';
import { effectBegins, yearSaved } from '../cards/effects-in-turn';
import { serviceCosts } from '../cards/run-today';
import { runLineInQuarter, runLinesOf } from '../money/run-series';
import { scoresOf } from '../scores/scores';
import { effectsByInitiative } from '../tables/lines';
import { yearsOfPlan } from '../time/plan-years';
import { goLiveOf } from '../time/schedule';
import type { EffectRow, ServiceRow } from './service-rows';

/** What an initiative that would end, replace or shrink a service costs and saves there, over the plan's years. */
export interface CostOfChange {
  readonly initiativeId: string;
  readonly title: string;
  readonly kind: EffectRow['effect']['kind'];
  /** Whether it is decided: funded, and it goes live. */
  readonly counts: boolean;
  /** This service's part of its one-off cost, shared as the savings are; null where the cost is not known. */
  readonly oneOff: Money | null;
  /** The same part of the run cost that it adds itself. */
  readonly runAdded: Money;
  /** What the service still costs after its go-live, while a contract runs on or both run side by side. */
  readonly sideBySide: Money;
  /** What it saves, in its turn beside all that is decided. */
  readonly saved: Money;
  /** A year of that at full effect, less the run cost a year that it adds; may be below zero. */
  readonly freedAYear: Money;
  /** Of the initiative as a whole, in quarters from the start of the work; null where it is not known. */
  readonly payback: number | 'never' | null;
}

/**
 * What changing a service costs, effect by effect, the one that leaves most over first. An initiative that changes several
 * services has its one-off and its run cost shared between them in proportion to what it saves at each (largest
 * remainder; evenly where it saves nothing), so that no cost counts twice.
 */
export function costsOfChange(plan: Plan, scenarioId: string, row: ServiceRow): CostOfChange[] {
  const cards = cardsOf(plan, scenarioId).byId;
  const all = row.effects.flatMap((each) => {
    const card = cards.get(each.effect.initiativeId);
    return card ? [costOf(plan, scenarioId, row, each, card)] : [];
  });
  return all.sort((a, b) => leftOver(b) - leftOver(a));
}

/** What is saved over the plan's years once the change is paid; an unknown cost counts as none. */
function leftOver({ saved, oneOff, runAdded }: CostOfChange): Money {
  return saved - (oneOff ?? 0) - runAdded;
}

function costOf(
  plan: Plan,
  scenarioId: string,
  { service }: ServiceRow,
  { effect, title, story }: EffectRow,
  card: Card,
): CostOfChange {
  const begins = effectBegins(effect, card);
  const savedBy = savedByEffect(plan, scenarioId, effect, begins);
  const part = partOf(plan, scenarioId, card, effect.id);
  const yearlyRun = runLinesOf(card.moneyLines).reduce((all, { amount }) => all + amount, 0);
  return {
    initiativeId: effect.initiativeId,
    title,
    kind: effect.kind,
    counts: story.counts,
    oneOff: card.cost === null ? null : part(oneOffInPlan(plan, card, card.cost)),
    runAdded: part(runInPlan(plan, card)),
    sideBySide: costBetween(plan, serviceCosts(plan, service), goLiveOf(card), begins),
    saved: sum(story.years),
    freedAYear: yearSaved(plan, savedBy, begins, service) - part(yearlyRun),
    payback: scoresOf(plan, scenarioId).get(effect.initiativeId)?.payback ?? null,
  };
}

/** This effect's part of a sum of its initiative. */
function partOf(plan: Plan, scenarioId: string, card: Card, effectId: string): (amount: Money) => Money {
  const effects = effectsByInitiative(plan.serviceEffect).of(card.initiative.id);
  if (effects.length === 1) return (amount) => amount;
  const saved = effects.map((effect) =>
    sum(savedByEffect(plan, scenarioId, effect, effectBegins(effect, card))),
  );
  const weights = saved.some((amount) => amount > 0) ? saved : saved.map(() => 1);
  const at = effects.findIndex(({ id }) => id === effectId);
  return (amount) => allocate(amount, weights)[at] ?? 0;
}

function lastQuarters(plan: Plan): { readonly from: number; readonly count: number } {
  const settings = settingsOf(plan);
  return { from: quarterIn(settings.firstYear, 1), count: yearsOfPlan(settings) * 4 };
}

/** One-off money that lies in the plan's years if it is given in full. */
function oneOffInPlan(plan: Plan, card: Card, cost: Money): Money {
  const { from, count } = lastQuarters(plan);
  const going = { ...card, placement: { ...card.placement, mark: 'none' as const } };
  const { first, amounts } = moneyIfGiven(going, cost, from).change;
  return amounts.reduce((all, amount, index) => {
    const at = first + index - from;
    return at >= 0 && at < count ? all + amount : all;
  }, 0);
}

function runInPlan(plan: Plan, card: Card): Money {
  const { from, count } = lastQuarters(plan);
  const lines = runLinesOf(card.moneyLines);
  const goLive = goLiveOf(card);
  let all = 0;
  for (let index = 0; index < count; index++)
    for (const line of lines) all += runLineInQuarter(line, goLive, from + index);
  return all;
}

function costBetween(plan: Plan, costs: Float64Array, goLive: number, begins: number): Money {
  const { from, count } = lastQuarters(plan);
  let all = 0;
  for (let at = Math.max(0, goLive - from); at < Math.min(count, begins - from); at++) all += costs[at] ?? 0;
  return all;
}

function sum(amounts: Iterable<number>): Money {
  let all = 0;
  for (const amount of amounts) all += amount;
  return all;
}
