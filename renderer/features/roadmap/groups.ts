import { outcomes } from '../../../shared/model/codes';
import type { Plan } from '../../../shared/model/plan';
import type { Card, Cards } from '../../../shared/rules/card';
import { mainTeam } from '../../../shared/rules/main-team';
import { laneWords, outcomeWords } from '../../../shared/words/codes';

export const groupings = ['lane', 'outcome', 'programme', 'team', 'owner'] as const;
export type GroupBy = (typeof groupings)[number];

export const showings = ['all', 'lists', 'funded'] as const;
export type ShowWhich = (typeof showings)[number];

export interface Group {
  /** Stays the same while its name does, so that it stays folded. */
  readonly key: string;
  readonly words: string;
  readonly cards: readonly Card[];
  readonly funded: number;
}

/** What is said of those that belong to no group; they stand last. */
const without: Readonly<Record<GroupBy, string>> = {
  lane: '',
  outcome: outcomeWords.none,
  programme: 'No programme',
  team: 'No team',
  owner: 'No business owner',
};

const lanes = ['run', 'innovate', 'backlog'] as const;
const fixed: Partial<Record<GroupBy, readonly string[]>> = {
  lane: lanes.map((lane) => laneWords[lane]),
  outcome: outcomes.map((outcome) => outcomeWords[outcome]),
};

interface Looked {
  readonly by: GroupBy;
  readonly show: ShowWhich;
  /** The initiatives to show; null: all. */
  readonly found: ReadonlySet<string> | null;
}

/**
 * The cards in groups: lanes and outcomes in their own order, names by the alphabet, those without one last; within a
 * group as on the board. Empty groups are left out. An initiative of several teams stands with the one that gives it
 * the most days.
 */
export function groupsOf(plan: Plan, cards: Cards, { by, show, found }: Looked): Group[] {
  const named = new Map<string, Card[]>();
  for (const lane of lanes) {
    const { funded, unfunded } = cards.lanes[lane];
    const shown =
      lane === 'backlog' && show !== 'all' ? [] : show === 'funded' ? funded : [...funded, ...unfunded];
    for (const card of shown) {
      if (found && !found.has(card.initiative.id)) continue;
      const name = nameOf(plan, card, by);
      const group = named.get(name);
      if (group) group.push(card);
      else named.set(name, [card]);
    }
  }
  return [...named.keys()].sort(byName(by)).map((name) => {
    const members = named.get(name) ?? [];
    return {
      key: `${by}:${name}`,
      words: name || without[by],
      cards: members,
      funded: members.filter((card) => card.funded).length,
    };
  });
}

function byName(by: GroupBy): (a: string, b: string) => number {
  const order = fixed[by];
  const last = (name: string) => (name === '' ? 1 : 0);
  return (a, b) => last(a) - last(b) || (order ? order.indexOf(a) - order.indexOf(b) : a.localeCompare(b));
}

function nameOf(plan: Plan, { initiative, placement }: Card, by: GroupBy): string {
  switch (by) {
    case 'lane':
      return laneWords[placement.lane];
    case 'outcome':
      return initiative.outcome ? outcomeWords[initiative.outcome] : '';
    case 'programme':
      return initiative.programme;
    case 'owner':
      return initiative.businessOwner;
    case 'team':
      return mainTeam(plan, initiative.id)?.name ?? '';
  }
}
