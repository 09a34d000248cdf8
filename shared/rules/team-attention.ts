import { type Plan, settingsOf } from '../model/plan';
import { excess, overQuarters, type TeamQuarter } from './capacity';
import type { Coded } from './decision';
import { causesOf } from './load-causes';

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
  const ids = others.flatMap(({ team, quarter }) =>
    causesOf(plan, scenarioId, team.id, quarter).map(({ card }) => card.initiative.id),
  );
  const parameters = { count: others.length };
  return [...lines, { code: 'teams-over', parameters, initiativeIds: [...new Set(ids)], serviceIds: [] }];
}

function worstQuarters(all: readonly TeamQuarter[]): TeamQuarter[] {
  const byTeam = new Map<string, TeamQuarter>();
  for (const over of all) {
    const known = byTeam.get(over.team.id);
    if (!known || excess(over) > excess(known)) byTeam.set(over.team.id, over);
  }
  return [...byTeam.values()].sort((a, b) => excess(b) - excess(a) || a.quarter - b.quarter);
}
