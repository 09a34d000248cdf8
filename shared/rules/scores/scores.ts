import { changedMap } from '../../model/layered-map';
import { type Plan, settingsOf } from '../../model/plan';
import type { PlanSettings } from '../../model/records/plan-settings';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { othersIn, takenOver } from '../cards/taken-over';
import { memoByFirst, onceForEach } from '../tables/memo';
import { discountFactors } from './score-npv';
import { type Measure, type Returns, type ScoreKey, ScoreRow, type Scores } from './score-row';
import { explainedScore, type Weighted } from './score-weighted';
import { asDeclared, yardstickAfter, yardstickOf } from './score-yardstick';

/** What a plan discounts by. */
const discountOf = memoByFirst(({ discountRate: rate }: PlanSettings) => ({
  rate,
  factors: discountFactors(rate),
}));

/** What the cards of a scenario are measured by: it changes only where the largest does, or the range of a field of one's own. */
const yardstickIn = takenOver(
  (plan: Plan, scenarioId: string) => yardstickOf(plan, cardsOf(plan, scenarioId).byId.values()),
  (yardstickBefore, change, plan, scenarioId) => {
    const yardstick = asDeclared(yardstickBefore, plan);
    const others = othersIn(change, plan, scenarioId);
    const left = others.flatMap(({ was }) => was ?? []);
    const arrived = others.flatMap(({ is }) => is ?? []);
    const all = () => yardstickOf(plan, cardsOf(plan, scenarioId).byId.values());
    return yardstickAfter(yardstick, yardstickOf(change.before, left), yardstickOf(plan, arrived), all);
  },
);

/** What all cards of a scenario are scored by. */
export const measureOf = onceForEach(
  (plan: Plan, scenarioId: string): Measure => ({
    plan,
    yardstick: yardstickIn(plan, scenarioId),
    ...discountOf(settingsOf(plan)),
  }),
);

/** The rows of a scenario's cards, in the order of the cards. */
interface ScoreRows {
  readonly rows: readonly ScoreRow[];
  /** Those of the rows: lists of all are made of them without looking at each row. */
  readonly cards: readonly Card[];
  /** Where an initiative's row is. */
  readonly places: ReadonlyMap<string, number>;
}

/** Only rows that an edit touches are made again. */
export const scoreRows = takenOver(
  (plan: Plan, scenarioId: string): ScoreRows => {
    const yardstick = yardstickIn(plan, scenarioId);
    return rowsOf(cardsOf(plan, scenarioId).byId.values(), (card) => new ScoreRow(card, yardstick));
  },
  (before, change, plan, scenarioId) => {
    const { byId } = cardsOf(plan, scenarioId);
    const yardstick = yardstickIn(plan, scenarioId);
    const others = othersIn(change, plan, scenarioId).filter(({ was, is }) => was || is);
    if (others.length === 0) return before;
    const news = others.filter(({ was }) => !was);
    // One that comes stands last, as in every table.
    const isLonger = byId.size === before.rows.length + 1 && news.length === 1;
    if (!isLonger && others.some(({ was, is }) => !was || !is)) {
      const rowAgain = (card: Card) => {
        const { id } = card.initiative;
        const at = change.touched.has(id) ? undefined : before.places.get(id);
        return (at === undefined ? undefined : before.rows[at]) ?? new ScoreRow(card, yardstick);
      };
      return rowsOf(byId.values(), rowAgain);
    }
    const [rows, cards] = [before.rows.slice(), before.cards.slice()];
    for (const { id, is, isReworked } of others) {
      if (!is) continue;
      const at = before.places.get(id) ?? rows.length;
      const known = isReworked ? undefined : rows[at];
      rows[at] = known ? known.withMoney(is, yardstick) : new ScoreRow(is, yardstick);
      cards[at] = is;
    }
    if (news.length === 0) return { rows, cards, places: before.places };
    const set = news.map(({ id }) => [id, before.rows.length] as const);
    return { rows, cards, places: changedMap(before.places, { removed: [], set }) };
  },
);

function rowsOf(all: Iterable<Card>, rowOf: (card: Card) => ScoreRow): ScoreRows {
  const [rows, cards]: [ScoreRow[], Card[]] = [[], []];
  const places = new Map<string, number>();
  for (const card of all) {
    places.set(card.initiative.id, rows.length);
    rows.push(rowOf(card));
    cards.push(card);
  }
  return { rows, cards, places };
}

/** The scores of a scenario's cards by initiative: those of a row are worked out where they are read. */
export interface AllScores extends Iterable<readonly [string, Scores]> {
  readonly get: (id: string) => Scores | undefined;
  /** A score as a number to sort by, the better the higher: payback counts the other way round. null: not known. */
  readonly goodness: (id: string, key: ScoreKey) => number | null;
  /** What comes back of one and what is put in; null where it is not known. */
  readonly returns: (id: string) => Returns | null;
}

export const scoresOf = onceForEach((plan: Plan, scenarioId: string): AllScores => {
  const { rows, places } = scoreRows(plan, scenarioId);
  const measure = measureOf(plan, scenarioId);
  const rowAt = (id: string) => rows[places.get(id) ?? -1];
  return {
    get: (id) => rowAt(id)?.all(measure),
    goodness: (id, key) => rowAt(id)?.goodness(key, measure) ?? null,
    returns: (id) => rowAt(id)?.returnsIn(plan) ?? null,
    *[Symbol.iterator]() {
      for (const row of rows) yield [row.card.initiative.id, row.all(measure)] as const;
    },
  };
});

/** The scores of one card, without those of all others. */
export function scoresOfOne(plan: Plan, card: Card): Scores {
  const measure = measureOf(plan, card.placement.scenarioId);
  return new ScoreRow(card, measure.yardstick).all(measure);
}

/** What the weighted score of one card is made of. */
export function weightedOf(plan: Plan, card: Card): Weighted {
  return explainedScore(card, yardstickIn(plan, card.placement.scenarioId), plan.ownValue);
}

/** The best first, those without a score last; equal ones stay as they stood. */
export function bestFirst<C extends Pick<Card, 'initiative'>>(
  cards: readonly C[],
  scores: AllScores,
  key: ScoreKey,
): C[] {
  return cards
    .map((card) => ({ card, goodness: scores.goodness(card.initiative.id, key) }))
    .sort((a, b) => byGoodness(a.goodness, b.goodness))
    .map(({ card }) => card);
}

function byGoodness(a: number | null, b: number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : b - a;
}
