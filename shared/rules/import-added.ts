import type { Lane } from '../model/codes';
import { type Effort, effortId } from '../model/effort';
import type { Patch } from '../model/patch';
import { type Placement, placementId } from '../model/placement';
import type { Plan } from '../model/plan';
import { ranksBetween } from '../model/rank';
import type { ImportedRow } from './commands/import';
import { openScenarioIds } from './frozen';
import { lacksOutcome } from './initiative-commands';
import { lastRank } from './places';
import { simpleBenefitLine, simpleMoneyLine, spentLine } from './simple-lines';

/** The last rank of each lane of the scenario that rows are read into: what is added goes below it. */
export type LastRanks = Readonly<Record<Lane, string | null>>;

/**
 * New rows of an import at the end of their lanes, in the order of the file; in other scenarios at the end of the
 * backlog. They are funded as read, but not without an outcome; what that takes over a budget is flagged like any other.
 */
export function addedRows(
  plan: Plan,
  scenarioId: string,
  rows: readonly ImportedRow[],
  below: LastRanks,
): Patch {
  if (rows.length === 0) return {};
  return {
    initiative: { added: rows.map((row) => row.initiative) },
    moneyLine: { added: rows.flatMap(moneyLinesOf) },
    benefitLine: {
      added: rows.flatMap((row) => (row.benefit ? simpleBenefitLine(row.initiative.id, row.benefit) : [])),
    },
    effort: { added: rows.flatMap((row) => effortsOf(plan, row)) },
    placement: {
      added: openScenarioIds(plan).flatMap((scenario) =>
        scenario === scenarioId ? placedAsRead(scenario, rows, below) : placedInBacklog(plan, scenario, rows),
      ),
    },
  };
}

/** Of teams that the plan has. */
function effortsOf(plan: Plan, { initiative, effort = [] }: ImportedRow): Effort[] {
  return effort.flatMap(({ teamId, days }) => {
    if (!plan.team.has(teamId)) return [];
    const id = effortId(initiative.id, teamId);
    return { id, initiativeId: initiative.id, teamId, days, externalDays: 0, spread: 'even' as const };
  });
}

function moneyLinesOf({ initiative, cost, runCost, spent }: ImportedRow) {
  const owner = { initiativeId: initiative.id };
  const lines = cost === null ? [] : [simpleMoneyLine(owner, 'oneOff', cost)];
  if (runCost !== null) lines.push(simpleMoneyLine(owner, 'run', runCost));
  if (spent !== null) lines.push(spentLine(initiative.id, spent));
  return lines;
}

function placedAsRead(scenarioId: string, rows: readonly ImportedRow[], below: LastRanks): Placement[] {
  const ranksFor = (lane: Lane) => {
    const count = rows.filter((row) => row.lane === lane).length;
    return ranksBetween(below[lane], null, count)[Symbol.iterator]();
  };
  const ranks = { backlog: ranksFor('backlog'), run: ranksFor('run'), innovate: ranksFor('innovate') };
  return rows.map((row) => {
    const funds = row.lane !== 'backlog' && !lacksOutcome(row.initiative);
    const funding = funds ? row.funding : 'none';
    return {
      ...place(scenarioId, row, ranks[row.lane].next().value as string),
      lane: row.lane,
      funding,
      fundingAmount: funding === 'amount' ? row.fundingAmount : null,
      fundingUntil: funding === 'amount' ? (row.fundingUntil ?? null) : null,
      mark: markOf(row.mark ?? 'none', funding),
    };
  });
}

/** What is marked as never has no money, and what has none cannot be stopped. */
function markOf(mark: Placement['mark'], funding: Placement['funding']): Placement['mark'] {
  const contradicts = funding === 'none' ? mark === 'stop' : mark === 'never';
  return contradicts ? 'none' : mark;
}

function placedInBacklog(plan: Plan, scenarioId: string, rows: readonly ImportedRow[]): Placement[] {
  const ranks = ranksBetween(lastRank(plan, scenarioId, 'backlog'), null, rows.length);
  return rows.map((row, index) => place(scenarioId, row, ranks[index] as string));
}

function place(scenarioId: string, row: ImportedRow, rank: string): Placement {
  return {
    id: placementId(scenarioId, row.initiative.id),
    scenarioId,
    initiativeId: row.initiative.id,
    lane: 'backlog',
    rank,
    funding: 'none',
    fundingAmount: null,
    fundingUntil: null,
    start: row.start,
    lengthQuarters: row.lengthQuarters,
    mark: 'none',
  };
}
