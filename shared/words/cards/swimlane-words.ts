import { type Outcome, outcomes } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Grouping } from '../../rules/board/swimlanes';
import { outcomeNames } from '../codes';
import { quarterWords } from '../quarters';
import { say } from '../say';
import type { Speech } from '../speech';

export const groupingWords: Readonly<Record<Grouping, string>> = {
  outcome: say`Outcome`,
  goal: say`Goal`,
  owner: say`Business owner`,
  team: say`Team`,
  start: say`Quarter of start`,
  programme: say`Programme`,
  businessUnit: say`Business unit`,
};

const none: Readonly<Record<Grouping, string>> = {
  outcome: outcomeNames.none,
  goal: say`No goal`,
  owner: say`No business owner`,
  team: say`No team`,
  start: say`Start not set`,
  programme: say`No programme`,
  businessUnit: say`No business unit`,
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
