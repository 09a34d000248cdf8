import { difference, merge, type Patch, type TablePatch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { effortId } from '../../model/records/effort';
import {
  type HiddenKind,
  type HiddenPart,
  type HiddenWork,
  hiddenWorkId,
} from '../../model/records/hidden-work';
import type { Initiative } from '../../model/records/initiative';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { effortsByInitiative, hiddenWorkByInitiative } from '../tables/lines';
import { sameName } from '../tables/same-name';
import { rowsOf, upserted } from '../tables/upsert';
import { dayAfter } from '../time/working-days';
import { isShipped, templatesOf } from './hidden-templates';

/** Adds or changes a template. Refuses a name that another goes by, and two parts of one kind. */
export function setHiddenTemplate(plan: Plan, { template }: CommandOf<'hidden-template/set'>): Decision {
  const all = new Map(templatesOf(plan).map((each) => [each.id, each]));
  if (sameName(all, template)) return refuse('template-name-taken', [], { name: template.name });
  if (new Set(template.parts.map(({ kind }) => kind)).size < template.parts.length)
    return refuse('template-kind-twice', [], { name: template.name });
  const code = all.has(template.id) ? 'template-edited' : 'template-added';
  return patched(upserted(plan, 'hiddenTemplate', template), code, { title: template.name });
}

/** Takes templates away, and what the plan made of shipped ones. Refuses what the plan has not made or changed. */
export function deleteHiddenTemplates(plan: Plan, { ids }: CommandOf<'hidden-template/delete'>): Decision {
  const rows = rowsOf(plan, 'hiddenTemplate', ids);
  if (!rows) return refuse('template-missing');
  const code = rows.every(({ id }) => isShipped(id)) ? 'template-reset' : 'template-deleted';
  return patched({ hiddenTemplate: { removed: rows } }, code, { title: rows[0]?.name ?? '' });
}

/**
 * Puts the parts of a template on each initiative, in place of what it has of the same kinds: applied twice it is there once.
 * Days without a team of their own go to the team that does most of the initiative. Refuses what is not there.
 */
export function applyHiddenWork(plan: Plan, command: CommandOf<'hidden-work/apply'>): Decision {
  const rows = rowsOf(plan, 'initiative', command.initiativeIds);
  if (!rows) return refuse('initiative-missing', command.initiativeIds);
  const template = templatesOf(plan).find(({ id }) => id === command.templateId);
  if (!template) return refuse('template-missing');
  let patch: Patch = {};
  for (const row of rows) {
    const team = teamOfSeenWork(plan, row.id) ?? onlyTeam(plan);
    const parts = template.parts.map((part) => ({
      ...part,
      teamId: part.teamId !== null && plan.team.has(part.teamId) ? part.teamId : team,
    }));
    patch = merge(patch, withWork(plan, row, parts));
  }
  const title = rows[0]?.title ?? '';
  return patched(patch, 'hidden-work-applied', { count: rows.length, title, name: template.name });
}

/** The team that does most of what its asker sees, so that hidden work of before decides nothing; null where none does any. */
function teamOfSeenWork(plan: Plan, initiativeId: string): string | null {
  const seen = new Map<string, number>();
  for (const { teamId, days, externalDays } of effortsByInitiative(plan.effort).of(initiativeId))
    seen.set(teamId, days + externalDays);
  for (const { teamId, days } of hiddenWorkByInitiative(plan.hiddenWork).of(initiativeId))
    if (teamId !== null) seen.set(teamId, (seen.get(teamId) ?? 0) - days);
  let [main, most]: [string | null, number] = [null, 0];
  for (const [teamId, days] of seen) if (days > most) [main, most] = [teamId, days];
  return main;
}

function onlyTeam({ team }: Plan): string | null {
  const [first, ...others] = team.keys();
  return others.length > 0 ? null : (first ?? null);
}

/** Sets the hidden work of one kind; neither days nor weeks take it away. Refuses what is not there. */
export function setHiddenWork(plan: Plan, command: CommandOf<'hidden-work/set'>): Decision {
  const { initiativeId, kind, work } = command;
  const row = plan.initiative.get(initiativeId);
  if (!row) return refuse('initiative-missing', [initiativeId]);
  const teamId = work?.teamId ?? null;
  if (teamId !== null && !plan.team.has(teamId)) return refuse('team-missing');
  const part = { kind, teamId, days: work?.days ?? 0, weeks: work?.weeks ?? 0 };
  return patched(withWork(plan, row, [part]), 'hidden-work-set', { title: row.title, kind });
}

/** What makes the hidden work of these kinds just so: its lines, what its teams are asked, the earliest date. */
function withWork(plan: Plan, row: Initiative, parts: readonly HiddenPart[]): Patch {
  const byTeam = new Map<string, number>();
  let weeks = 0;
  const kinds = new Set<HiddenKind>(parts.map(({ kind }) => kind));
  const removed: HiddenWork[] = [];
  const outside = new Map<HiddenKind, number>();
  for (const before of hiddenWorkByInitiative(plan.hiddenWork).of(row.id)) {
    if (!kinds.has(before.kind)) continue;
    removed.push(before);
    if (before.teamId !== null) byTeam.set(before.teamId, (byTeam.get(before.teamId) ?? 0) - before.days);
    if (before.movedDate) weeks -= before.weeks;
    else outside.set(before.kind, before.weeks);
  }
  const added: HiddenWork[] = [];
  for (const { kind, teamId, days, weeks: later } of parts) {
    if (days + later === 0) continue;
    const id = hiddenWorkId(row.id, kind);
    const team = days > 0 ? teamId : null;
    // A date that was named since stays while the weeks do.
    const movedDate = later > 0 && row.earliestBy !== null && outside.get(kind) !== later;
    added.push({ id, initiativeId: row.id, kind, teamId: team, days, weeks: later, movedDate });
    if (team !== null) byTeam.set(team, (byTeam.get(team) ?? 0) + days);
    if (movedDate) weeks += later;
  }
  let patch: Patch = { hiddenWork: rowsFrom(removed, added) };
  for (const [teamId, days] of byTeam) patch = merge(patch, askedMore(plan, row.id, teamId, days));
  if (weeks === 0 || row.earliestBy === null) return patch;
  const change = difference(row, { earliestBy: dayAfter(row.earliestBy, weeks * 7) });
  return merge(patch, { initiative: { changed: change ? [change] : [] } });
}

/** One row in another's place is a change: patches neither add nor remove an id twice. */
function rowsFrom(removed: readonly HiddenWork[], added: readonly HiddenWork[]): TablePatch<HiddenWork> {
  const after = new Map(added.map((row) => [row.id, row]));
  const before = new Map(removed.map((row) => [row.id, row]));
  return {
    added: added.filter(({ id }) => !before.has(id)),
    changed: removed.flatMap((row) => {
      const to = after.get(row.id);
      return to ? (difference(row, to) ?? []) : [];
    }),
    removed: removed.filter(({ id }) => !after.has(id)),
  };
}

/** So many days more (or, below zero, fewer) of a team; what comes to nothing goes. */
function askedMore(plan: Plan, initiativeId: string, teamId: string, more: number): Patch {
  if (more === 0) return {};
  const id = effortId(initiativeId, teamId);
  const present = plan.effort.get(id);
  const days = Math.max(0, (present?.days ?? 0) + more);
  if (!present)
    return days > 0
      ? { effort: { added: [{ id, initiativeId, teamId, days, externalDays: 0, spread: 'even' }] } }
      : {};
  if (days + present.externalDays === 0) return { effort: { removed: [present] } };
  const change = difference(present, { days });
  return { effort: { changed: change ? [change] : [] } };
}
