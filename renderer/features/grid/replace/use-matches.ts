import { useDeferredValue, useMemo } from 'react';
import type { Rows } from '../use-rows';
import { type Match, matchesIn } from './matches';
import { useReplace } from './replace-store';

/** The cells in which what is looked for stands; a letter of it is drawn before they follow. */
export function useMatches(rows: Rows): readonly Match[] {
  const view = useDeferredValue(useReplace());
  const { cards, columns, at } = rows;
  return useMemo(() => {
    const { where, chosen } = view;
    const isSelection = where === 'selection' && chosen !== null;
    const isSought = (id: string) =>
      isSelection ? chosen.columns.has(id) : where === 'shown' || where === 'selection' || where === id;
    const searched = columns.flatMap(({ id, column }) => (column.edit && isSought(id) ? [column] : []));
    const within = isSelection ? cards.filter(({ initiative }) => chosen.cards.has(initiative.id)) : cards;
    return matchesIn(within, searched, view, at);
  }, [view, cards, columns, at]);
}
