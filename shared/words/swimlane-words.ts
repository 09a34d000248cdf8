import { type Outcome, outcomes } from '../model/codes';
import type { Plan } from '../model/plan';
import type { Grouping } from '../rules/swimlanes';
import { outcomeNames } from './codes';
import { quarterWords } from './quarters';
import type { Speech } from './speech';

export const groupingWords: Readonly<Record<Grouping, string>> = {
  outcome: 'Outcome',
  goal: 'Goal',
  owner: 'Business owner',
  team: 'Team',
  start: 'Quarter of start',
  programme: 'Programme',
  businessUnit: 'Business unit',
};

const none: Readonly<Record<Grouping, string>> = {
  outcome: outcomeNames.none,
  goal: 'No goal',
  owner: 'No business owner',
  team: 'No team',
  start: 'Start not set',
  programme: 'No programme',
  businessUnit: 'No business unit',
};

/** What heads a swimlane: "Risk management", "Q3 2027", "No owner". */
export function swimlaneWords(
  by: Grouping,
  key: string,
  { plan, speech }: { readonly plan: Plan; readonly speech: Speech },
): string {
  if (key === '') return none[by];
  switch (by) {
    case 'outcome':
      return outcomes.some((known) => known === key) ? outcomeNames[key as Outcome] : key;
    case 'goal':
      return plan.goal.get(key)?.name ?? key;
    case 'team':
      return plan.team.get(key)?.name ?? key;
    case 'start':
      return quarterWords(Number(key), speech);
    default:
      return key;
  }
}
