import type { Plan } from '../../model/plan';
import { loadTable, planQuarters } from '../people/capacity';
import { loadsOf } from '../people/effort-load';
import { keptQuarters } from '../time/kept-quarters';
import type { ChoiceField } from './field';
import type { Limit } from './limit';

interface Entries {
  readonly at: number[];
  readonly by: number[];
}

/**
 * Each team in each quarter of the plan's years: the funded work asks for no more than its usable days (`loadTable`); of a
 * team nobody has said the days of, nothing is asked. Whole person-days.
 */
export function teamLimits(field: ChoiceField, asNow: boolean): Limit[] {
  const { plan, scenarioId, all } = field;
  const { from, rows, usable } = loadTable(all, scenarioId);
  const asked = askedByPlace(field, from, rows);
  return planQuarters(plan).flatMap((quarter) =>
    [...plan.team.values()].flatMap((team): Limit[] => {
      const place = (rows.get(team.id) ?? 0) + quarter - from;
      const most = usable[place] as number;
      if (most === Infinity) return [];
      const { at, by } = asked.get(place) ?? { at: [], by: [] };
      const measure = (of: Plan) => loadedAt(of, scenarioId, place);
      const upper = asNow ? Math.max(most, measure(plan)) : most;
      const what = { code: 'team', parameters: { team: team.name, quarter, limit: upper, set: most } };
      const base = measure(all) - by.reduce((sum, days) => sum + days, 0);
      return [{ what, at, by, base, lower: -Infinity, upper, slack: 0, measure }];
    }),
  );
}

/** By place in the table of loads. */
function askedByPlace(
  { all, funded }: ChoiceField,
  from: number,
  rows: ReadonlyMap<string, number>,
): ReadonlyMap<number, Entries> {
  const asked = new Map<number, Entries>();
  for (const [index, card] of funded.entries()) {
    for (const { teamId, first, days } of loadsOf(all, card.work)) {
      const row = rows.get(teamId);
      if (row === undefined) continue;
      for (const [step, amount] of days.entries()) {
        const along = first + step - from;
        if (amount === 0 || along < 0 || along >= keptQuarters) continue;
        const place = row + along;
        let entries = asked.get(place);
        if (!entries) asked.set(place, (entries = { at: [], by: [] }));
        entries.at.push(index);
        entries.by.push(amount);
      }
    }
  }
  return asked;
}

function loadedAt(plan: Plan, scenarioId: string, place: number): number {
  const { load } = loadTable(plan, scenarioId);
  return (load.run[place] as number) + (load.innovate[place] as number);
}
