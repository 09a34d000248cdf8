import type { Lane } from '../model/codes';
import { type Placement, placementId } from '../model/placement';
import type { Plan } from '../model/plan';
import { ranksBetween } from '../model/rank';
import type { CommandOf } from './command';
import type { ImportedRow } from './commands/import';
import { type Decision, patched, refuse } from './decision';
import { openScenarioIds, whyNotOpen } from './frozen';
import { lacksOutcome } from './initiative-commands';
import { lastRank } from './places';
import { simpleBenefitLine, simpleMoneyLine, spentLine } from './simple-lines';

/**
 * Adds the rows of an import at the end of their lanes, in the order of the file; in other scenarios at the end of the
 * backlog. An import asks nothing and funds nothing without an outcome; what it takes over a budget is flagged like
 * any other. Refuses ids that are there already.
 */
export function addImport(plan: Plan, command: CommandOf<'import/add'>): Decision {
  const { scenarioId, rows } = command;
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  if (plan.import.has(command.import.id)) return refuse('id-taken');
  if (rows.some((row) => plan.initiative.has(row.initiative.id))) return refuse('id-taken');
  const placement = openScenarioIds(plan).flatMap((scenario) =>
    scenario === scenarioId ? placedAsRead(plan, scenario, rows) : placedInBacklog(plan, scenario, rows),
  );
  return patched(
    {
      import: { added: [command.import] },
      initiative: { added: rows.map((row) => row.initiative) },
      moneyLine: { added: rows.flatMap(moneyLinesOf) },
      benefitLine: {
        added: rows.flatMap((row) => (row.benefit ? simpleBenefitLine(row.initiative.id, row.benefit) : [])),
      },
      placement: { added: placement },
    },
    'imported',
    { count: rows.length, file: command.import.fileName },
  );
}

function moneyLinesOf({ initiative, cost, runCost, spent }: ImportedRow) {
  const owner = { initiativeId: initiative.id };
  const lines = cost === null ? [] : [simpleMoneyLine(owner, 'oneOff', cost)];
  if (runCost !== null) lines.push(simpleMoneyLine(owner, 'run', runCost));
  if (spent !== null) lines.push(spentLine(initiative.id, spent));
  return lines;
}

function placedAsRead(plan: Plan, scenarioId: string, rows: readonly ImportedRow[]): Placement[] {
  const ranksFor = (lane: Lane) => {
    const count = rows.filter((row) => row.lane === lane).length;
    return ranksBetween(lastRank(plan, scenarioId, lane), null, count)[Symbol.iterator]();
  };
  const ranks = { backlog: ranksFor('backlog'), run: ranksFor('run'), innovate: ranksFor('innovate') };
  return rows.map((row) => {
    const funds = row.lane !== 'backlog' && !lacksOutcome(row.initiative);
    return {
      ...place(scenarioId, row, ranks[row.lane].next().value as string),
      lane: row.lane,
      funding: funds ? row.funding : 'none',
      fundingAmount: funds && row.funding === 'amount' ? row.fundingAmount : null,
    };
  });
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
