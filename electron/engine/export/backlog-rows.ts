import type { BacklogRow } from '../../../shared/backlog/write/own-cells';
import { lanes } from '../../../shared/model/codes';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { blankAdoption } from '../../../shared/model/records/adoption';
import type { Initiative } from '../../../shared/model/records/initiative';
import { allAtOnce } from '../../../shared/model/steps';
import type { Card } from '../../../shared/rules/cards/card';
import { cardsOf, cardsSteps } from '../../../shared/rules/cards/cards';
import { effortsByInitiative } from '../../../shared/rules/tables/lines';

/**
 * The initiatives as a scenario has them, lane by lane in rank order; the rank counts from 1 within the lane. Of a baseline
 * money and benefits are those that it froze.
 */
export function backlogRows(plan: Plan, scenarioId: string): BacklogRow[] {
  return allAtOnce(backlogRowsSteps(plan, scenarioId));
}

/** Rows made in one step. */
const perStep = 200;

/** The same step by step, with how many rows are made so far. */
export function* backlogRowsSteps(plan: Plan, scenarioId: string): Generator<number, BacklogRow[]> {
  for (const _ of cardsSteps(plan, scenarioId)) yield 0;
  const cards = cardsOf(plan, scenarioId);
  const links = linksOf(plan);
  const scenario = plan.scenario.get(scenarioId)?.name ?? '';
  const rows: BacklogRow[] = [];
  for (const lane of lanes) {
    const { funded, unfunded } = cards.lanes[lane];
    for (const [index, card] of [...funded, ...unfunded].entries()) {
      if (rows.push({ ...rowOf(plan, card, index + 1, links), scenario }) % perStep === 0) yield rows.length;
    }
  }
  return rows;
}

function rowOf(plan: Plan, card: Card, rank: number, links: Links): Omit<BacklogRow, 'scenario'> {
  const { initiative, placement, cost, runCost, spent } = card;
  const { id, importId, goalId, serviceId, sourceKey, missingSince: _gone, ...fields } = initiative;
  const [benefit] = card.benefits;
  return {
    ...fields,
    tags: [...fields.tags],
    goal: plan.goal.get(goalId ?? '')?.name ?? '',
    service: plan.service.get(serviceId ?? '')?.name ?? '',
    source: plan.import.get(importId ?? '')?.source ?? '',
    key: sourceKey || id,
    planId: id,
    lane: placement.lane,
    rank,
    cost,
    runCost,
    spent: spent || null,
    benefit: benefit
      ? { kind: benefit.kind, low: benefit.low, likely: benefit.likely, high: benefit.high }
      : null,
    startQuarter: placement.start,
    lengthQuarters: placement.lengthQuarters,
    funding: placement.funding,
    fundingAmount: placement.fundingAmount,
    fundingUntil: untilOf(plan, card),
    mark: placement.mark,
    adoption: plan.adoption.get(id) ?? blankAdoption,
    needs: links.needs(id),
    effort: effortOf(plan, id),
  };
}

function untilOf(plan: Plan, { placement: { fundingUntil, start } }: Card): number | null {
  if (fundingUntil === null) return null;
  return (start ?? quarterIn(settingsOf(plan).firstYear, 1)) + fundingUntil;
}

/** Days of the teams' own; what is bought from outside is part of the cost. */
function effortOf(plan: Plan, id: string): BacklogRow['effort'] {
  return effortsByInitiative(plan.effort)
    .of(id)
    .flatMap(({ teamId, days }) => {
      const team = plan.team.get(teamId)?.name;
      return team === undefined || days === 0 ? [] : { team, days };
    });
}

interface Links {
  /** What an initiative needs first, each by the name that means it alone. */
  needs(id: string): readonly string[];
}

function linksOf(plan: Plan): Links {
  const wanted = new Map<string, string[]>();
  const name = namerOf(plan);
  for (const { kind, fromId, toId } of plan.dependency.values()) {
    if (kind !== 'needs') continue;
    const needs = wanted.get(fromId) ?? [];
    needs.push(name(toId));
    wanted.set(fromId, needs);
  }
  return { needs: (id) => wanted.get(id) ?? [] };
}

/** The key where no other initiative goes by it, else the id. */
function namerOf(plan: Plan): (id: string) => string {
  const uses = new Map<string, number>();
  const use = (text: string) => uses.set(folded(text), (uses.get(folded(text)) ?? 0) + 1);
  for (const initiative of plan.initiative.values()) {
    use(initiative.id);
    if (initiative.sourceKey !== '') use(initiative.sourceKey);
  }
  return (id) => {
    const { sourceKey } = plan.initiative.get(id) as Initiative;
    return folded(sourceKey) !== '' && uses.get(folded(sourceKey)) === 1 ? sourceKey : id;
  };
}

/** As names are looked up when they are read. */
function folded(text: string): string {
  return text.trim().toLowerCase();
}
