import type { Plan } from '../../../shared/model/plan';
import type { Team } from '../../../shared/model/records/team';
import { wordsBeside } from '../../../shared/words/language';

/** By name. */
export function sortedTeams(teams: Plan['team'], locale: string): Team[] {
  const names = new Intl.Collator(wordsBeside(locale), { numeric: true });
  return [...teams.values()].sort((a, b) => names.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
