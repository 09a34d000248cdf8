import { listTargets } from '../../model/list-targets';
import type { ListDraft, ListTarget } from '../list-fields';
import { targetOf } from '../mapping';
import { clip } from '../normalise';
import type { Answers } from '../questions/answers';
import type { Problem } from '../questions/problem';
import type { Question } from '../questions/questions';
import { unreadCells } from '../reconcile/unread-cells';
import type { RemarkList } from '../remark-list';
import type { ImportTarget } from '../target';
import type {
  ActualDraft,
  AgreementDraft,
  InitiativeDraft,
  LeftOut,
  ScannedRecord,
  ServiceDraft,
} from '../types';
import { blankDraft } from './blank-draft';
import { openFillDown } from './fill-down';
import { readActual } from './row-actual';
import { readAdded } from './row-added';
import { readAdoption, readTicks } from './row-adoption';
import { readAgreement } from './row-agreement';
import { readEffort } from './row-effort';
import { hintsOf, isByContent, readLane, readOutcome } from './row-lane';
import { openBlocks, readLevel, readNeeds, readParent } from './row-links';
import { readListed } from './row-listed';
import { readBenefit, readMinimum, readMoney, readPositive } from './row-money';
import { isAssumed, readOfApp } from './row-of-app';
import { isExample, isOfPlan } from './row-own';
import { readPlanning } from './row-planning';
import { newMemory, type RowMemory, type RowReading } from './row-reading';
import { readService } from './row-service';
import { readStatus } from './row-status';
import { readKey, readLinkKey, readOfGoal, readTags, readTextField, readTitle } from './row-texts';
import { readTiedService } from './row-tied-service';
import { readTimes } from './row-times';
import { readRank, readValue, settleFunding, statedFunding } from './row-values';
import { withYears } from './row-years';
import type { Table } from './table';
import { tellTallies } from './tally';
import { tellBookings } from './tell-bookings';
import { questionsOfAmounts } from './watch-amounts';
import { watchProblems } from './watch-problems';

type RowRead =
  | { readonly draft: InitiativeDraft }
  | { readonly service: ServiceDraft }
  | { readonly actual: ActualDraft }
  | { readonly agreement: AgreementDraft }
  | { readonly listed: ListDraft }
  | { readonly leftOut: LeftOut };

export interface RowReader {
  /** A record that is not blank becomes a draft, or is left out with the reason. */
  read(record: ScannedRecord): RowRead;
  /** Says what is said once for the whole file; call at the end. */
  finish(): void;
  /** What only the amounts of whole columns could show; complete after `finish`. */
  questions(): Question[];
  /** Cells and rows that were not taken as they stand, since the last call. */
  problems(): Problem[];
}

/** Reads rows by a table; what is worth knowing goes to `remarks`. */
export function openRowReader(table: Table, remarks: RemarkList, answers: Answers = {}): RowReader {
  const memory = newMemory();
  const blocks = openBlocks();
  const groups = openFillDown(table);
  const problems = watchProblems(table.headers, remarks);
  const heard = problems.remarks;
  const accepted = new Set(answers.accepted?.map(([line, column]) => `${line} ${column}`));
  const questions = (): Question[] =>
    [...memory.amounts].flatMap(([column, watch]) =>
      questionsOfAmounts(column, watch, (line, name) => accepted.has(`${line} ${name}`)),
    );
  const readAs = readers[targetOf(table.mapping)];
  return {
    read(scanned) {
      const record = groups.fill(scanned);
      problems.look(record);
      const row = rowOf(record, table, heard, memory);
      const read = row.leftOut === null ? readAs(row) : null;
      if (read === null || row.leftOut !== null) {
        const leftOut = row.leftOut ?? unread(row);
        problems.leftOut(leftOut);
        return { leftOut };
      }
      const cells = unreadCells(problems.emptied(), table.mapping);
      if (cells.length > 0 && 'draft' in read) read.draft.unread = cells;
      if (cells.length > 0 && 'service' in read) read.service.unread = cells;
      if ('draft' in read) blocks.see(row, read.draft);
      return read;
    },
    finish: () => {
      tellEntities(memory, heard);
      blocks.finish();
      groups.finish(heard);
      tellTallies(memory.tallies, heard);
      tellBookings(memory, table, heard);
      for (const watch of memory.amounts.values()) watch.finish();
      tellOutliers(questions(), heard);
    },
    questions,
    problems: problems.take,
  };
}

/** The record as a row to be read; left out already where its cells do not fit the table. */
function rowOf(record: ScannedRecord, table: Table, remarks: RemarkList, memory: RowMemory): RowReading {
  const { line, cells } = record;
  const leftOut = isExample(table, cells)
    ? exampleOf(line)
    : (widthProblem(record, table) ?? elsewhere(record, table));
  const expected = table.headers.length;
  if (leftOut === null && cells.length < expected)
    remarks.add(line, null, 'cells-missing', { expected, found: cells.length });
  return { table, line, cells, remarks, memory, costYears: [], leftOut };
}

function exampleOf(line: number): LeftOut {
  return { line, code: 'row-is-example', parameters: {} };
}

