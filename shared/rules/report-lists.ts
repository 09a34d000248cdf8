import { type FundedLane, fundedLanes, type Outcome } from '../model/codes';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import type { Card } from './card';
import { cardsOf } from './cards';
import { changeInYear, outcomeKeys } from './figures';
import { memoByFirst, onceForEach } from './memo';
import { cardRows } from './taken-over';
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

interface Facts extends Pick<ReportRow, 'card' | 'inYear' | 'yearlyRun'> {
  /** The row that was last made of them: most cards keep their place. */
  row: ReportRow | null;
}

const factsOf = cardRows(
  (plan, card): Facts => ({
    card,
    inYear: changeInYear(card, settingsOf(plan).firstYear),
    yearlyRun: yearlyRun(plan, card),
    row: null,
  }),
);

function rowOf(facts: Facts, place: number): ReportRow {
  if (facts.row?.place === place) return facts.row;
  const { card, inYear, yearlyRun: run } = facts;
  return (facts.row = { card, inYear, yearlyRun: run, place });
}

/** The rows of some cards of a lane; those of the list before, where it is the same and none of its cards was touched. */
function rowsOf(plan: Plan, cards: readonly Card[], placeBefore: number | null): readonly ReportRow[] {
  const [first] = cards;
  if (!first) return noRows;
  const facts = factsOf(plan, first.placement.scenarioId);
  const rows = cards.map((card, index) => {
    const ofCard = facts.get(card.initiative.id);
    if (!ofCard) throw new Error(`initiative ${card.initiative.id} has no row`);
    return rowOf(ofCard, placeBefore === null ? 0 : placeBefore + index + 1);
  });
  const before = kept.get(cards);
  if (before?.length === rows.length && before.every((row, at) => row === rows[at])) return before;
  kept.set(cards, rows);
  return rows;
}

const noRows: readonly ReportRow[] = [];
const kept = new WeakMap<readonly Card[], readonly ReportRow[]>();

/** Every initiative of a scenario as the rows of the report: by lane, and once more by outcome. */
export const reportListsOf = onceForEach((plan: Plan, scenarioId: string): ReportLists => {
  const { lanes } = cardsOf(plan, scenarioId);
  const list = (lane: FundedLane): ReportList => ({
    funded: rowsOf(plan, lanes[lane].funded, 0),
    unfunded: rowsOf(plan, lanes[lane].unfunded, lanes[lane].funded.length),
  });
  const byLane = { run: list('run'), innovate: list('innovate') };
  const { funded, unfunded } = lanes.backlog;
  const backlog = rowsOf(plan, funded.length ? [...funded, ...unfunded] : unfunded, null);
  return {
    lanes: byLane,
    backlog,
    outcomes: outcomeKeys.map((outcome) => outcomeList(outcome, byLane, backlog)),
  };
});

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
