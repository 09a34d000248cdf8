import { type KeyboardEvent, useMemo, useState } from 'react';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { useCards } from '../../state/plan/plan-hooks';
import type { GridColumn } from './drawn';
import { type Offer, type Offers, offered, offersOf } from './offers';

interface Offering {
  readonly column: GridColumn;
  readonly at: CellSetting;
  /** What has been typed; null: nothing yet. */
  readonly typed: string | null;
  /** What the cell holds. */
  readonly now: string;
}

/** What is offered for what is typed, and the one the arrows are on. Of choices one always is. */
export function useOffers({ column, at, typed, now }: Offering) {
  const { byId } = useCards();
  const offers = useMemo(() => offersOf(column, byId.values(), at), [column, byId, at]);
  const [opened, setOpened] = useState(offers.only);
  const [stepped, setStepped] = useState<{ at: number; of: string | null } | null>(null);
  const isOpen = opened || (typed !== null && typed !== '');
  const shown = isOpen ? offered(offers, typed) : [];
  const own = stepped?.of === typed ? stepped.at : null;
  const first = firstOf(offers, shown, typed, now);
  const index = Math.min(own ?? first, shown.length - 1);
  const step = (event: KeyboardEvent): boolean => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by === 0 || offers.all.length === 0) return false;
    if (!event.altKey && shown.length === 0) return false;
    event.preventDefault();
    setOpened(true);
    if (shown.length > 0) setStepped({ at: Math.max(0, Math.min(index + by, shown.length - 1)), of: typed });
    return true;
  };
  return { has: offers.all.length > 0, only: offers.only, shown, at: index, chosen: shown[index], step };
}

/** What is there already, or what fits best; where anything can be entered none. */
function firstOf({ only }: Offers, shown: readonly Offer[], typed: string | null, now: string): number {
  if (!only) return -1;
  if (typed === null) return shown.findIndex(({ text }) => text === now);
  return typed !== '' && shown.length > 0 ? 0 : -1;
}
