import { defined } from '../model/defined';
import { apply, difference, mergeAll, type Patch } from '../model/patch';
import type { Plan } from '../model/plan';
import type { Initiative } from '../model/records/initiative';
import { type Placement, placementId } from '../model/records/placement';
import { setOwnValues } from './board/own-field-commands';
import type { CommandOf } from './command';
import type { RowEdit } from './commands/edit-each';
import { type Decision, patched, type Refusal, refuse } from './decision';
import { whyNotOpen } from './frozen';
import { editInitiatives, labelOf, present } from './initiatives/initiative-commands';
import {
  fundInitiatives,
  markInitiatives,
  moveInitiatives,
  scheduleInitiatives,
} from './initiatives/placement-commands';

type EditEach = CommandOf<'initiative/edit-each'>;

/**
 * Changes each of several initiatives in its own way, as one step: first what is said of the work, then its lane, its
 * funding, its dates and its mark, each by the rule of that command and held to what the steps before have made of the
 * plan. What is there already stays. Refuses, as a whole, what one of the rules refuses for any row, a row that is not
 * there, and one that comes twice. Linear in the rows.
 */
export function editEach(plan: Plan, command: EditEach): Decision {
  const { scenarioId, rows } = command;
  const isPlaced = rows.some(({ place }) => Object.keys(place).length > 0);
  const closed = isPlaced ? whyNotOpen(plan, scenarioId) : null;
  if (closed) return closed;
  const ids = rows.map(({ id }) => id);
  const found = present(plan, ids);
  if (!found)
    return refuse(
      'initiative-missing',
      ids.filter((id) => !plan.initiative.has(id)),
    );
  if (found.length < rows.length) return refuse('row-twice');
  const edits = together(rows.flatMap((row) => editOf(plan, row)));
  if (edits.kind !== 'patch') return edits;
  const owns = together(ownValues(plan, command));
  if (owns.kind !== 'patch') return owns;
  const all = isPlaced ? withPlaces(plan, command, edits.patch) : edits;
  if (all.kind !== 'patch') return all;
  return patched(
    mergeAll([all.patch, owns.patch]),
    'initiatives-edited',
    labelOf(found, rows[0]?.changes.title),
  );
}

/** Step after step on the plan as the edits leave it. */
function withPlaces(plan: Plan, command: EditEach, edits: Patch): Decision {
  let after = apply(plan, edits);
  for (const phase of [moves, fundings, schedules, marks]) {
    const decision = together(phase(after, command));
    if (decision.kind !== 'patch') return decision;
    after = apply(after, decision.patch);
  }
  return patched(changesBetween(plan, after, command, edits), 'initiatives-edited');
}

/** Says which rows a refusal speaks of, where there are several. */
export function rowNamed(plan: Plan, { rows }: EditEach, decision: Decision): Decision {
  if (decision.kind !== 'refused' || rows.length === 1) return decision;
  const { refusal } = decision;
  const [first] = refusal.initiativeIds;
  const title = first === undefined ? undefined : plan.initiative.get(first)?.title;
  if (title === undefined) return decision;
  const parameters = { ...refusal.parameters, row: title, others: refusal.initiativeIds.length - 1 };
  return { kind: 'refused', refusal: { ...refusal, parameters } };
}

function editOf(plan: Plan, { id, changes }: RowEdit): Decision[] {
  if (Object.keys(changes).length === 0) return [];
  const decision = editInitiatives(plan, { type: 'initiative/edit', ids: [id], changes });
  const isNameless = decision.kind === 'refused' && decision.refusal.initiativeIds.length === 0;
  return [isNameless ? { kind: 'refused', refusal: { ...decision.refusal, initiativeIds: [id] } } : decision];
}

/** Decisions about different rows as one: their patch, or the first refusal with all rows that it speaks of. */
function together(decisions: readonly Decision[]): Decision {
  const refusals = decisions.flatMap((decision) => (decision.kind === 'refused' ? [decision.refusal] : []));
  const [first] = refusals;
  if (first) return { kind: 'refused', refusal: allOf(first, refusals) };
  return patched(
    mergeAll(decisions.flatMap((decision) => (decision.kind === 'patch' ? [decision.patch] : []))),
    'initiatives-edited',
  );
}

