import type {
  BenefitKind,
  DeliveryMode,
  Funding,
  Lane,
  Outcome,
  OutsideFate,
  ReviewVerdict,
  Status,
} from '../../model/codes';
import type { Money } from '../../model/money';
import type { Placement } from '../../model/records/placement';
import type { BacklogCode } from '../../words/backlog-words';
import type { ValueField } from '../fields';
import { clip } from '../normalise';
import { numberParts } from '../values/read-number';
import { meansEmpty } from '../values/read-text';
import { meaningOf } from '../values/value-meaning';
import { priorities, valueCodes } from '../values/value-words';
import { isOfPlan } from './row-own';
import { cellOf, columnOf, type RowReading } from './row-reading';
import type { TableColumn } from './table';
import { tally } from './tally';

interface CodesOf {
  lane: Lane;
  outcome: Outcome;
  secondOutcome: Outcome;
  status: Status;
  benefitKind: BenefitKind;
  funding: Funding;
  mandatory: 'yes' | 'no';
  contracted: 'yes' | 'no';
  sourcing: 'internal' | 'external';
  priority: (typeof priorities)[number];
  laneAssumed: 'yes' | 'no';
  outcomeAssumed: 'yes' | 'no';
  mark: Placement['mark'];
  deliveryMode: DeliveryMode;
  outsideIt: OutsideFate;
  emergingTechnology: 'yes' | 'no';
  customerFacing: 'yes' | 'no';
  review: ReviewVerdict;
}

const unknown: Readonly<Record<ValueField, BacklogCode>> = {
  lane: 'lane-unknown',
  outcome: 'outcome-unknown',
  secondOutcome: 'outcome-unknown',
  status: 'status-unknown',
  benefitKind: 'kind-unknown',
  funding: 'funding-unknown',
  mandatory: 'flag-unknown',
  contracted: 'flag-unknown',
  sourcing: 'sourcing-unknown',
  priority: 'priority-unknown',
  laneAssumed: 'flag-unknown',
  outcomeAssumed: 'flag-unknown',
  mark: 'mark-unknown',
  deliveryMode: 'delivery-unknown',
  outsideIt: 'outside-unknown',
  emergingTechnology: 'flag-unknown',
  customerFacing: 'flag-unknown',
  review: 'review-unknown',
};

const listedValues = 200;

/** The code of a cell: as the mapping says, else by its words; null where it says nothing or is not known, which is told. */
export function readValue<F extends ValueField>(row: RowReading, field: F): CodesOf[F] | null {
  const column = columnOf(row, field);
  const cell = cellOf(row, column);
  if (column === undefined || cell === '') return null;
  const { code: found, how } = understoodAs(column, field, cell);
  if (found === null) {
    const silent = how === 'given' || meansEmpty(cell.trim());
    if (!silent) row.remarks.add(row.line, column.column, unknown[field], { text: clip(cell) });
    return null;
  }
  if (column.understood.size < listedValues) column.understood.set(cell, found);
  return isCode(field, found) ? found : null;
}

function understoodAs(column: TableColumn, field: ValueField, cell: string): ReturnType<typeof meaningOf> {
  const known = column.understood.get(cell);
  return known === undefined ? meaningOf(column, field, cell) : { code: known, how: 'word' };
}

function isCode<F extends ValueField>(field: F, code: string): code is CodesOf[F] {
  return valueCodes[field].includes(code);
}

/** Funding as the row states it: a word, or an amount in either column. */
export interface StatedFunding {
  readonly funding: Funding;
  readonly amount: Money | null;
}

/**
 * The funding of the row, by the rules that bind everywhere: nothing in the backlog, nothing without an outcome unless
 * contracted, an amount above zero. What is not taken is told.
 */
export function settleFunding(
  row: RowReading,
  stated: StatedFunding,
  initiative: { readonly lane: Lane; readonly outcome: Outcome | null; readonly contracted: boolean },
): StatedFunding {
  const none: StatedFunding = { funding: 'none', amount: null };
  if (stated.funding === 'none') return none;
  if (isOfPlan(row)) return stated;
  const column = (columnOf(row, 'funding') ?? columnOf(row, 'fundingAmount'))?.column ?? null;
  if (initiative.lane === 'backlog') row.remarks.add(row.line, column, 'funding-needs-lane', {});
  else if (initiative.outcome === null && !initiative.contracted) {
    row.remarks.add(row.line, column, 'funding-needs-outcome', {});
  } else if (stated.funding !== 'amount') return { funding: stated.funding, amount: null };
  else if (stated.amount !== null && stated.amount > 0) return stated;
  else row.remarks.add(row.line, column, 'funding-needs-amount', {});
  return none;
}

/** Funding by the two columns; an amount alone is a funding too. */
export function statedFunding(row: RowReading, amount: Money | null): StatedFunding {
  const funding = readValue(row, 'funding');
  if (funding !== null) return { funding, amount: funding === 'amount' ? amount : null };
  if (columnOf(row, 'funding') !== undefined || amount === null || amount === 0)
    return { funding: 'none', amount: null };
  return { funding: 'amount', amount };
}

/** The rank the row states; smaller stands higher. Where no column ranks the rows their priority does, which is told. */
export function readRank(row: RowReading): number | null {
  if (columnOf(row, 'rank') !== undefined) return statedRank(row);
  const priority = readValue(row, 'priority');
  if (priority === null) return null;
  tally(row, columnOf(row, 'priority')?.column ?? null, 'rank-from-priority');
  return priorities.indexOf(priority) + 1;
}

function statedRank(row: RowReading): number | null {
  const column = columnOf(row, 'rank');
  const cell = cellOf(row, column).trim();
  if (column === undefined || meansEmpty(cell)) return null;
  const rank = numberParts(cell) === null ? Number.NaN : Number(cell.replace(',', '.'));
  if (Number.isFinite(rank)) return rank;
  row.remarks.add(row.line, column.column, 'rank-unreadable', { text: clip(cell) });
  return null;
}
