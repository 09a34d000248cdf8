import { targetOf } from './mapping';
import type { RemarkList } from './remark-list';
import { readActual, tellBookings } from './row-actual';
import { readBenefit, readMoney } from './row-money';
import { readPlanning } from './row-planning';
import { newMemory, type RowMemory, type RowReading } from './row-reading';
import { readService } from './row-service';
import { readKey, readTags, readTextField, readTitle } from './row-texts';
import { readTimes } from './row-times';
import { readRank, readValue, settleFunding, statedFunding } from './row-values';
import type { Table } from './table';
import type { ImportTarget } from './target';
import type { ActualDraft, InitiativeDraft, LeftOut, ScannedRecord, ServiceDraft } from './types';

type RowRead =
  | { readonly draft: InitiativeDraft }
  | { readonly service: ServiceDraft }
  | { readonly actual: ActualDraft }
  | { readonly leftOut: LeftOut };

export interface RowReader {
  /** A record that is not blank becomes a draft, or is left out with the reason. */
  read(record: ScannedRecord): RowRead;
  /** Says what is said once for the whole file; call at the end. */
  finish(): void;
}

/** Reads rows by a table; what is worth knowing goes to `remarks`. */
export function openRowReader(table: Table, remarks: RemarkList): RowReader {
  const memory = newMemory();
  const readAs = readers[targetOf(table.mapping)];
  return {
    read(record) {
      const { line } = record;
      const misfit = widthProblem(record, table);
      if (misfit !== null) return { leftOut: misfit };
      const expected = table.headers.length;
      if (record.cells.length < expected) {
        remarks.add(line, null, 'cells-missing', { expected, found: record.cells.length });
      }
      const row: RowReading = { table, line, cells: record.cells, remarks, memory, leftOut: null };
      const read = readAs(row);
      return row.leftOut === null ? read : { leftOut: row.leftOut };
    },
    finish: () => {
      tellEntities(memory, remarks);
      tellBookings(memory, table, remarks);
    },
  };
}

const readers: Readonly<Record<ImportTarget, (row: RowReading) => RowRead>> = {
  initiatives: (row) => ({ draft: readDraft(row) }),
  services: (row) => ({ service: readService(row) }),
  actuals: (row) => {
    const actual = readActual(row);
    return actual === null ? { leftOut: unread(row) } : { actual };
  },
};

function unread({ line, leftOut }: RowReading): LeftOut {
  return leftOut ?? { line, code: 'row-without-amount', parameters: {} };
}

/** More cells than columns: the values behind the surplus may stand under the wrong header, so the row is not guessed. */
function widthProblem(record: ScannedRecord, table: Table): LeftOut | null {
  const { line, cells, flaw } = record;
  if (flaw !== null) {
    const limit = flaw === 'columns-over-limit' ? table.limits.columns : table.limits.cell;
    return { line, code: flaw, parameters: { limit } };
  }
  const expected = table.headers.length;
  for (let i = expected; i < cells.length; i += 1) {
    if (cells[i]?.trim() !== '')
      return { line, code: 'cells-too-many', parameters: { expected, found: cells.length } };
  }
  return null;
}

function readDraft(row: RowReading): InitiativeDraft {
  const { mapping } = row.table;
  const sourceKey = readKey(row);
  const title = readTitle(row, sourceKey);
  const lane = readValue(row, 'lane') ?? mapping.lane ?? 'backlog';
  const stated = readValue(row, 'outcome');
  const outcome = stated ?? mapping.outcome ?? null;
  const contracted = readValue(row, 'contracted') === 'yes';
  const asked = statedFunding(row, readMoney(row, 'fundingAmount'));
  const funding = settleFunding(row, asked, { lane, outcome, contracted });
  return {
    line: row.line,
    title,
    description: readTextField(row, 'description'),
    programme: readTextField(row, 'programme'),
    businessUnit: readTextField(row, 'businessUnit'),
    costCentre: readTextField(row, 'costCentre'),
    businessOwner: readTextField(row, 'businessOwner'),
    itOwner: readTextField(row, 'itOwner'),
    sponsor: readTextField(row, 'sponsor'),
    riskOfNotDoing: readTextField(row, 'riskOfNotDoing'),
    sourceKey,
    status: readValue(row, 'status') ?? 'proposed',
    mandatory: readValue(row, 'mandatory') === 'yes',
    contracted,
    tags: readTags(row),
    lane,
    laneBasis: 'stated',
    outcome,
    secondOutcome: null,
    // One outcome for all rows is nobody's word about this one.
    outcomeAssumed: stated === null && outcome !== null,
    rank: readRank(row),
    cost: readMoney(row, 'cost'),
    minimumCost: readMoney(row, 'minimumCost'),
    runCost: readMoney(row, 'runCost'),
    benefit: readBenefit(row),
    ...readTimes(row),
    funding: funding.funding,
    fundingAmount: funding.amount,
    ...readPlanning(row),
    parent: '',
    level: null,
    needs: [],
    effort: [],
    service: null,
  };
}

function tellEntities(memory: RowMemory, remarks: RemarkList): void {
  if (memory.entities === null) return;
  const { line, column, example, count } = memory.entities;
  remarks.add(line, column, 'entities-decoded', { example, more: count - 1 });
}
