import { type FundedLane, fundedLanes, type Lane, type Outcome } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { compareRanks } from '../../model/rank';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { isCostEntered } from '../cards/entered-card';
import { changeInYear, outcomeKeys } from '../cards/figures';
import { type Change, type Other, othersIn, takenOver } from '../cards/taken-over';
import { yearlyRun } from '../cards/yearly-run';
import { exchangedInOrder, placeIn } from '../tables/in-order';
import { effectsByInitiative } from '../tables/lines';
import { memoByFirst } from '../tables/memo';

/** A card as a line of the report. */
export interface ReportRow {
  readonly card: Card;
  /** One-off money it is given that falls in the plan's first year; the lane's rows add up to its `fundedCost`. */
  readonly inYear: Money;
  /** Run cost a year at full effect; the funded rows of a lane add up to its `runCost`. null where it is not known. */
  readonly yearlyRun: Money | null;
  /** Its place in its lane, from 1; 0 in the backlog. */
  readonly place: number;
}

/** The rows of a lane in rank order, as the funding line parts them. */
interface ReportList {
  readonly funded: readonly ReportRow[];
  readonly unfunded: readonly ReportRow[];
}

export interface OutcomeList extends ReportList {
  readonly outcome: Outcome | 'none';
  /** Tied to the outcome but not in a lane yet. */
  readonly backlog: readonly ReportRow[];
}

export interface ReportLists {
  readonly lanes: Readonly<Record<FundedLane, ReportList>>;
  readonly backlog: readonly ReportRow[];
  readonly outcomes: readonly OutcomeList[];
}

function rowOf(plan: Plan, card: Card, place: number): ReportRow {
  return {
    card,
    inYear: changeInYear(card, settingsOf(plan).firstYear),
    yearlyRun: yearlyRun(plan, card),
    place,
  };
}

/** The rows of some cards, the first of which stands after so many in its lane; null: places are not told. */
type RowsOf = (
  cards: readonly Card[],
  placeBefore: number | null,
  before: readonly ReportRow[],
) => ReportRow[];

function allRows(plan: Plan): RowsOf {
  return (cards, placeBefore) => cards.map((card, index) => rowOf(plan, card, placeAt(placeBefore, index)));
}

/** Those that were not touched stand in the order in which they stood; at most their place is another. */
function rowsAgain(plan: Plan, others: readonly Other[]): RowsOf {
  const touched = new Set(others.flatMap(({ was, is }) => [was, is]));
  const isTouched = (card: Card) => touched.has(card);
  return (cards, placeBefore, before) => {
    const isAsLong = cards.length === before.length && before[0]?.place === placeAt(placeBefore, 0);
    const inPlaces = isAsLong && rowsInPlaces(plan, cards, before, others);
    if (inPlaces) return inPlaces;
    let next = 0;
    return cards.map((card, index) => {
      const place = placeAt(placeBefore, index);
      while (before[next] && isTouched((before[next] as ReportRow).card)) next++;
      const known = before[next];
      if (known?.card !== card || isTouched(card)) return rowOf(plan, card, place);
      next++;
      return known.place === place
        ? known
        : { card, inYear: known.inYear, yearlyRun: known.yearlyRun, place };
    });
  };
}

/** The rows of a list as long as before of which no card came, went or moved: those that were not touched are not read. null where one did. */
function rowsInPlaces(
  plan: Plan,
  cards: readonly Card[],
  before: readonly ReportRow[],
  others: readonly Other[],
): ReportRow[] | null {
  const [first] = cards;
  if (!first) return null;
  const year = settingsOf(plan).firstYear;
  const rows = before.slice();
  const changes: [ReportRow, ReportRow][] = [];
  for (const { is, isReworked } of others) {
    if (!is || listNameOf(is) !== listNameOf(first)) continue;
    const at = placeIn(cards, is, byRank);
    const known = before[at];
    if (cards[at] !== is || known?.card.initiative.id !== is.initiative.id) return null;
    const { yearlyRun: run, place } = known;
    const row = isReworked
      ? rowOf(plan, is, place)
      : { card: is, inYear: changeInYear(is, year), yearlyRun: run, place };
    rows[at] = row;
    changes.push([known, row]);
  }
  keepOutcomes(before, rows, changes);
  return rows;
}

function placeAt(placeBefore: number | null, index: number): number {
  return placeBefore === null ? 0 : placeBefore + index + 1;
}

/** Every initiative of a scenario as the rows of the report: by lane, and once more by outcome. */
export const reportListsOf = takenOver(
  (plan: Plan, scenarioId: string): ReportLists => {
    const rowsOf = allRows(plan);
    return listsOf(plan, scenarioId, (cards, placeBefore) => rowsOf(cards, placeBefore, []));
  },
  ({ lanes, backlog }, change, plan, scenarioId) => {
    const then = cardsOf(change.before, scenarioId).lanes;
    const others = othersInRows(change, plan, scenarioId);
    const rowsOf = rowsAgain(plan, others);
    const moved = new Set(others.flatMap(({ was, is }) => [was && partOf(was), is && partOf(is)]));
    return listsOf(plan, scenarioId, (cards, placeBefore, lane, part) => {
      const known = lane === 'backlog' ? backlog : lanes[lane][part];
      const isSame = cards.length === known.length && known[0]?.place === placeAt(placeBefore, 0);
      const isTouched = moved.has(partName(lane, part === 'funded')) || cards !== then[lane][part];
      return isSame && !isTouched ? known : rowsOf(cards, placeBefore, known);
    });
  },
);

