import type { Lane } from '../../model/codes';
import type { Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { ranksBetween } from '../../model/rank';
import type { BenefitLine } from '../../model/records/benefit-line';
import { type Effort, effortId } from '../../model/records/effort';
import type { Initiative } from '../../model/records/initiative';
import type { MoneyLine } from '../../model/records/money-line';
import { type Placement, placementId } from '../../model/records/placement';
import type { ImportedRow } from '../commands/import';
import { openScenarioIds } from '../frozen';
import { lacksOutcome } from '../initiatives/initiative-commands';
import { type LastRanks, lastRanks } from '../initiatives/places';
import { simpleBenefitLine, simpleMoneyLine, spentLine } from '../initiatives/simple-lines';

const noTeams: ReadonlySet<string> = new Set();

/** Rows handled in one step. */
const perStep = 500;

/**
 * New rows of an import below the last ones of their lanes, in the order of the file; in other scenarios at the end of
 * the backlog. They are funded as read, but not without an outcome; what that takes over a budget is flagged like any
 * other. They ask for days of teams that the plan has or the import brings (`freshTeams`, by id). Yields now and then.
 */
export function* addedRows(
  plan: Plan,
  scenarioId: string,
  rows: readonly ImportedRow[],
  below: LastRanks,
  freshTeams: ReadonlySet<string> = noTeams,
): Generator<void, Patch> {
  if (rows.length === 0) return {};
  const initiatives: Initiative[] = [];
  const moneyLines: MoneyLine[] = [];
  const benefitLines: BenefitLine[] = [];
  const efforts: Effort[] = [];
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as ImportedRow;
    const { initiative, benefit } = row;
    initiatives.push(initiative);
    addMoneyLines(row, moneyLines);
    addEfforts(row, (id) => plan.team.has(id) || freshTeams.has(id), efforts);
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
    effort: { added: efforts },
    placement: { added: placements },
  };
}

/** Of teams that are there. */
function addEfforts(
  { initiative, effort = [] }: ImportedRow,
  isThere: (teamId: string) => boolean,
  efforts: Effort[],
): void {
  for (const { teamId, days } of effort) {
    if (!isThere(teamId)) continue;
    const id = effortId(initiative.id, teamId);
    efforts.push({ id, initiativeId: initiative.id, teamId, days, externalDays: 0, spread: 'even' });
  }
}

function addMoneyLines({ initiative, cost, runCost, spent }: ImportedRow, lines: MoneyLine[]): void {
  const owner = { initiativeId: initiative.id };
  if (cost !== null) lines.push(simpleMoneyLine(owner, 'oneOff', cost));
  if (runCost !== null) lines.push(simpleMoneyLine(owner, 'run', runCost));
  if (spent !== null) lines.push(spentLine(initiative.id, spent));
}

type Given = Pick<Placement, 'funding' | 'fundingAmount' | 'fundingUntil' | 'mark'>;

/** Places each row of the file in turn. */
type Place = (row: ImportedRow) => Placement;

function asRead(scenarioId: string, rows: readonly ImportedRow[], below: LastRanks): Place {
  const counts = { backlog: 0, run: 0, innovate: 0 };
  for (const { lane } of rows) counts[lane] += 1;
  const ranksFor = (lane: Lane) => inTurn(ranksBetween(below[lane], null, counts[lane]));
  const ranks = { backlog: ranksFor('backlog'), run: ranksFor('run'), innovate: ranksFor('innovate') };
  return (row) => {
    const funds = row.lane !== 'backlog' && !lacksOutcome(row.initiative);
    const funding = funds ? row.funding : 'none';
    const isAmount = funding === 'amount';
    return place(scenarioId, row, row.lane, ranks[row.lane](), {
      funding,
      fundingAmount: isAmount ? row.fundingAmount : null,
      fundingUntil: isAmount ? (row.fundingUntil ?? null) : null,
      mark: markOf(row.mark ?? 'none', funding),
    });
  };
}

/** What is marked as never has no money, and what has none cannot be stopped. */
function markOf(mark: Placement['mark'], funding: Placement['funding']): Placement['mark'] {
  const contradicts = funding === 'none' ? mark === 'stop' : mark === 'never';
  return contradicts ? 'none' : mark;
}

const notFunded: Given = { funding: 'none', fundingAmount: null, fundingUntil: null, mark: 'none' };

function inBacklog(plan: Plan, scenarioId: string, count: number): Place {
  const next = inTurn(ranksBetween(lastRanks(plan, scenarioId).backlog, null, count));
  return (row) => place(scenarioId, row, 'backlog', next(), notFunded);
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
  { funding, fundingAmount, fundingUntil, mark }: Given,
): Placement {
  return {
    id: placementId(scenarioId, initiative.id),
    scenarioId,
    initiativeId: initiative.id,
    lane,
    rank,
    funding,
    fundingAmount,
    fundingUntil,
    start,
    lengthQuarters,
    mark,
  };
}
