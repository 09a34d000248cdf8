import { type BacklogRow, writeCsv } from '../../shared/backlog/write-csv';
import { lanes } from '../../shared/model/codes';
import { type Plan, settingsOf } from '../../shared/model/plan';
import type { Card } from '../../shared/rules/card';
import { cardsOf } from '../../shared/rules/cards';
import { writeWhole } from './write-whole';

/** Writes the backlog of the scenario that is the plan; says how many rows. */
export function exportCsv(plan: Plan, path: string): number {
  const { currency } = settingsOf(plan);
  const rows = backlogRows(plan);
  writeWhole(path, Buffer.from(writeCsv(rows, { currency }), 'utf8'));
  return rows.length;
}

/** Lane by lane in rank order; the rank in the file counts from 1 within the lane. */
function backlogRows(plan: Plan): BacklogRow[] {
  const cards = cardsOf(plan, settingsOf(plan).scenarioId);
  return lanes.flatMap((lane) => {
    const { funded, unfunded } = cards.lanes[lane];
    return [...funded, ...unfunded].map((card, index) => rowOf(plan, card, index + 1));
  });
}

function rowOf(plan: Plan, card: Card, rank: number): BacklogRow {
  const { initiative, placement, cost, runCost, spent } = card;
  const {
    id,
    secondOutcome: _second,
    outcomeAssumed: _assumed,
    importId: _import,
    goalId,
    sourceKey,
    ...fields
  } = initiative;
  const benefit = card.benefits[0];
  return {
    ...fields,
    tags: [...fields.tags],
    goal: plan.goal.get(goalId ?? '')?.name ?? '',
    key: sourceKey || id,
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
  };
}
