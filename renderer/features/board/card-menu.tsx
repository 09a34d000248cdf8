import { type ReactElement, use } from 'react';
import { create } from 'zustand';
import { type Lane, lanes } from '../../../shared/model/codes';
import { type ActionEntry, actionGroups } from '../../state/actions/action-groups';
import { actions } from '../../state/actions/actions';
import type { Action, Target } from '../../state/actions/card-action';
import { moveActions } from '../../state/actions/move-actions';
import { targetOf } from '../../state/actions/target';
import { select } from '../../state/board/selection';
import { useView } from '../../state/window/view-store';
import { type HandOut, HandOutContext } from '../../ui/copying/hand-out';
import { AnchoredMenu, ContextMenu, type MenuEntry, type MenuGroup } from '../../ui/menu';
import { OutcomeMark } from '../../ui/outcome-mark';
import { laneGroups } from './lane-menu';

interface Open {
  readonly id: string;
  readonly anchor: Element;
}

/** One menu serves all cards: a menu of its own for each would have to be mounted while scrolling. */
const useOpenMenu = create<{ readonly open: Open | null }>()(() => ({ open: null }));

export function openCardMenu(id: string, anchor: Element): void {
  useOpenMenu.setState({ open: { id, anchor } });
}

/** The "Move to ..." menu of the card whose button was pressed. */
export function CardMenu() {
  const open = useOpenMenu((menu) => menu.open);
  return (
    <AnchoredMenu
      anchor={open?.anchor ?? null}
      onClose={() => useOpenMenu.setState({ open: null })}
      groups={() => groupsFor(moveActions, targetOf(open?.id))}
    />
  );
}

export function CardContextMenu({ children }: { readonly children: ReactElement }) {
  const handOut = use(HandOutContext);
  return (
    <ContextMenu onOpen={selectUnder} groups={() => contextGroups(handOut)}>
      {children}
    </ContextMenu>
  );
}

let overCard = false;
let column: Element | null = null;

/** A right click on a card outside the selection is meant for that card alone. */
function selectUnder(event: Event): void {
  const at = event.target instanceof Element ? event.target : null;
  const id = at?.closest<HTMLElement>('[data-card]')?.dataset.card;
  overCard = id !== undefined;
  column = at?.closest('[data-lane-column]') ?? null;
  if (id && !useView.getState().selection.has(id)) select(id, 'only', []);
}

function contextGroups(handOut: HandOut | null): MenuGroup[] {
  if (overCard) return groupsFor(actions, targetOf());
  return laneGroups(laneOf(column), column, handOut);
}

function laneOf(place: Element | null): Lane {
  const named = place?.getAttribute('data-lane-column');
  return lanes.find((lane) => lane === named) ?? 'backlog';
}

export function groupsFor(list: readonly Action[], target: Target): MenuGroup[] {
  return actionGroups(target, list).map(({ id, title, entries }) => ({
    id,
    ...(title && { title }),
    entries: entries.map((entry) => entryOf(entry, target)),
  }));
}

function entryOf({ action, ...entry }: ActionEntry, target: Target): MenuEntry {
  return {
    ...entry,
    id: action.id,
    run: () => void action.run(target),
    mark: action.outcome ? (
      <OutcomeMark outcome={action.outcome} silent />
    ) : (
      <action.icon size={14} aria-hidden="true" />
    ),
  };
}
