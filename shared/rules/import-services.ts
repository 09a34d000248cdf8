import type { Patch } from '../model/patch';
import type { Plan } from '../model/plan';
import type { CommandOf } from './command';
import type { ImportedService } from './commands/import';
import { type Decision, patched, refuse } from './decision';
import { simpleMoneyLine } from './simple-lines';

/**
 * Adds the services of an import, each with its yearly cost as one line. Services of one name are different services.
 * Refuses ids that are there already or come twice.
 */
export function importServices(plan: Plan, command: CommandOf<'import/services'>): Decision {
  const { rows } = command;
  if (plan.import.has(command.import.id)) return refuse('id-taken');
  const ids = new Set(rows.map(({ service }) => service.id));
  if (ids.size < rows.length || rows.some(({ service }) => plan.service.has(service.id)))
    return refuse('id-taken');
  return patched(
    {
      import: { added: [command.import] },
      ...addedServices(rows),
    },
    'services-imported',
    { count: rows.length, file: command.import.fileName },
  );
}

/** Finds the id of a service by its name, among those of the plan and those that an import brings; case does not count. */
export function servicesByName(
  plan: Plan,
  rows: readonly ImportedService[],
): (name: string) => string | undefined {
  let ids: Map<string, string> | null = null;
  return (name) => {
    if (ids === null) {
      ids = new Map();
      for (const { id, name: known } of [...rows.map(({ service }) => service), ...plan.service.values()])
        ids.set(known.trim().toLowerCase(), id);
    }
    return ids.get(name.trim().toLowerCase());
  };
}

/** Services, each with its yearly cost as one line. */
export function addedServices(rows: readonly ImportedService[]): Patch {
  return {
    service: { added: rows.map(({ service }) => service) },
    moneyLine: {
      added: rows.flatMap(({ service: { id: serviceId }, cost, sourcing }) =>
        cost === null ? [] : { ...simpleMoneyLine({ serviceId }, 'run', cost), sourcing },
      ),
    },
  };
}
