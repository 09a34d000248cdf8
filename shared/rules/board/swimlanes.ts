import { outcomes } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Card } from '../cards/card';
import { mainTeam } from './main-team';

export const groupings = ['outcome', 'goal', 'owner', 'team', 'start', 'programme', 'businessUnit'] as const;
export type Grouping = (typeof groupings)[number];

/** Cards of one part of a lane that belong together. */
export interface Swimlane {
  /** Empty for those that belong to none. */
  readonly key: string;
  /** In the order of the part. */
  readonly cards: readonly Card[];
}

/**
 * The swimlane of a card: the code of its outcome, the id of its goal or of the team with the most days on it, the number
 * of the quarter it starts in, or the name of its owner, programme or business unit. Empty where it has none.
 */
export function swimlaneKey(plan: Plan, { initiative, placement }: Card, by: Grouping): string {
  switch (by) {
    case 'outcome':
      return initiative.outcome ?? '';
    case 'goal':
      return initiative.goalId ?? '';
    case 'owner':
      return initiative.businessOwner;
    case 'team':
      return mainTeam(plan, initiative.id)?.id ?? '';
    case 'start':
      return placement.start === null ? '' : String(placement.start);
    case 'programme':
      return initiative.programme;
    case 'businessUnit':
      return initiative.businessUnit;
  }
}

/** Cards by swimlane: outcomes in their own order, quarters by time, all else by name; what belongs to none stands last. */
export function swimlanesOf(plan: Plan, cards: readonly Card[], by: Grouping): Swimlane[] {
  const lanes = new Map<string, Card[]>();
  for (const card of cards) {
    const key = swimlaneKey(plan, card, by);
    const lane = lanes.get(key);
    if (lane) lane.push(card);
    else lanes.set(key, [card]);
  }
  const order = comparison(plan, by);
  return [...lanes]
    .map(([key, own]) => ({ key, cards: own }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || order(a.key, b.key));
}

function comparison(plan: Plan, by: Grouping): (a: string, b: string) => number {
  switch (by) {
    case 'outcome':
      return (a, b) => place(a) - place(b);
    case 'start':
      return (a, b) => Number(a) - Number(b);
    case 'goal':
      return (a, b) => nameIn(plan.goal, a).localeCompare(nameIn(plan.goal, b));
    case 'team':
      return (a, b) => nameIn(plan.team, a).localeCompare(nameIn(plan.team, b));
    default:
      return (a, b) => a.localeCompare(b);
  }
}

const place = (outcome: string) => outcomes.findIndex((known) => known === outcome);

function nameIn(table: ReadonlyMap<string, { readonly name: string }>, id: string): string {
  return table.get(id)?.name ?? '';
}
