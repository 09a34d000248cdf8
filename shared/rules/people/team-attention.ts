import { type Plan, settingsOf } from '../../model/plan';
import { cardsOf } from '../cards/cards';
import type { Coded } from '../decision';
import { effortsByTeam } from '../tables/lines';
import { memoByFirst } from '../tables/memo';
import { excess, overQuarters, type TeamQuarter } from './capacity';
import { weighs } from './effort-load';
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
      title: causes[0]?.work.initiative.title ?? '',
    };
    const initiativeIds = idsOf(causes);
    return { code: 'team-over', parameters, initiativeIds, serviceIds: [] };
  });
  const others = worst.slice(told);
  if (others.length === 0) return lines;
  const lists = others.map(({ team, quarter }) => causesOf(plan, scenarioId, team.id, quarter));
  const parameters = { count: others.length };
  return [...lines, { code: 'teams-over', parameters, initiativeIds: idsIn(lists), serviceIds: [] }];
}

/** Finds who asks overloaded teams for days beforehand, a team a step. */
export function* overloadedTeamsSteps(plan: Plan, scenarioId: string): Generator<void, void> {
  yield* effortsByTeam.steps(plan.effort);
  for (const { team, quarter } of worstQuarters(overQuarters(plan, scenarioId))) {
    causesOf(plan, scenarioId, team.id, quarter);
    yield;
  }
}

const idsOf = memoByFirst((causes: readonly LoadCause[]) => causes.map(({ work }) => work.initiative.id));

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
  for (const list of lists) for (const { work } of list) all.add(work.initiative.id);
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

/** Teams that came with a list and have no days yet, as far as funded work asks for some: nothing measures that work. */
export function teamsWithoutDays(plan: Plan, scenarioId: string): TeamLine[] {
  const without = new Map<string, string>();
  for (const { id, name, daysPerQuarter } of plan.team.values())
    if (daysPerQuarter === 0) without.set(id, name);
  if (without.size === 0) return [];
  const { byId } = cardsOf(plan, scenarioId);
  const asked = new Set<string>();
  const initiativeIds = new Set<string>();
  for (const { teamId, initiativeId, days } of plan.effort.values()) {
    const card = without.has(teamId) && days > 0 ? byId.get(initiativeId) : undefined;
    if (!card || !weighs(card)) continue;
    asked.add(teamId);
    initiativeIds.add(initiativeId);
  }
  const [first] = asked;
  if (first === undefined) return [];
  const parameters = { count: asked.size, team: without.get(first) ?? '' };
  return [{ code: 'teams-without-days', parameters, initiativeIds: [...initiativeIds], serviceIds: [] }];
}