function allOf(first: Refusal, refusals: readonly Refusal[]): Refusal {
  const initiativeIds = refusals
    .filter(({ code }) => code === first.code)
    .flatMap((refusal) => refusal.initiativeIds);
  const { count } = first.parameters;
  return {
    ...first,
    initiativeIds,
    parameters: { ...first.parameters, ...(count !== undefined && { count: initiativeIds.length }) },
  };
}

/** Rows that ask for the same, by what they ask for; null: this row asks for nothing new. */
function alike<T>(
  plan: Plan,
  { scenarioId, rows }: EditEach,
  askedOf: (row: RowEdit, now: Placement) => T | null,
) {
  const groups = new Map<string, { readonly asked: T; readonly initiativeIds: string[] }>();
  for (const row of rows) {
    const now = plan.placement.get(placementId(scenarioId, row.id));
    const asked = now ? askedOf(row, now) : null;
    if (asked === null) continue;
    const key = JSON.stringify(asked);
    const group = groups.get(key);
    if (group) group.initiativeIds.push(row.id);
    else groups.set(key, { asked, initiativeIds: [row.id] });
  }
  return [...groups.values()].map((group) => ({ ...group, scenarioId }));
}

/** Lane after lane, since each finds its places among what the one before left. */
function moves(plan: Plan, command: EditEach): Decision[] {
  let now = plan;
  const groups = alike(plan, command, ({ place: { lane } }, { lane: from }) =>
    lane === undefined || lane === from ? null : lane,
  );
  return groups.map(({ asked: lane, ...them }) => {
    const decision = moveInitiatives(now, {
      type: 'placement/move',
      ...them,
      lane,
      funded: 'keep',
      before: null,
    });
    if (decision.kind === 'patch') now = apply(now, decision.patch);
    return decision;
  });
}

function fundings(plan: Plan, command: EditEach): Decision[] {
  const groups = alike(plan, command, ({ place: { funding: to } }, now) => {
    const isSame =
      to?.funding === now.funding && (to.funding !== 'amount' || to.amount === now.fundingAmount);
    return to === undefined || isSame ? null : to;
  });
  return groups.map(({ asked, ...them }) =>
    fundInitiatives(plan, { type: 'placement/fund', ...them, ...asked }),
  );
}

function schedules(plan: Plan, command: EditEach): Decision[] {
  const groups = alike(plan, command, ({ place: { start, lengthQuarters } }) => {
    const changes = defined({ start, lengthQuarters });
    return Object.keys(changes).length === 0 ? null : changes;
  });
  return groups.map(({ asked: changes, ...them }) =>
    scheduleInitiatives(plan, { type: 'placement/schedule', ...them, changes }),
  );
}

function marks(plan: Plan, command: EditEach): Decision[] {
  const groups = alike(plan, command, ({ place: { mark } }, now) =>
    mark === undefined || mark === now.mark ? null : mark,
  );
  return groups.map(({ asked: mark, ...them }) =>
    markInitiatives(plan, { type: 'placement/mark', ...them, mark }),
  );
}

/** Initiatives that get the same value in the same field, together. */
function ownValues(plan: Plan, { rows }: EditEach): Decision[] {
  const groups = new Map<string, CommandOf<'own-value/set'>>();
  for (const { id, own } of rows) {
    for (const { fieldId, value } of own ?? []) {
      const key = JSON.stringify([fieldId, value]);
      const group = groups.get(key);
      if (group) group.initiativeIds.push(id);
      else groups.set(key, { type: 'own-value/set', fieldId, value, initiativeIds: [id] });
    }
  }
  return [...groups.values()].map((group) => setOwnValues(plan, group));
}

/** What the steps together changed: a row that several touched is changed once. */
function changesBetween(plan: Plan, after: Plan, { scenarioId, rows }: EditEach, edits: Patch): Patch {
  const initiatives = rows.flatMap(({ id }) => {
    const [from, to] = [plan.initiative.get(id), after.initiative.get(id)];
    return from && to && from !== to ? (difference<Initiative>(from, to) ?? []) : [];
  });
  const placements = rows.flatMap(({ id }) => {
    const key = placementId(scenarioId, id);
    const [from, to] = [plan.placement.get(key), after.placement.get(key)];
    return from && to && from !== to ? (difference<Placement>(from, to) ?? []) : [];
  });
  const { initiative: _initiatives, placement: _placements, ...lines } = edits;
  return mergeAll([lines, { initiative: { changed: initiatives } }, { placement: { changed: placements } }]);
}
