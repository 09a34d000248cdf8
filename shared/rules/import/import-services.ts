import { defined } from '../../model/defined';
import { impossibleDates } from '../../model/impossible-dates';
import type { Money } from '../../model/money';
import { difference, merge, type Patch, type TablePatch } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import type { SourceRow } from '../../model/records/source-row';
import type { ServiceSourceField, SourceFields } from '../../model/source-fields';
import type { CommandOf } from '../command';
import type { ImportedService } from '../commands/import';
import { type Decision, patched, refuse } from '../decision';
import { simpleMoneyLine } from '../initiatives/simple-lines';
import { serviceMoney } from '../services/service-commands';

/**
 * Takes a list of services: those that are new, each with its yearly cost as one line, what changes of those that are
 * there, and what is to be remembered of the list. A date that would contradict the others stays as it was
 * (impossible-dates.ts), a new cost year together with its cost. Refuses ids that are there already or come twice, and changes of what is not there.
 */
export function importServices(plan: Plan, command: CommandOf<'import/services'>): Decision {
  const { rows, changed = [], sources = [] } = command;
  if (plan.import.has(command.import.id)) return refuse('id-taken');
  const ids = new Set(rows.map(({ service }) => service.id));
  if (ids.size < rows.length || rows.some(({ service }) => plan.service.has(service.id)))
    return refuse('id-taken');
  if (changed.some(({ id }) => !plan.service.has(id))) return refuse('service-missing');
  const old = changed.map(({ id, fields }) => changedService(plan, id, defined(fields)));
  const fresh = addedServices(rows.map((row) => ({ ...row, service: possible(plan, row.service) })));
  const patch: Patch = {
    import: { added: [command.import] },
    sourceRow: rememberedRows(plan, sources),
    service: { ...fresh.service, changed: old.flatMap(({ service }) => service?.changed ?? []) },
    moneyLine: {
      added: [...(fresh.moneyLine?.added ?? []), ...old.flatMap(({ moneyLine }) => moneyLine?.added ?? [])],
      changed: old.flatMap(({ moneyLine }) => moneyLine?.changed ?? []),
      removed: old.flatMap(({ moneyLine }) => moneyLine?.removed ?? []),
    },
  };
  return patched(patch, 'services-imported', {
    count: rows.length,
    changed: changed.length,
    file: command.import.fileName,
  });
}

/** Fields that a service has by the same name. */
const sameName = [
  'description',
  'businessUnit',
  'costCentre',
  'owner',
  'indexation',
  'costYear',
  'contractEnd',
  'noticeDate',
  'sunset',
  'unchangedSince',
  'review',
  'reviewedOn',
] as const satisfies readonly (ServiceSourceField & keyof Service)[];

function changedService(plan: Plan, id: string, fields: SourceFields): Patch {
  const present = plan.service.get(id) as Service;
  const to: Record<string, unknown> = {};
  for (const field of sameName) if (fields[field] !== undefined) to[field] = fields[field];
  if (typeof fields.title === 'string' && fields.title !== '') to.name = fields.title;
  const changes = to as Partial<Service>;
  const impossible = impossibleDates({ ...present, ...changes }, present, settingsOf(plan));
  for (const { field } of impossible) delete changes[field];
  const change = difference(present, changes);
  const { sourcing } = fields;
  // A cost means nothing without the year that it is of.
  const runCost = impossible.some(({ field }) => field === 'costYear') ? undefined : fields.runCost;
  const money = { cost: runCost as Money | null | undefined, sourcing: sourcing as MoneyLine['sourcing'] };
  return merge({ service: { changed: change ? [change] : [] } }, serviceMoney(plan, [present], money));
}

function possible(plan: Plan, service: Service): Service {
  const none = impossibleDates(service, null, settingsOf(plan)).map(({ field }) => [field, null]);
  return none.length === 0 ? service : { ...service, ...Object.fromEntries(none) };
}

function rememberedRows(plan: Plan, sources: readonly SourceRow[]): TablePatch<SourceRow> {
  const added = sources.filter(({ id }) => !plan.sourceRow.has(id));
  const changed = sources.flatMap((row) => {
    const present = plan.sourceRow.get(row.id);
    return present ? (difference(present, row) ?? []) : [];
  });
  return { added, changed };
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
