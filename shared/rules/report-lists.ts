import { type FundedLane, fundedLanes, type Outcome } from '../model/codes';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import type { Card } from './card';
import { cardsOf } from './cards';
import { changeInYear, outcomeKeys } from './figures';
import { memoByFirst } from './memo';
import { takenOver } from './taken-over';
import { yearlyRun } from './yearly-run';

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
function rowsAgain(plan: Plan, touched: ReadonlySet<string>): RowsOf {
  const isTouched = ({ initiative }: Card) => touched.has(initiative.id);
  return (cards, placeBefore, before) => {
    let next = 0;
    return cards.map((card, index) => {
      const place = placeAt(placeBefore, index);
      let known = before[next];
      while (known && isTouched(known.card)) known = before[++next];
      if (known?.card !== card) return rowOf(plan, card, place);
      next++;
      return known.place === place ? known : { ...known, place };
    });
  };
}

function placeAt(placeBefore: number | null, index: number): number {
  return placeBefore === null ? 0 : placeBefore + index + 1;
}

const none: ReportList = { funded: [], unfunded: [] };
const noLists: ReportLists['lanes'] & Pick<ReportLists, 'backlog'> = {
  run: none,
  innovate: none,
  backlog: [],
};

/** Every initiative of a scenario as the rows of the report: by lane, and once more by outcome. */
export const reportListsOf = takenOver(
  (plan: Plan, scenarioId: string): ReportLists => listsOf(plan, scenarioId, allRows(plan)),
  (before, { touched }, plan, scenarioId) =>
    listsOf(plan, scenarioId, rowsAgain(plan, touched), { ...before.lanes, backlog: before.backlog }),
);

function listsOf(
  plan: Plan,
  scenarioId: string,
  rowsOf: RowsOf,
  before: typeof noLists = noLists,
): ReportLists {
  const { lanes } = cardsOf(plan, scenarioId);
  const list = (lane: FundedLane): ReportList => ({
    funded: same(before[lane].funded, rowsOf(lanes[lane].funded, 0, before[lane].funded)),
    unfunded: same(
      before[lane].unfunded,
      rowsOf(lanes[lane].unfunded, lanes[lane].funded.length, before[lane].unfunded),
    ),
  });
  const byLane = { run: list('run'), innovate: list('innovate') };
  const { funded, unfunded } = lanes.backlog;
  const backlog = same(before.backlog, rowsOf([...funded, ...unfunded], null, before.backlog));
  return {
    lanes: byLane,
    backlog,
    outcomes: outcomeKeys.map((outcome) => outcomeList(outcome, byLane, backlog)),
  };
}

/** The list before, where it has the very same rows. */
function same(before: readonly ReportRow[], after: readonly ReportRow[]): readonly ReportRow[] {
  return before.length === after.length && after.every((row, at) => row === before[at]) ? before : after;
}

type ByOutcome = Readonly<Record<Outcome | 'none', readonly ReportRow[]>>;

const byOutcome = memoByFirst((rows: readonly ReportRow[]): ByOutcome => {
  const parts: Record<Outcome | 'none', ReportRow[]> = { revenue: [], efficiency: [], risk: [], none: [] };
  for (const row of rows) parts[row.card.initiative.outcome ?? 'none'].push(row);
  return parts;
});

function outcomeList(
  outcome: Outcome | 'none',
  lanes: ReportLists['lanes'],
  backlog: readonly ReportRow[],
): OutcomeList {
  const inLanes = (part: keyof ReportList) =>
    fundedLanes.flatMap((lane) => byOutcome(lanes[lane][part])[outcome]);
  return {
    outcome,
    funded: inLanes('funded'),
    unfunded: inLanes('unfunded'),
    backlog: byOutcome(backlog)[outcome],
  };
}

/** What is given of an amount: null where the cost is not known yet, so that it does not read as nothing. */
export function givenOf({ card }: ReportRow, amount: Money): Money | null {
  return card.cost === null ? null : amount;
}

/**
 * What is not funded in the two lanes, in the order a board asks for it: mandatory work first, then by place,
 * the lanes taking turns.
 */
export function notFundedOf(lists: ReportLists): ReportRow[] {
  const turns: { row: ReportRow; turn: number }[] = fundedLanes.flatMap((lane) =>
    lists.lanes[lane].unfunded.map((row, turn) => ({ row, turn })),
  );
  const urgency = ({ row }: { row: ReportRow }) =>
    row.card.initiative.mandatory || row.card.initiative.contracted ? 0 : 1;
  turns.sort((a, b) => urgency(a) - urgency(b) || a.turn - b.turn);
  return turns.map(({ row }) => row);
}
