import { applySteps, type Changed, difference } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Placement } from '../../model/records/placement';
import type { Card } from '../cards/card';
import { cardsOf, isFundedLane } from '../cards/cards';
import { isPinned } from '../cards/guard';
import { lacksOutcome } from '../initiatives/initiative-commands';
import { isFinished } from '../roadmap/dependency-findings';

/** Why an initiative that is not funded cannot be newly funded as it stands. */
export type LeftOutCode = 'backlog' | 'outcome' | 'cost' | 'never' | 'over';

/** What can be decided in a scenario, and what cannot. */
export interface Candidates {
  /** In the two lanes, in the order of the cards: what is funded and not finished or stopped, and what may be newly funded. */
  readonly cards: readonly Card[];
  /** How many that are not funded cannot be, by the first reason. */
  readonly leftOut: Readonly<Record<LeftOutCode, number>>;
  /** Of those, what has to be done all the same. */
  readonly missing: readonly { readonly title: string; readonly why: LeftOutCode }[];
}

/**
 * Which initiatives a set is chosen from. Those that are funded keep the amount and the dates they have; others are taken
 * in full and as they are scheduled. The backlog is left out (it has no lane), and what lacks an outcome or a cost, is
 * marked never, or is live or ended.
 */
export function candidatesOf(plan: Plan, scenarioId: string): Candidates {
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const leftOut = { backlog: 0, outcome: 0, cost: 0, never: 0, over: 0 };
  const cards: Card[] = [];
  const missing: { title: string; why: LeftOutCode }[] = [];
  for (const card of cardsOf(plan, scenarioId).byId.values()) {
    const isOver = isFinished(card, planStart);
    if (card.funded) {
      if (!isOver && !card.stopped) cards.push(card);
      continue;
    }
    const why = isOver || card.initiative.status === 'stopped' ? 'over' : whyLeftOut(card);
    if (why === null) cards.push(card);
    else {
      leftOut[why]++;
      if (why !== 'over' && isPinned(card)) missing.push({ title: card.initiative.title, why });
    }
  }
  return { cards, leftOut, missing };
}

function whyLeftOut({ initiative, placement, cost }: Card): LeftOutCode | null {
  if (!isFundedLane(placement.lane)) return 'backlog';
  if (placement.mark === 'never') return 'never';
  if (lacksOutcome(initiative)) return 'outcome';
  return cost === null ? 'cost' : null;
}

/** Has begun, or is being delivered. */
export function isUnderWay({ initiative, window }: Card, planStart: number): boolean {
  return initiative.status === 'delivering' || window.first < planStart;
}

/** The plan with just these of the candidates funded: others lose what they were given, new ones are given all. */
export function* planWithSetSteps(
  plan: Plan,
  candidates: readonly Card[],
  isIn: (index: number) => boolean,
): Generator<void, Plan> {
  const changed = candidates.flatMap((card, index) => fundedOrNot(card, isIn(index)) ?? []);
  yield;
  return changed.length > 0 ? yield* applySteps(plan, { placement: { changed } }) : plan;
}

function fundedOrNot({ funded, placement }: Card, wanted: boolean): Changed<Placement> | null {
  if (funded === wanted) return null;
  return difference(placement, {
    funding: wanted ? 'full' : 'none',
    fundingAmount: null,
    fundingUntil: null,
  });
}
