import type { Plan } from '../../../shared/model/plan';
import { excess, isOver, teamQuarter } from '../../../shared/rules/people/capacity';
import { loadShareWords } from '../../../shared/words/people/team-words';
import type { Speech } from '../../../shared/words/speech';
import type { FootRow } from './foot-rows';
import type { Scale } from './geometry';

/** So many teams stand at the foot: those that are asked for most. */
const mostTeams = 4;

/** How many rows of load stand at the foot of a plan. */
export function loadRowCount(plan: Plan): number {
  return Math.min(mostTeams, plan.effort.size > 0 ? plan.team.size : 0);
}

/** The load of the teams by quarter, as a share of their usable days: the most burdened first. */
export function loadRows(plan: Plan, scenarioId: string, scale: Scale, speech: Speech): FootRow[] {
  const count = loadRowCount(plan);
  if (count === 0) return [];
  const teams = [...plan.team.values()].map((team) => {
    const quarters = Array.from({ length: scale.count }, (_, index) =>
      teamQuarter(plan, scenarioId, team, scale.from + index),
    );
    return { team, quarters, worst: Math.max(...quarters.map((each) => (each.loaded ? excess(each) : 0))) };
  });
  teams.sort((a, b) => b.worst - a.worst || a.team.name.localeCompare(b.team.name));
  return teams.slice(0, count).map(({ team, quarters }) => ({
    id: team.id,
    name: team.name,
    tone: 'load',
    cells: quarters.map((each) => ({
      quarter: each.quarter,
      words: each.loaded === 0 ? '' : loadShareWords(each.share, each.loaded, speech),
      level: isOver(each) ? 1.01 : (each.share ?? 0),
    })),
  }));
}
