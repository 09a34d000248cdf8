import { apply } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { Work } from '../cards/card';
import type { Command } from '../command';
import { decide } from '../decide';
import type { Coded } from '../decision';
import { excess, overQuarters, type TeamQuarter, teamQuarter } from '../people/capacity';
import { causesOf } from '../people/load-causes';
import { nearestFit } from '../people/nearest-fit';

/** A team that is over, and the start of one initiative that mends it. */
interface AskedMove extends Coded {
  readonly initiativeIds: readonly string[];
}

/** So many teams are asked about, and so many initiatives of each are tried. */
const teams = 2;
const tried = 4;
const hypothetical = { id: 'asked-move', at: '2000-01-01T00:00:00.000Z' };

/**
 * For the teams that are over by most: which one of their initiatives to start when instead, so that the team keeps within its
 * days in the quarter it was over. What fits nowhere is not asked.
 */
export function askedMoves(plan: Plan, scenarioId: string): AskedMove[] {
  const worst = new Map<string, TeamQuarter>();
  for (const over of overQuarters(plan, scenarioId)) {
    const known = worst.get(over.team.id);
    if (over.usable > 0 && (!known || excess(over) > excess(known))) worst.set(over.team.id, over);
  }
  return [...worst.values()]
    .sort((a, b) => excess(b) - excess(a) || a.quarter - b.quarter)
    .slice(0, teams)
    .flatMap((over) => moveFor(plan, scenarioId, over) ?? []);
}

function moveFor(plan: Plan, scenarioId: string, over: TeamQuarter): AskedMove | null {
  for (const { work } of causesOf(plan, scenarioId, over.team.id, over.quarter).slice(0, tried)) {
    const found = movedTo(plan, scenarioId, work, over);
    if (found) return found;
  }
  return null;
}

function movedTo(plan: Plan, scenarioId: string, work: Work, over: TeamQuarter): AskedMove | null {
  const { id, title } = work.initiative;
  const from = work.placement.start;
  const to = from === null ? null : nearestFit(plan, scenarioId, id);
  if (from === null || to === null || to === from) return null;
  const command: Command = {
    type: 'placement/schedule',
    scenarioId,
    initiativeIds: [id],
    changes: { start: to },
  };
  const decision = decide(plan, command, hypothetical);
  if (decision.kind !== 'patch') return null;
  const { loaded, usable } = teamQuarter(apply(plan, decision.patch), scenarioId, over.team, over.quarter);
  if (loaded > usable) return null;
  const { team, quarter } = over;
  const parameters = {
    title,
    from,
    to,
    team: team.name,
    quarter,
    before: over.loaded / over.usable,
    after: loaded / usable,
  };
  return { code: 'ask-move', parameters, initiativeIds: [id] };
}
