import type { Lane, Status } from '../../model/codes';
import type { Plan } from '../../model/plan';
import { type Colouring, others } from '../../rules/board/colour-by';
import { markWords } from '../cards/mark-words';
import { laneWords, statusWords } from '../codes';
import { scoreNames } from '../outcomes/score-words';
import { say } from '../say';

export const colouringWords: Readonly<Record<Colouring, string>> = {
  outcome: say`Outcome`,
  lane: say`List`,
  status: say`Status`,
  mark: say`Mark`,
  ...scoreNames,
  team: say`Team`,
  goal: say`Goal`,
};

const fifthWords: Readonly<Record<string, string>> = {
  1: say`best fifth`,
  2: say`second fifth`,
  3: say`middle fifth`,
  4: say`fourth fifth`,
  5: say`last fifth`,
};

/** What a colour means: "Approved", "best fifth", the name of a team. */
export function colourWords(by: Colouring, key: string, plan: Plan): string {
  if (key === others) return say`all others`;
  switch (by) {
    case 'lane':
      return laneWords[key as Lane];
    case 'status':
      return statusWords[key as Status];
    case 'mark':
      return markWords[key as keyof typeof markWords];
    case 'team':
      return plan.team.get(key)?.name ?? key;
    case 'goal':
      return plan.goal.get(key)?.name ?? key;
    default:
      return fifthWords[key] ?? key;
  }
}

/** The letter or number that stands in the colour, so that it is not told by colour alone. */
export function colourSign(
  by: Colouring,
  key: string,
  { place, plan }: { readonly place: number; readonly plan: Plan },
): string {
  if (key === others) return '+';
  if (by === 'team' || by === 'goal') return String.fromCharCode(65 + place);
  return by === 'lane' || by === 'status' || by === 'mark' ? colourWords(by, key, plan).charAt(0) : key;
}
