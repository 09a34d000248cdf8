import { defined } from '../../model/defined';
import { applySteps, type Changed, difference, merge, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Initiative } from '../../model/records/initiative';
import { allAtOnce } from '../../model/steps';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { whyNotOpen } from '../frozen';
import { lastRanks } from '../initiatives/places';
import { datesSetAnew } from '../time/hidden-dates';
import { addedRows } from './import-added';
import { addedAdoption, changedAdoption } from './import-adoption';
import { changedLines, changedPlaces, ownChanges, type Placing } from './import-changed';
import { changedEffort } from './import-effort';
import { listedPatch } from './import-list';
import { neededChanges } from './import-needs';
import { addedOwn, changedOwn, whyNotOwn } from './import-own-values';
import { addedServices, servicesByName } from './import-services';
import { rememberedSources } from './import-sources';

type Merge = CommandOf<'import/merge'>;

/**
 * Merges an export of a list into the plan in one step: new rows, changed fields, what is gone and what is back, and what
 * to remember of the list. An import asks nothing; what it takes over a budget is flagged like any other. Refuses ids
 * that are there already, and changes of what is not there.
 */
export function mergeImport(plan: Plan, command: Merge): Decision {
  return allAtOnce(mergeImportSteps(plan, command));
}

/** The same step by step: a list may have very many rows. */
export function* mergeImportSteps(plan: Plan, command: Merge): Generator<void, Decision> {
  const { scenarioId, added, services, teams = [] } = command;
  const refusal = whyNotOpen(plan, scenarioId) ?? (yield* whyNotMerged(plan, command));
  if (refusal) return refusal;
  const answers = listedPatch(plan, command.listed ?? []);
  if (answers.refused) return answers.refused;
  const { changed, placing } = yield* changedInitiatives(plan, command);
  const lines = yield* changedLines(plan, command.changed);
  const places = yield* changedPlaces(plan, scenarioId, placing, lastRanks(plan, scenarioId));
  const old: Patch = {
    import: { added: [command.import] },
    initiative: { changed },
    ...datesSetAnew(plan, changed),
    placement: { changed: places.changed },
    team: { added: teams },
    effort: changedEffort(plan, command.changed, teams),
    ...lines,
  };
  const withServices = [
    addedServices(services),
    changedOwn(plan, command),
    changedAdoption(plan, command.changed),
  ].reduce(merge, old);
  const { source } = command.import;
  const after = command.changed.length ? yield* applySteps(plan, withServices) : plan;
  const rows = yield* addedRows(plan, scenarioId, added, places.below, new Set(teams.map(({ id }) => id)));
  const fresh = new Set(command.needs.length ? added.map(({ initiative }) => initiative.id) : []);
  const isThere = (id: string) => plan.initiative.has(id) || fresh.has(id);
  const parts: Patch[] = [
    rows,
    answers.patch,
    { ownValue: { added: addedOwn(command) }, adoption: { added: addedAdoption(added) } },
    { dependency: neededChanges(plan, command.needs, command.droppedNeeds ?? [], isThere) },
    yield* rememberedSources(plan, after, scenarioId, source, command.sources, command.changed),
  ];
  return patched(parts.reduce(merge, withServices), 'imported', {
    count: added.length,
    changed: command.changed.length + (command.listed?.length ?? 0),
    file: command.import.fileName,
  });
}

/** Rows looked at in one step. */
const perStep = 500;

function* whyNotMerged(plan: Plan, command: Merge): Generator<void, Decision | null> {
  const { added, services, teams = [] } = command;
  if (plan.import.has(command.import.id)) return refuse('id-taken');
  if (yield* areTaken(plan, added)) return refuse('id-taken');
  const teamIds = new Set(teams.map(({ id }) => id));
  if (teamIds.size < teams.length || teams.some(({ id }) => plan.team.has(id))) return refuse('id-taken');
  const serviceIds = new Set(services.map(({ service }) => service.id));
  if (serviceIds.size < services.length || services.some(({ service }) => plan.service.has(service.id)))
    return refuse('id-taken');
  const named = [
    ...command.changed.map(({ id }) => id),
    ...command.linked.map(({ id }) => id),
    ...command.missing,
    ...command.back,
  ];
  const absent = named.filter((id) => !plan.initiative.has(id));
  return absent.length ? refuse('initiative-missing', absent) : whyNotOwn(plan, command);
}

/** Whether an id of new rows is there already, or twice among them. Ids that rise, as new ones do, are told apart as they pass. */
function* areTaken(plan: Plan, added: Merge['added']): Generator<void, boolean> {
  let last = '';
  let rises = true;
  for (const [at, { initiative }] of added.entries()) {
    if (plan.initiative.has(initiative.id)) return true;
    rises &&= initiative.id > last;
    last = initiative.id;
    if (at % perStep === 0) yield;
  }
  return !rises && new Set(added.map(({ initiative }) => initiative.id)).size < added.length;
}

/** What changes of initiatives that are there: fields of their source, whose row they are, and whether it has them. */
function* changedInitiatives(
  plan: Plan,
  command: Merge,
): Generator<
  void,
  { readonly changed: readonly Changed<Initiative>[]; readonly placing: readonly Placing[] }
> {
  const to = new Map<string, Partial<Initiative>>();
  const serviceNamed = servicesByName(plan, command.services);
  const also = (id: string, changes: Partial<Initiative>) => to.set(id, { ...to.get(id), ...changes });
  for (const { id, key } of command.linked) also(id, { importId: command.import.id, sourceKey: key });
  for (const id of command.missing)
    if (plan.initiative.get(id)?.missingSince === null) also(id, { missingSince: command.import.at });
  for (const id of command.back) also(id, { missingSince: null });
  for (const [at, { id, fields }] of command.changed.entries()) {
    also(id, ownChanges(plan, plan.initiative.get(id) as Initiative, defined(fields), serviceNamed));
    if (at % perStep === 0) yield;
  }
  const rowAfter = (id: string) => ({ ...(plan.initiative.get(id) as Initiative), ...to.get(id) });
  return {
    changed: [...to].flatMap(
      ([id, changes]) => difference(plan.initiative.get(id) as Initiative, changes) ?? [],
    ),
    placing: command.changed.map(({ id, fields }) => ({ id, fields: defined(fields), after: rowAfter(id) })),
  };
}
