import type { ReactElement } from 'react';
import { create } from 'zustand';
import type { Lane } from '../../../shared/model/codes';
import { actions } from '../../state/actions';
import { addInitiative } from '../../state/add-initiative';
import type { Action, Target } from '../../state/card-action';
import { keyWords } from '../../state/keys';
import { moveActions } from '../../state/move-actions';
import { isEditable } from '../../state/plan-store';
import { select } from '../../state/selection';
import { isAllowed, targetOf } from '../../state/target';
import { useView } from '../../state/view-store';
import { AnchoredMenu, ContextMenu, type MenuEntry, type MenuGroup } from '../../ui/menu';
import { OutcomeMark } from '../../ui/outcome-mark';

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
      groups={() => groupsFor(moveActions, targetOf(open?.id), 'Move to')}
    />
  );
}

export function CardContextMenu({ children }: { readonly children: ReactElement }) {
  return (
    <ContextMenu onOpen={selectUnder} groups={contextGroups}>
      {children}
    </ContextMenu>
  );
}

let overCard = false;
let lane: Lane = 'backlog';

/** A right click on a card outside the selection is meant for that card alone. */
function selectUnder(event: Event): void {
  const at = event.target instanceof Element ? event.target : null;
  const id = at?.closest<HTMLElement>('[data-card]')?.dataset.card;
  overCard = id !== undefined;
  const column = at?.closest<HTMLElement>('[data-testid]')?.dataset.testid;
  lane = column === 'lane-run' ? 'run' : column === 'lane-innovate' ? 'innovate' : 'backlog';
  if (id && !useView.getState().selection.has(id)) select(id, 'only', []);
}

function contextGroups(): MenuGroup[] {
  if (overCard) return groupsFor(actions, targetOf());
  const add = {
    id: 'add',
    words: 'Add an initiative here',
    disabled: !isEditable(),
    run: () => void addInitiative(lane),
  };
  return [{ id: 'lane', entries: [add] }];
}

const titles: Readonly<Record<Action['group'], string>> = {
  move: 'Move to',
  rank: 'Rank',
  fund: 'Funding',
  mark: 'Mark in this scenario',
  outcome: 'Outcome',
  confirm: 'Assumed by the import',
  edit: '',
};
/** Of these, what cannot be done is not shown: it would be half of the menu. */
const onlyWhereAllowed: ReadonlySet<Action['group']> = new Set(['fund', 'mark', 'confirm']);
/** Steps of the keyboard, of no use in a menu. */
const byKeyOnly = new Set(['lane-left', 'lane-right']);

export function groupsFor(list: readonly Action[], target: Target, only?: string): MenuGroup[] {
  const order: readonly Action['group'][] = ['move', 'rank', 'fund', 'mark', 'outcome', 'confirm', 'edit'];
  return order.flatMap((group) => {
    const entries = list
      .filter((action) => action.group === group && !byKeyOnly.has(action.id))
      .filter((action) => !onlyWhereAllowed.has(group) || action.allowed(target))
      .map((action) => entryOf(action, target));
    const title = group === 'move' ? (only ?? titles.move) : titles[group];
    return entries.length > 0 ? [{ id: group, entries, ...(title && { title }) }] : [];
  });
}

function entryOf(action: Action, target: Target): MenuEntry {
  return {
    id: action.id,
    words: action.said?.(target) ?? action.words,
    keys: action.key && keyWords(action.key),
    disabled: !isAllowed(action, target),
    run: () => void action.run(target),
    ...(action.outcome && { mark: <OutcomeMark outcome={action.outcome} silent /> }),
  };
}
