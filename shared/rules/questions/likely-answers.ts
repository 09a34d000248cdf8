import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { valueChainOf } from '../peers/value-chain';
import type { QuestionId } from './questions';

/** By what an initiative is like another, the nearest first. */
const nearness = ['programme', 'goalId', 'serviceId', 'businessUnit'] as const;
export type Nearness = (typeof nearness)[number] | 'plan';

export interface LikelyAnswer {
  /** As `answerCommand` takes it. */
  readonly value: string | number;
  /** How many initiatives say so, and by what the nearest of them is like this one. */
  readonly count: number;
  readonly by: Nearness;
}

/** What others say where one answer may hold for many; of other questions nothing can be taken from them. */
const reads: Readonly<Partial<Record<QuestionId, (card: Card, plan: Plan) => string | number | null>>> = {
  outcome: ({ initiative }) => (initiative.outcomeAssumed ? null : initiative.outcome),
  businessOwner: ({ initiative }) => initiative.businessOwner.trim(),
  itOwner: ({ initiative }) => initiative.itOwner.trim(),
  goal: ({ initiative }) => initiative.goalId,
  goalSponsor: ({ initiative }, plan) =>
    plan.goal.get(initiative.goalId ?? '')?.sponsor.trim() || initiative.sponsor.trim(),
  goalCapability: ({ initiative }, plan) => valueChainOf(plan, initiative).capability,
  goalPeer: ({ initiative }, plan) => plan.goal.get(initiative.goalId ?? '')?.peerId ?? null,
  start: ({ placement }) => placement.start,
  neededBy: ({ initiative }) => initiative.neededBy,
};

const first = nearness.length;

/**
 * What the other initiatives of the scenario answer, at most `most`: those of the same programme first, then of the same
 * goal, service and business unit, then all others; among these the answer of most of them.
 */
export function likelyAnswers(
  plan: Plan,
  { initiative, placement }: Card,
  question: QuestionId,
  most: number,
): readonly LikelyAnswer[] {
  const read = reads[question];
  if (!read) return [];
  const found = new Map<string | number, { count: number; at: number }>();
  for (const other of cardsOf(plan, placement.scenarioId).byId.values()) {
    const value = other.initiative.id === initiative.id ? null : read(other, plan);
    if (value === null || value === '') continue;
    const at = nearnessOf(initiative, other.initiative);
    const known = found.get(value);
    // Only those count that are as near as the nearest of them.
    if (!known || at < known.at) found.set(value, { count: 1, at });
    else if (at === known.at) known.count += 1;
  }
  return [...found]
    .map(([value, { count, at }]) => ({ value, count, at }))
    .sort((a, b) => a.at - b.at || b.count - a.count || compared(a.value, b.value))
    .slice(0, most)
    .map(({ value, count, at }) => ({ value, count, by: nearness[at] ?? 'plan' }));
}

function nearnessOf(one: Initiative, other: Initiative): number {
  const at = nearness.findIndex(
    (field) => one[field] !== null && one[field] !== '' && one[field] === other[field],
  );
  return at < 0 ? first : at;
}

function compared(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}
