import { outcomes } from '../../../shared/model/codes';
import type { Plan } from '../../../shared/model/plan';
import type { Card, Cards } from '../../../shared/rules/cards/card';
import type { FoundIds } from '../../../shared/rules/find/found-ids';
import { effortsByInitiative } from '../../../shared/rules/tables/lines';
import { laneWords, outcomeWords } from '../../../shared/words/codes';
import { say } from '../../../shared/words/say';

export const groupings = ['lane', 'outcome', 'programme', 'team', 'owner'] as const;
export type GroupBy = (typeof groupings)[number];

export const showings = ['all', 'lists', 'funded'] as const;
export type ShowWhich = (typeof showings)[number];

/** Work that stands in another group, of which this one does a part; only teams share work. */
export interface Part {
  readonly card: Card;
  /** The group it stands in. */
  readonly main: string;
  /** Person-days of this team, and of all. */
  readonly days: number;
  readonly allDays: number;
}

export interface Group {
  /** Stays the same while its name does, so that it stays folded. */
  readonly key: string;
  readonly words: string;
  readonly cards: readonly Card[];
  readonly funded: number;
  /** They count in their own group alone. */
  readonly parts: readonly Part[];
}

/** What is said of those that belong to no group; they stand last. */
const without: Readonly<Record<GroupBy, string>> = {
  lane: '',
  outcome: outcomeWords.none,
  programme: say`No programme`,
  team: say`No team`,
  owner: say`No business owner`,
};

const lanes = ['run', 'innovate', 'backlog'] as const;
const fixed: Partial<Record<GroupBy, readonly string[]>> = {
  lane: lanes.map((lane) => laneWords[lane]),
  outcome: outcomes.map((outcome) => outcomeWords[outcome]),
};

/** How the roadmap is looked at. */
export interface Looked {
  readonly by: GroupBy;
  readonly show: ShowWhich;
  /** The initiatives to show; null: all. */
  readonly found: Pick<FoundIds, 'has'> | null;
}

/**
 * The cards in groups: lanes and outcomes in their own order, names by the alphabet, those without one last; within a
 * group as on the board. Empty groups are left out. An initiative of several teams stands with the one that gives it
 * the most days; the others have it among their parts.
 */
export function groupsOf(plan: Plan, cards: Cards, { by, show, found }: Looked): Group[] {
  const named = new Map<string, { readonly cards: Card[]; readonly parts: Part[] }>();
  const groupOf = (name: string) => {
    const group = named.get(name) ?? { cards: [], parts: [] };
    named.set(name, group);
    return group;
  };
  for (const lane of lanes) {
    const { funded, unfunded } = cards.lanes[lane];
    const shown =
      lane === 'backlog' && show !== 'all' ? [] : show === 'funded' ? funded : [...funded, ...unfunded];
    for (const card of shown) {
      if (found && !found.has(card.initiative.id)) continue;
      const days = by === 'team' ? daysByTeam(plan, card.initiative.id) : [];
      const main = by === 'team' ? (days[0]?.name ?? '') : nameOf(card, by);
      groupOf(main).cards.push(card);
      const allDays = days.reduce((sum, each) => sum + each.days, 0);
      for (const each of days.slice(1))
        groupOf(each.name).parts.push({ card, main, days: each.days, allDays });
    }
  }
  return [...named.keys()].sort(byName(by)).map((name) => {
    const { cards: members, parts } = groupOf(name);
    return {
      key: `${by}:${name}`,
      words: name || without[by],
      cards: members,
      funded: members.filter((card) => card.funded).length,
      parts,
    };
  });
}

function byName(by: GroupBy): (a: string, b: string) => number {
  const order = fixed[by];
  const last = (name: string) => (name === '' ? 1 : 0);
  return (a, b) => last(a) - last(b) || (order ? order.indexOf(a) - order.indexOf(b) : a.localeCompare(b));
}

function nameOf({ initiative, placement }: Card, by: Exclude<GroupBy, 'team'>): string {
  switch (by) {
    case 'lane':
      return laneWords[placement.lane];
    case 'outcome':
      return initiative.outcome ? outcomeWords[initiative.outcome] : '';
    case 'programme':
      return initiative.programme;
    case 'owner':
      return initiative.businessOwner;
  }
}

/** Who works on an initiative, the team with the most days first; days of its own and external ones. */
function daysByTeam(plan: Plan, initiativeId: string): { readonly name: string; readonly days: number }[] {
  if (plan.effort.size === 0) return [];
  const sums = new Map<string, number>();
  for (const { teamId, days, externalDays } of effortsByInitiative(plan.effort).of(initiativeId)) {
    const name = plan.team.get(teamId)?.name;
    if (name !== undefined) sums.set(name, (sums.get(name) ?? 0) + days + externalDays);
  }
  // A team with no days yet does work on it where no other does.
  const all = [...sums].map(([name, days]) => ({ name, days })).sort((a, b) => b.days - a.days);
  return all.filter(({ days }, index) => index === 0 || days > 0);
}
