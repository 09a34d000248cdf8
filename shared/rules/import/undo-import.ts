import { type Changed, difference, merge, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Placement, placementId } from '../../model/records/placement';
import type { Coded } from '../decision';
import { openScenarioIds } from '../frozen';
import { removedWithAllSteps } from '../initiatives/removed-initiatives';
import { initiativesIn, servicesIn } from '../tables/touched';
import { editedParts, type KeptPart, type Since } from './touched-since';
import { bookedAgain, withoutBookings } from './undo-bookings';
import { isUnedited, ofList, restoredLists } from './undo-lists';
import { goneOwnFields } from './undo-own-fields';
import {
  fundedWithReason,
  restoredInitiatives,
  restoredPlaces,
  restoredRows,
  restoredServices,
} from './undo-restored';
import { goneServices, type KeptServiceEdit, keptServiceEdits } from './undo-services';
import { goneTeams } from './undo-teams';

/** An edit made since the import, which stays: on which initiative, and what of it. */
export interface KeptEdit {
  readonly initiativeId: string;
  readonly title: string;
  readonly what: readonly KeptPart[];
}

interface ImportUndone {
  readonly patch: Patch;
  /** For undo and the history. */
  readonly label: Coded;
  readonly kept: readonly KeptEdit[];
  /** Initiatives that go, and those that become again what they were. */
  readonly removed: number;
  readonly restored: number;
  /** The same of services. */
  readonly services: ServicesUndone;
}

export interface ServicesUndone {
  readonly removed: number;
  readonly restored: number;
  readonly kept: readonly KeptServiceEdit[];
}

/**
 * Takes an import back as far as nobody has built on it, step by step: `imported` is its patch as it was done (rows that are
 * gone by now may be left out of it), `done` what was done after it, `at` (ISO 8601) the moment of taking back. An initiative
 * that it added goes with all that hangs on it unless it, its place, its lines or dependencies were edited since; a field that
 * it changed becomes what it was unless that was edited since. Every edit on its initiatives is named. The import stays in
 * the list of imports, as taken back. Refuses (throws) an import that is not there.
 */
export function* undoImport(
  plan: Plan,
  importId: string,
  imported: Patch,
  done: Since,
  at: string,
): Generator<void, ImportUndone> {
  const file = plan.import.get(importId);
  if (!file) throw new Error(`import ${importId} is not there`);
  const booked = bookedAgain(plan, imported, done);
  const since = withoutLines(done, booked);
  const edited = editedParts(plan, imported, since);
  const added = new Set((imported.initiative?.added ?? []).map(({ id }) => id));
  const going = [...added].flatMap((id) => (edited.has(id) ? [] : (plan.initiative.get(id) ?? [])));
  const gone = new Set(going.map(({ id }) => id));
  yield;
  const remains = (id: string) => plan.initiative.has(id) && !gone.has(id);
  const ofOthers = (id: string | null) => id !== null && remains(id) && !added.has(id);
  const rows = merge(yield* restored(plan, unbooked(imported, booked), since, ofOthers), {
    moneyLine: withoutBookings(booked.values()),
  });
  const undone = difference(file, { undoneAt: at });
  const servicesGone = goneServices(plan, imported, since, remains, rows.initiative?.changed ?? []);
  yield;
  const parts = [
    { import: { changed: undone ? [undone] : [] } },
    yield* removedWithAllSteps(plan, going),
    servicesGone,
    goneTeams(plan, imported, since, remains, rows),
    goneOwnFields(plan, imported, since, remains, rows.ownValue),
  ];
  yield;
  return {
    patch: parts.reduce<Patch>(merge, rows),
    label: { code: 'import-undone', parameters: { file: file.fileName } },
    kept: keptEdits(plan, imported, edited),
    removed: going.length,
    restored: initiativesIn(rows, plan).length,
    services: {
      removed: servicesGone.service?.removed?.length ?? 0,
      restored: servicesIn(rows, plan).size,
      kept: keptServiceEdits(plan, imported, since),
    },
  };
}

type Lines = ReadonlyMap<string, unknown>;

/** A later import is nobody's edit of a line that both booked on. */
function withoutLines(since: Since, lines: Lines): Since {
  if (lines.size === 0) return since;
  const touched = [...(since.get('moneyLine') ?? [])].filter(([id]) => !lines.has(id));
  return new Map([...since, ['moneyLine', new Map(touched)]]);
}

/** The import without the lines whose bookings are taken out one by one. */
function unbooked(imported: Patch, lines: Lines): Patch {
  const { moneyLine } = imported;
  if (!moneyLine || lines.size === 0) return imported;
  const added = moneyLine.added?.filter(({ id }) => !lines.has(id)) ?? [];
  const changed = moneyLine.changed?.filter(({ id }) => !lines.has(id)) ?? [];
  return { ...imported, moneyLine: { ...moneyLine, added, changed } };
}