/** Cards of which the row is another: they are others, or what they save may be. */
function othersInRows(change: Change, after: Plan, scenarioId: string): readonly Other[] {
  const saves = (plan: Plan, id: string) => effectsByInitiative(plan.serviceEffect).of(id).length > 0;
  return othersIn(change, after, scenarioId).filter(
    ({ id, was, is, isReworked }) =>
      was !== is || (isReworked && (saves(change.before, id) || saves(after, id))),
  );
}

function byRank(a: Card, b: Card): number {
  return compareRanks(a.placement.rank, b.placement.rank);
}

function partOf({ placement, funded }: Card): string {
  return partName(placement.lane, funded);
}

/** The backlog is one list. */
function listNameOf({ placement: { lane }, funded }: Card): string {
  return partName(lane, funded && lane !== 'backlog');
}

function partName(lane: Lane, funded: boolean): string {
  return `${lane} ${funded ? 'funded' : 'unfunded'}`;
}

type ListOf = (
  cards: readonly Card[],
  placeBefore: number | null,
  lane: Lane,
  part: keyof ReportList,
) => readonly ReportRow[];

function listsOf(plan: Plan, scenarioId: string, rowsOf: ListOf): ReportLists {
  const { lanes } = cardsOf(plan, scenarioId);
  const list = (lane: FundedLane): ReportList => ({
    funded: rowsOf(lanes[lane].funded, 0, lane, 'funded'),
    unfunded: rowsOf(lanes[lane].unfunded, lanes[lane].funded.length, lane, 'unfunded'),
  });
  const byLane = { run: list('run'), innovate: list('innovate') };
  const { funded, unfunded } = lanes.backlog;
  // The lane's own list where it can be, since a list is known again by what it is.
  const waiting = funded.length > 0 ? [...funded, ...unfunded] : unfunded;
  const backlog = rowsOf(waiting, null, 'backlog', 'unfunded');
  return {
    lanes: byLane,
    backlog,
    outcomes: outcomeKeys.map((outcome) => outcomeList(outcome, byLane, backlog)),
  };
}

type ByOutcome = Readonly<Record<Outcome | 'none', readonly ReportRow[]>>;

const outcomeParts = new WeakMap<readonly ReportRow[], ByOutcome>();

function byOutcome(rows: readonly ReportRow[]): ByOutcome {
  const known = outcomeParts.get(rows);
  if (known) return known;
  const parts: Record<Outcome | 'none', ReportRow[]> = { revenue: [], efficiency: [], risk: [], none: [] };
  for (const row of rows) parts[outcomeOf(row)].push(row);
  outcomeParts.set(rows, parts);
  return parts;
}

function outcomeOf({ card }: ReportRow): Outcome | 'none' {
  return card.initiative.outcome ?? 'none';
}

/** The rows of a list by outcome after some of them became others in their places. */
function keepOutcomes(before: readonly ReportRow[], after: readonly ReportRow[], changes: RowChanges): void {
  const known = outcomeParts.get(before);
  const stays = ([was, is]: RowChanges[number]) =>
    outcomeOf(was) === outcomeOf(is) && byRowRank(was, is) === 0;
  if (!known || !changes.every(stays)) return;
  const parts = { ...known };
  for (const outcome of outcomeKeys) {
    const ofOutcome = changes.filter(([was]) => outcomeOf(was) === outcome);
    parts[outcome] = exchangedInOrder(known[outcome], ofOutcome, byRowRank);
  }
  outcomeParts.set(after, parts);
}

type RowChanges = readonly (readonly [was: ReportRow, is: ReportRow])[];

function byRowRank(a: ReportRow, b: ReportRow): number {
  return a.card.placement === b.card.placement ? 0 : byRank(a.card, b.card);
}

/** The rows of both lanes by outcome, as long as both lists stay. */
const inLanes = memoByFirst((run: readonly ReportRow[]) =>
  memoByFirst((innovate: readonly ReportRow[]): ByOutcome => {
    const both = (outcome: Outcome | 'none') => byOutcome(run)[outcome].concat(byOutcome(innovate)[outcome]);
    return {
      revenue: both('revenue'),
      efficiency: both('efficiency'),
      risk: both('risk'),
      none: both('none'),
    };
  }),
);

function outcomeList(
  outcome: Outcome | 'none',
  { run, innovate }: ReportLists['lanes'],
  backlog: readonly ReportRow[],
): OutcomeList {
  return {
    outcome,
    funded: inLanes(run.funded)(innovate.funded)[outcome],
    unfunded: inLanes(run.unfunded)(innovate.unfunded)[outcome],
    backlog: byOutcome(backlog)[outcome],
  };
}

/** What is given of an amount: null where no cost is entered yet, so that it does not read as nothing. */
export function givenOf({ card }: ReportRow, amount: Money): Money | null {
  return isCostEntered(card) ? amount : null;
}

/**
 * What is not funded in the two lanes, in the order a board asks for it: mandatory work first, then by place,
 * the lanes taking turns.
 */
export const notFundedOf = memoByFirst((lists: ReportLists): readonly ReportRow[] => {
  const turns: { row: ReportRow; turn: number }[] = fundedLanes.flatMap((lane) =>
    lists.lanes[lane].unfunded.map((row, turn) => ({ row, turn })),
  );
  const urgency = ({ row }: { row: ReportRow }) =>
    row.card.initiative.mandatory || row.card.initiative.contracted ? 0 : 1;
  turns.sort((a, b) => urgency(a) - urgency(b) || a.turn - b.turn);
  return turns.map(({ row }) => row);
});
