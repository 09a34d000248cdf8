import { type Plan, settingsOf } from '../model/plan';
import { excess, overQuarters, type TeamQuarter } from './capacity';
import type { Coded } from './decision';
import { causesOf, type LoadCause } from './load-causes';

interface TeamLine extends Coded {
  readonly initiativeIds: readonly string[];
  readonly serviceIds: readonly string[];
}

/** So many teams are told each with its worst quarter; the others are counted. */
const told = 3;

/** Teams that are over their usable days within the plan's years: the worst quarter of each, the worst team first. */
export function overloadedTeams(plan: Plan, scenarioId: string): TeamLine[] {
  const worst = worstQuarters(overQuarters(plan, scenarioId));
  const lines = worst.slice(0, told).map((over): TeamLine => {
    const causes = causesOf(plan, scenarioId, over.team.id, over.quarter);
    const { loaded, usable, quarter } = over;
    const parameters = {
      team: over.team.name,
      quarter,
      year: settingsOf(plan).firstYear,
      loaded,
      usable,
      title: causes[0]?.card.initiative.title ?? '',
    };
    const initiativeIds = causes.map(({ card }) => card.initiative.id);
    return { code: 'team-over', parameters, initiativeIds, serviceIds: [] };
  });
  const others = worst.slice(told);
  if (others.length === 0) return lines;
  const lists = others.map(({ team, quarter }) => causesOf(plan, scenarioId, team.id, quarter));
  const parameters = { count: others.length };
  return [...lines, { code: 'teams-over', parameters, initiativeIds: idsIn(lists), serviceIds: [] }];
}

interface Ids {
  readonly lists: readonly (readonly LoadCause[])[];
  readonly ids: readonly string[];
}

/** By the first of the lists: most edits leave all of them as they were, and they may name thousands. */
const kept = new WeakMap<readonly LoadCause[], Ids>();

function idsIn(lists: readonly (readonly LoadCause[])[]): readonly string[] {
  const [first] = lists;
  if (!first) return [];
  const known = kept.get(first);
  if (known?.lists.length === lists.length && known.lists.every((list, at) => list === lists[at]))
    return known.ids;
  const all = new Set<string>();
  for (const list of lists) for (const { card } of list) all.add(card.initiative.id);
  const ids = [...all];
  kept.set(first, { lists, ids });
  return ids;
}

function worstQuarters(all: readonly TeamQuarter[]): TeamQuarter[] {
  const byTeam = new Map<string, TeamQuarter>();
  for (const over of all) {
    const known = byTeam.get(over.team.id);
    if (!known || excess(over) > excess(known)) byTeam.set(over.team.id, over);
  }
  return [...byTeam.values()].sort((a, b) => excess(b) - excess(a) || a.quarter - b.quarter);
}