/** What the import changed of work that was there before it, as it was; `ofOthers`: whether an initiative is of that work. */
function* restored(
  plan: Plan,
  imported: Patch,
  since: Since,
  ofOthers: (id: string | null) => boolean,
): Generator<void, Patch> {
  const places = restoredPlaces(plan, imported, since, ofOthers);
  yield;
  const funded = fundedAfter(plan, places);
  const initiatives = restoredInitiatives(plan, imported, since, funded);
  yield;
  const patch: Patch = {
    initiative: { changed: initiatives },
    placement: { changed: fundedWithReason(plan, places, initiatives) },
    service: { changed: restoredServices(plan, imported, since) },
  };
  yield;
  // The weeks of hidden work are in a date again where that is what it was.
  const dated = new Set(initiatives.flatMap(({ id, to }) => (to.earliestBy === undefined ? [] : [id])));
  const isDated = ({ initiativeId }: { readonly initiativeId: string }) => dated.has(initiativeId);
  return {
    ...patch,
    ...restoredBeside(plan, imported, since, ofOthers),
    hiddenWork: restoredRows(
      plan,
      imported,
      since,
      'hiddenWork',
      (row) => isDated(row) || (ofList(imported, 'hiddenWork', row.id) && isUnedited(plan, since, row)),
    ),
  };
}

/** What hangs on initiatives and services that stay, and what was remembered of lists, as it was. */
function restoredBeside(
  plan: Plan,
  imported: Patch,
  since: Since,
  ofOthers: (initiativeId: string | null) => boolean,
): Patch {
  const freshServices = new Set((imported.service?.added ?? []).map(({ id }) => id));
  const isOldService = (id: string | null) => id !== null && plan.service.has(id) && !freshServices.has(id);
  // What an emergency was logged by stays.
  const agreed = new Set([...plan.emergency.values()].map(({ agreementId }) => agreementId));
  return {
    moneyLine: restoredRows(
      plan,
      imported,
      since,
      'moneyLine',
      ({ initiativeId, serviceId }) => ofOthers(initiativeId) || isOldService(serviceId),
    ),
    ...restoredBenefits(plan, imported, since, ofOthers),
    dependency: restoredRows(
      plan,
      imported,
      since,
      'dependency',
      (row) => ofOthers(row.fromId) && ofOthers(row.toId),
    ),
    effort: restoredRows(
      plan,
      imported,
      since,
      'effort',
      ({ initiativeId, teamId }) => ofOthers(initiativeId) && plan.team.has(teamId),
    ),
    adoption: restoredRows(plan, imported, since, 'adoption', ({ id }) => ofOthers(id)),
    ownValue: restoredRows(plan, imported, since, 'ownValue', (row) => ofOthers(row.initiativeId)),
    ...restoredLists(plan, imported, since, agreed),
    sourceRow: restoredRows(plan, imported, since, 'sourceRow', () => true),
  };
}

/** Benefits with what was found of them, of those that are there then. */
function restoredBenefits(
  plan: Plan,
  imported: Patch,
  since: Since,
  ofOthers: (initiativeId: string | null) => boolean,
): Patch {
  const lines = restoredRows(plan, imported, since, 'benefitLine', (row) => ofOthers(row.initiativeId));
  const again = new Set(lines.added.map(({ id }) => id));
  const owners = new Set(lines.added.map(({ initiativeId }) => initiativeId));
  return {
    benefitLine: lines,
    realisedValue: restoredRows(
      plan,
      imported,
      since,
      'realisedValue',
      (row) => again.has(row.benefitId) || plan.benefitLine.has(row.benefitId),
    ),
    liveReview: restoredRows(
      plan,
      imported,
      since,
      'liveReview',
      (row) => owners.has(row.initiativeId) || ofList(imported, 'liveReview', row.id),
    ),
  };
}

/** Whether an initiative is funded anywhere once the places are as they were. */
function fundedAfter(plan: Plan, places: readonly Changed<Placement>[]): (initiativeId: string) => boolean {
  const to = new Map(places.map((change) => [change.id, change.to]));
  const scenarioIds = openScenarioIds(plan);
  return (initiativeId) =>
    scenarioIds.some((scenarioId) => {
      const id = placementId(scenarioId, initiativeId);
      const funding = to.get(id)?.funding ?? plan.placement.get(id)?.funding ?? 'none';
      return funding !== 'none';
    });
}

/** The edits on initiatives that the import touched. */
function keptEdits(
  plan: Plan,
  imported: Patch,
  edited: ReadonlyMap<string, ReadonlySet<KeptPart>>,
): KeptEdit[] {
  if (edited.size === 0) return [];
  return initiativesIn(imported, plan).flatMap((initiativeId) => {
    const what = edited.get(initiativeId);
    const title = plan.initiative.get(initiativeId)?.title;
    return what && title !== undefined ? [{ initiativeId, title, what: [...what] }] : [];
  });
}
