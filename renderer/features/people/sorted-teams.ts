import type { Plan } from '../../../shared/model/plan';
import type { Team } from '../../../shared/model/records/team';

/** By name. */
export function sortedTeams(teams: Plan['team'], locale: string): Team[] {
  const names = new Intl.Collator(locale, { numeric: true });
  return [...teams.values()].sort((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
