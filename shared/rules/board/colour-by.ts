import { lanes, marks, statuses } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { betterThan, rankingOf } from '../scores/score-ranking';
import { type ScoreKey, scoreKeys } from '../scores/score-row';
import { mainTeam } from './main-team';

export const colourings = ['outcome', 'lane', 'status', 'mark', ...scoreKeys, 'team', 'goal'] as const;
export type Colouring = (typeof colourings)[number];

/** What the cards of one colour have in common: a code, an id, or of a score the fifth they are in, "1" the best. */
interface ColourClass {
  readonly key: string;
  readonly count: number;
}

export interface ColourScale {
  /** At most nine, in the order in which they are explained; `others` last. */
  readonly classes: readonly ColourClass[];
  /** The place in `classes`; undefined where the card has no such value. */
  readonly classOf: (card: Card) => number | undefined;
}

export const others = 'others';

/** So many teams or goals have a colour of their own, those with the most cards; the rest are `others`. */
const mostOwn = 7;

/** Which colour each card of a scenario has. Of outcomes there is none: each card shows its own. */
export function colourScale(plan: Plan, scenarioId: string, by: Colouring): ColourScale {
  const cards = [...cardsOf(plan, scenarioId).byId.values()];
  const keyOf = keysFor(plan, scenarioId, by);
  const counts = new Map<string, number>();
  for (const card of cards) {
    const key = keyOf(card);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const order = fixedOrder(by) ?? byCount(counts);
  const own = order.filter((key) => counts.has(key)).slice(0, fixedOrder(by) ? order.length : mostOwn);
  const places = new Map(own.map((key, index) => [key, index]));
  const rest = [...counts].filter(([key]) => !places.has(key));
  const classes = own.map((key) => ({ key, count: counts.get(key) ?? 0 }));
  if (rest.length > 0) classes.push({ key: others, count: rest.reduce((sum, [, count]) => sum + count, 0) });
  return {
    classes,
    classOf: (card) => {
      const key = keyOf(card);
      return key === null ? undefined : (places.get(key) ?? classes.length - 1);
    },
  };
}

const fifths = ['1', '2', '3', '4', '5'];

function fixedOrder(by: Colouring): readonly string[] | null {
  switch (by) {
    case 'lane':
      return lanes;
    case 'status':
      return statuses;
    case 'mark':
      return marks;
    case 'team':
    case 'goal':
    case 'outcome':
      return null;
    default:
      return fifths;
  }
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
}

function keysFor(plan: Plan, scenarioId: string, by: Colouring): (card: Card) => string | null {
  switch (by) {
    case 'outcome':
      return () => null;
    case 'lane':
      return ({ placement }) => placement.lane;
    case 'status':
      return ({ initiative }) => initiative.status;
    case 'mark':
      return ({ placement }) => (placement.mark === 'none' ? null : placement.mark);
    case 'team':
      return ({ initiative }) => mainTeam(plan, initiative.id)?.id ?? null;
    case 'goal':
      return ({ initiative }) => initiative.goalId;
    default:
      return fifthOf(plan, scenarioId, by);
  }
}

/** By place among all cards that have this score; equal scores are in the same fifth. */
function fifthOf(plan: Plan, scenarioId: string, key: ScoreKey): (card: Card) => string | null {
  const ranking = rankingOf(plan, scenarioId, key);
  return ({ initiative: { id } }) => {
    const among = betterThan(ranking, id);
    return among && (fifths[Math.floor((among.better * fifths.length) / among.of)] ?? null);
  };
}
