import type { Card } from '../../../shared/rules/cards/card';
import type { Group, Part } from './groups';

export type Row =
  | { readonly kind: 'group'; readonly key: string; readonly group: Group; readonly folded: boolean }
  | { readonly kind: 'bar'; readonly key: string; readonly card: Card }
  | { readonly kind: 'part'; readonly key: string; readonly part: Part };

export interface Rows {
  readonly all: readonly Row[];
  /** Where a row stands; -1 where it is not shown. */
  readonly indexOf: (key: string) => number;
  /** The ids of the bars from top to bottom. */
  readonly ids: readonly string[];
}

/** The key of the row of a group; that of a bar is the id of its initiative. */
export const groupRowKey = (group: Group) => `group ${group.key}`;

/** The same of a team by its name. */
export const teamRowKey = (name: string) => `group team:${name}`;

/** What stands in the roadmap from top to bottom: each group's head, and its bars and parts where it is not folded. */
export function rowsOf(groups: readonly Group[], folded: ReadonlySet<string>): Rows {
  const all: Row[] = [];
  for (const group of groups) {
    const key = groupRowKey(group);
    const isFolded = folded.has(key);
    all.push({ kind: 'group', key, group, folded: isFolded });
    if (isFolded) continue;
    for (const card of group.cards) all.push({ kind: 'bar', key: card.initiative.id, card });
    for (const part of group.parts)
      all.push({ kind: 'part', key: `${key} ${part.card.initiative.id}`, part });
  }
  const places = new Map(all.map(({ key }, index) => [key, index]));
  return {
    all,
    indexOf: (key) => places.get(key) ?? -1,
    ids: all.flatMap((row) => (row.kind === 'bar' ? [row.key] : [])),
  };
}
