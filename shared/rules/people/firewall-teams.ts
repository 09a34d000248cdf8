import type { Plan } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import { flaggedCards } from '../cards/flagged';
import { loadsOf } from './effort-load';

/** A team that several firewalled initiatives ask for days in the same quarter: its people are freed for none of them. */
export interface SharedTeam {
  readonly teamId: string;
  /** The first quarter in which they do. */
  readonly quarter: Quarter;
  readonly ids: readonly string[];
}

/** By team, in the order of the initiatives. Only funded work that is still to be done counts. */
export function sharedTeams(plan: Plan, scenarioId: string): readonly SharedTeam[] {
  const firewalled = flaggedCards(plan, scenarioId).firewalled;
  if (firewalled.length < 2) return [];
  const asked = new Map<string, Map<Quarter, string[]>>();
  for (const work of firewalled)
    for (const { teamId, first, days } of loadsOf(plan, work))
      for (const [index, count] of days.entries()) {
        if (count === 0) continue;
        const byQuarter = asked.get(teamId) ?? new Map<Quarter, string[]>();
        asked.set(teamId, byQuarter);
        byQuarter.set(first + index, [...(byQuarter.get(first + index) ?? []), work.initiative.id]);
      }
  return [...asked].flatMap(([teamId, byQuarter]): SharedTeam[] => {
    const shared = [...byQuarter].filter(([, ids]) => ids.length > 1).sort(([a], [b]) => a - b);
    const [first] = shared;
    const ids = [...new Set(shared.flatMap(([, both]) => both))];
    return first ? [{ teamId, quarter: first[0], ids }] : [];
  });
}
