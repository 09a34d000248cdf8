import type { BenefitLine } from '../model/benefit-line';
import type { Lane } from '../model/codes';
import type { Initiative } from '../model/initiative';
import type { MoneyLine } from '../model/money-line';
import type { Patch } from '../model/patch';
import { type Placement, placementId } from '../model/placement';
import type { Plan } from '../model/plan';
import { ranksBetween } from '../model/rank';
import type { ImportedRow } from './commands/import';
import { openScenarioIds } from './frozen';
import { lacksOutcome } from './initiative-commands';
import { type LastRanks, lastRanks } from './places';
import { simpleBenefitLine, simpleMoneyLine, spentLine } from './simple-lines';

/** Rows handled in one step. */
const perStep = 500;

/**
 * New rows of an import below the last ones of their lanes, in the order of the file; in other scenarios at the end of
 * the backlog. They are funded as read, but not without an outcome; what that takes over a budget is flagged like any
 * other. Yields now and then.
 */
export function* addedRows(
  plan: Plan,
  scenarioId: string,
  rows: readonly ImportedRow[],
  below: LastRanks,
): Generator<void, Patch> {
  if (rows.length === 0) return {};
  const initiatives: Initiative[] = [];
  const moneyLines: MoneyLine[] = [];
  const benefitLines: BenefitLine[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as ImportedRow;
    const { initiative, benefit } = row;
    initiatives.push(initiative);
    addMoneyLines(row, moneyLines);
    if (benefit) benefitLines.push(simpleBenefitLine(initiative.id, benefit));
    if (at % perStep === 0) yield;
  }
  const placements: Placement[] = [];
  for (const scenario of openScenarioIds(plan)) {
    const placed =
      scenario === scenarioId ? asRead(scenario, rows, below) : inBacklog(plan, scenario, rows.length);
    for (let at = 0; at < rows.length; at++) {
      placements.push(placed(rows[at] as ImportedRow));
      if (at % perStep === 0) yield;
    }
  }
  return {
    initiative: { added: initiatives },
    moneyLine: { added: moneyLines },
    benefitLine: { added: benefitLines },
    placement: { added: placements },
  };
}

function addMoneyLines({ initiative, cost, runCost, spent }: ImportedRow, lines: MoneyLine[]): void {
  const owner = { initiativeId: initiative.id };
  if (cost !== null) lines.push(simpleMoneyLine(owner, 'oneOff', cost));
  if (runCost !== null) lines.push(simpleMoneyLine(owner, 'run', runCost));
  if (spent !== null) lines.push(spentLine(initiative.id, spent));
}

/** Places each row of the file in turn. */
type Place = (row: ImportedRow) => Placement;

function asRead(scenarioId: string, rows: readonly ImportedRow[], below: LastRanks): Place {
  const counts = { backlog: 0, run: 0, innovate: 0 };
  for (const { lane } of rows) counts[lane] += 1;
  const ranksFor = (lane: Lane) => inTurn(ranksBetween(below[lane], null, counts[lane]));
  const ranks = { backlog: ranksFor('backlog'), run: ranksFor('run'), innovate: ranksFor('innovate') };
  return (row) => {
    const funds = row.lane !== 'backlog' && !lacksOutcome(row.initiative);
    const amount = funds && row.funding === 'amount' ? row.fundingAmount : null;
    return place(scenarioId, row, row.lane, ranks[row.lane](), funds ? row.funding : 'none', amount);
  };
}

function inBacklog(plan: Plan, scenarioId: string, count: number): Place {
  const next = inTurn(ranksBetween(lastRanks(plan, scenarioId).backlog, null, count));
  return (row) => place(scenarioId, row, 'backlog', next(), 'none', null);
}

function inTurn(ranks: readonly string[]): () => string {
  let at = 0;
  return () => ranks[at++] as string;
}

function place(
  scenarioId: string,
  { initiative, start, lengthQuarters }: ImportedRow,
  lane: Lane,
  rank: string,
  funding: Placement['funding'],
  fundingAmount: Placement['fundingAmount'],
): Placement {
  return {
    id: placementId(scenarioId, initiative.id),
    scenarioId,
    initiativeId: initiative.id,
    lane,
    rank,
    funding,
    fundingAmount,
    fundingUntil: null,
    start,
    lengthQuarters,
    mark: 'none',
  };
}
