import type { Card } from '../../../shared/rules/cards/card';
import type { CellValue, Column } from '../../../shared/rules/columns/column';
import { columnIn } from '../../../shared/rules/columns/own';
import { memoByFirst } from '../../../shared/rules/tables/memo';
import { type CellSetting, cellWords } from '../../../shared/words/columns/cell-words';
import { columnName } from '../../../shared/words/columns/column-words';
import { inSentence } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { comparing, type SortKey, sortKeys } from './order';

/** The rows of one value, and what is said of them together. */
export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly level: number;
  /** "Outcome: Revenue". */
  readonly words: string;
  readonly cards: readonly Card[];
  readonly open: boolean;
}

export interface CardRow {
  readonly kind: 'card';
  readonly key: string;
  readonly card: Card;
}

export type GridRow = CardRow | GroupRow;

/** The rows of the grid from top to bottom: cards in their order, under the groups they belong to. */
export function gridRows(
  cards: readonly Card[],
  groups: readonly string[],
  closed: ReadonlySet<string>,
  at: CellSetting,
): readonly GridRow[] {
  const columns = groups.flatMap((id) => columnIn(at.plan, id) ?? []);
  return rowsUnder(cards, columns, { closed, at, above: '', level: 0 });
}

/** The same rows for the same list of cards, which an undo brings back. */
const ungrouped = memoByFirst((cards: readonly Card[]): readonly GridRow[] =>
  cards.map((card) => ({ kind: 'card', key: card.initiative.id, card })),
);

interface Under {
  readonly closed: ReadonlySet<string>;
  readonly at: CellSetting;
  readonly above: string;
  readonly level: number;
}

function rowsUnder(cards: readonly Card[], columns: readonly Column[], under: Under): readonly GridRow[] {
  const [column, ...others] = columns;
  if (!column) return ungrouped(cards);
  const { closed, above, level, at } = under;
  return groupsOf(cards, column, at).flatMap(({ value, words, cards: within }): GridRow[] => {
    const key = `${above}group:${column.id}=${value}\n`;
    const open = !closed.has(key);
    const group: GroupRow = { kind: 'group', key, level, words, cards: within, open };
    return open ? [group, ...rowsUnder(within, others, { ...under, above: key, level: level + 1 })] : [group];
  });
}

interface Group {
  readonly value: string;
  readonly words: string;
  readonly sortKey: SortKey;
  readonly cards: Card[];
}

function groupsOf(cards: readonly Card[], column: Column, at: CellSetting): readonly Group[] {
  const groups = new Map<string, Group>();
  const sortKeyOf = sortKeys(column, at);
  for (const card of cards) {
    const value = column.read(card, at.plan);
    const name = nameOf(value);
    let group = groups.get(name);
    if (!group)
      groups.set(
        name,
        (group = { value: name, words: groupWords(column, value, at), sortKey: sortKeyOf(value), cards: [] }),
      );
    group.cards.push(card);
  }
  const compare = groupOrder(at.speech.locale);
  return [...groups.values()].sort((a, b) => compare(a.sortKey, b.sortKey));
}

/** The order of groups: what has no value stands last. */
export function groupOrder(locale: string): (a: SortKey, b: SortKey) => number {
  const compare = comparing(locale);
  return (a, b) => (a === b ? 0 : a === null ? 1 : b === null ? -1 : compare(a, b));
}

/** Blank text is as little known as nothing. */
function nameOf(value: CellValue): string {
  return Array.isArray(value) ? value.join('; ') : String(value ?? '');
}

/** What the rows of one value are called: "Revenue", "No goal", "Mandatory". */
export function groupWords(column: Column, value: CellValue, at: CellSetting): string {
  if (column.kind === 'yes')
    return value ? columnName(column.id, at.plan) : say`Not ${inSentence(columnName(column.id, at.plan))}`;
  return cellWords(column, value, at) || say`No ${inSentence(columnName(column.id, at.plan))}`;
}
