import type { Plan } from '../model/plan';
import type { CommandOf } from './command';
import { type Decision, patched, refuse } from './decision';
import { whyNotOpen } from './frozen';
import { addedRows } from './import-added';
import { lastRank } from './places';

/**
 * Merges an export of a list into the plan in one step: new rows, changed fields, what is gone and what is back, and what
 * to remember of the list. An import asks nothing; what it takes over a budget is flagged like any other. Refuses ids
 * that are there already, and changes of what is not there.
 */
export function mergeImport(plan: Plan, command: CommandOf<'import/merge'>): Decision {
  const { scenarioId, added } = command;
  const closed = whyNotOpen(plan, scenarioId);
  if (closed) return closed;
  if (plan.import.has(command.import.id)) return refuse('id-taken');
  if (added.some((row) => plan.initiative.has(row.initiative.id))) return refuse('id-taken');
  const below = {
    backlog: lastRank(plan, scenarioId, 'backlog'),
    run: lastRank(plan, scenarioId, 'run'),
    innovate: lastRank(plan, scenarioId, 'innovate'),
  };
  return patched(
    { import: { added: [command.import] }, ...addedRows(plan, scenarioId, added, below) },
    'imported',
    { count: added.length, file: command.import.fileName },
  );
}