const readers: Readonly<Record<ImportTarget, (row: RowReading) => RowRead>> = {
  initiatives: (row) => ({ draft: readDraft(row) }),
  services: (row) => ({ service: readService(row) }),
  actuals: (row) => {
    const actual = readActual(row);
    return actual === null ? { leftOut: unread(row) } : { actual };
  },
  agreements: (row) => ({ agreement: readAgreement(row) }),
  ...listReaders(),
};

function listReaders(): Readonly<Record<ListTarget, (row: RowReading) => RowRead>> {
  const all = listTargets.map((target) => [
    target,
    (row: RowReading) => ({ listed: readListed(row, target) }),
  ]);
  // Object.fromEntries forgets the keys.
  return Object.fromEntries(all) as Record<ListTarget, (row: RowReading) => RowRead>;
}

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

/** A row that its own tool does not count in. */
function elsewhere({ line, cells }: ScannedRecord, { leaveOut, headers }: Table): LeftOut | null {
  const why = leaveOut.find(({ index, cell }) => (cells[index] ?? '').trim().toLowerCase() === cell);
  if (why === undefined) return null;
  const parameters = { column: headers[why.index] ?? '', text: clip(cells[why.index] ?? '') };
  return { line, code: 'row-not-counted', parameters };
}

function readTexts(row: RowReading) {
  return {
    description: readTextField(row, 'description'),
    programme: readTextField(row, 'programme'),
    businessUnit: readTextField(row, 'businessUnit'),
    costCentre: readTextField(row, 'costCentre'),
    businessOwner: readTextField(row, 'businessOwner'),
    itOwner: readTextField(row, 'itOwner'),
    sponsor: readTextField(row, 'sponsor'),
    riskOfNotDoing: readTextField(row, 'riskOfNotDoing'),
    capability: readTextField(row, 'capability'),
    agreedRules: readTextField(row, 'agreedRules'),
    learned: readTextField(row, 'learned'),
  };
}

function readDraft(row: RowReading): InitiativeDraft {
  const sourceKey = readKey(row);
  const title = readTitle(row, sourceKey);
  const cost = readPositive(row, 'cost');
  const service = readTiedService(row, title);
  const tags = readTags(row);
  const hints = hintsOf(row, title, tags);
  const { lane, basis: laneBasis } = readLane(row, hints, { cost, runs: service?.cost ?? null });
  const { outcome, basis: outcomeBasis } = readOutcome(row, hints);
  const status = readStatus(row);
  if (status !== null) isByContent(row, 'status');
  const contracted = readValue(row, 'contracted') === 'yes';
  const second = readValue(row, 'secondOutcome');
  const asked = statedFunding(row, readMoney(row, 'fundingAmount'));
  const funding = settleFunding(row, asked, { lane, outcome, contracted });
  const { startQuarter, lengthQuarters } = withYears(row, readTimes(row), row.costYears);
  const draft: InitiativeDraft = {
    ...blankDraft,
    line: row.line,
    title,
    ...readTexts(row),
    deliveryMode: readValue(row, 'deliveryMode') ?? 'standard',
    sourceKey,
    status: status ?? 'proposed',
    mandatory: readValue(row, 'mandatory') === 'yes',
    contracted,
    outsideIt: readValue(row, 'outsideIt'),
    emergingTechnology: readValue(row, 'emergingTechnology') === 'yes',
    customerFacing: readValue(row, 'customerFacing') === 'yes',
    deliveryTicks: readTicks(row),
    adoption: readAdoption(row),
    tags,
    lane,
    laneBasis,
    outcome,
    outcomeBasis,
    outcomeAssumed: isAssumed(outcomeBasis),
    secondOutcome: second === outcome && !isOfPlan(row) ? null : second,
    rank: readRank(row),
    cost,
    minimumCost: readMinimum(row, cost),
    runCost: readMoney(row, 'runCost'),
    benefit: readBenefit(row),
    startQuarter,
    lengthQuarters,
    funding: funding.funding,
    fundingAmount: funding.amount,
    linkKey: readLinkKey(row),
    parent: readParent(row),
    level: readLevel(row),
    needs: readNeeds(row),
    effort: readEffort(row),
    own: readAdded(row),
    service,
  };
  // What most backlogs say nothing of is not written into each of their rows.
  const ofApp = readOfApp(row, { outcome, basis: outcomeBasis, funding });
  return Object.assign(draft, ofApp, readPlanning(row), readOfGoal(row));
}

function tellEntities(memory: RowMemory, remarks: RemarkList): void {
  if (memory.entities === null) return;
  const { line, column, example, count } = memory.entities;
  remarks.add(line, column, 'entities-decoded', { example, more: count - 1 });
}

function tellOutliers(questions: readonly Question[], remarks: RemarkList): void {
  for (const question of questions) {
    if (question.kind !== 'outlier') continue;
    const { line, column, text, times } = question;
    const code = times > 1 ? 'amount-outlier' : 'amount-outlier-small';
    remarks.add(line, column, code, { text, times: Math.round(times > 1 ? times : 1 / times) });
  }
}
