import { type FundedLane, fundedLanes, type Outcome } from '../model/codes';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import type { Card } from './card';
import { cardsOf } from './cards';
import { changeInYear, outcomeKeys } from './figures';
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

function rowsOf(plan: Plan, cards: readonly Card[], year: number, placeBefore: number | null): ReportRow[] {
  return cards.map((card, index) => ({
    card,
    inYear: changeInYear(card, year),
    yearlyRun: yearlyRun(plan, card),
    place: placeBefore === null ? 0 : placeBefore + index + 1,
  }));
}

/** Every initiative of a scenario as the rows of the report: by lane, and once more by outcome. */
export function reportListsOf(plan: Plan, scenarioId: string): ReportLists {
  const year = settingsOf(plan).firstYear;
  const { lanes } = cardsOf(plan, scenarioId);
  const list = (lane: FundedLane): ReportList => ({
    funded: rowsOf(plan, lanes[lane].funded, year, 0),
    unfunded: rowsOf(plan, lanes[lane].unfunded, year, lanes[lane].funded.length),
  });
  const byLane = { run: list('run'), innovate: list('innovate') };
  const backlog = rowsOf(plan, [...lanes.backlog.funded, ...lanes.backlog.unfunded], year, null);
  return {
    lanes: byLane,
    backlog,
    outcomes: outcomeKeys.map((outcome) => outcomeList(outcome, byLane, backlog)),
  };
}

function outcomeList(
  outcome: Outcome | 'none',
  lanes: ReportLists['lanes'],
  backlog: readonly ReportRow[],
): OutcomeList {
  const ofOutcome = (row: ReportRow) => (row.card.initiative.outcome ?? 'none') === outcome;
  const inLanes = (part: keyof ReportList) =>
    fundedLanes.flatMap((lane) => lanes[lane][part].filter(ofOutcome));
  return {
    outcome,
    funded: inLanes('funded'),
    unfunded: inLanes('unfunded'),
    backlog: backlog.filter(ofOutcome),
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
