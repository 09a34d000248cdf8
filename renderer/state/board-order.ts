import type { Lane } from '../../shared/model/codes';
import type { Card, Cards } from '../../shared/rules/card';
import { goodnessOf, scoresOf } from '../../shared/rules/scores';
import { currentPlan } from './plan-store';
import type { BacklogSort } from './view-store';

/** The lanes from left to right. */
export const laneOrder: readonly Lane[] = ['backlog', 'run', 'innovate'];

export interface BacklogView {
  readonly sort: BacklogSort;
  readonly filter: string;
}

const outcomeOrder = { revenue: 0, efficiency: 1, risk: 2, none: 3 } as const;
const highest = (card: Card) => Math.max(0, ...card.benefits.map((line) => line.likely));

/** The plan's own score; what has none stands last. */
const scoreOf = ({ initiative, placement }: Card) =>
  goodnessOf(scoresOf(currentPlan(), placement.scenarioId).get(initiative.id), 'weighted') ?? -1;

const comparisons: Readonly<Record<BacklogSort, ((a: Card, b: Card) => number) | null>> = {
  rank: null,
  title: (a, b) => a.initiative.title.localeCompare(b.initiative.title),
  cost: (a, b) => (b.cost ?? -1) - (a.cost ?? -1),
  benefit: (a, b) => highest(b) - highest(a),
  outcome: (a, b) =>
    outcomeOrder[a.initiative.outcome ?? 'none'] - outcomeOrder[b.initiative.outcome ?? 'none'],
  score: (a, b) => scoreOf(b) - scoreOf(a),
};

/** The backlog as it is looked at: what the filter lets through, sorted; equal ones stay in rank order. */
export function backlogCards(cards: Cards, { sort, filter }: BacklogView): readonly Card[] {
  const all = cards.lanes.backlog.unfunded;
  const sought = filter.trim().toLowerCase();
  const kept = sought ? all.filter((card) => matches(card, sought)) : all;
  const compare = comparisons[sort];
  return compare ? [...kept].sort(compare) : kept;
}

function matches({ initiative }: Card, sought: string): boolean {
  const { title, businessUnit, programme, businessOwner, tags } = initiative;
  return [title, businessUnit, programme, businessOwner, ...tags, ...flagsOf(initiative)].some((text) =>
    text.toLowerCase().includes(sought),
  );
}

/** What the card says of itself: it is found by these words too. */
function flagsOf({ laneAssumed, outcomeAssumed, missingSince }: Card['initiative']): string[] {
  const flags = [laneAssumed || outcomeAssumed ? 'assumed' : '', missingSince === null ? '' : 'gone'];
  return flags.filter((flag) => flag !== '');
}

/** The ids of a lane from top to bottom, as they are drawn. */
export function laneIds(cards: Cards, lane: Lane, view: BacklogView): string[] {
  const { funded, unfunded } = cards.lanes[lane];
  const shown = lane === 'backlog' ? backlogCards(cards, view) : [...funded, ...unfunded];
  return shown.map((card) => card.initiative.id);
}

/** The given ids in the order in which they stand on the board. */
export function inBoardOrder(cards: Cards, ids: ReadonlySet<string>): Card[] {
  const lanes = laneOrder.map((lane) => cards.lanes[lane]);
  return lanes.flatMap(({ funded, unfunded }) =>
    [...funded, ...unfunded].filter((card) => ids.has(card.initiative.id)),
  );
}
