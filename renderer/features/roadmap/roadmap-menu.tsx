import type { ReactElement } from 'react';
import { create } from 'zustand';
import { say } from '../../../shared/words/say';
import { keyWords } from '../../state/actions/keys';
import { select } from '../../state/board/selection';
import { isEditable } from '../../state/plan/plan-store';
import { openPanel, useView } from '../../state/window/view-store';
import { AnchoredMenu, ContextMenu, type MenuGroup } from '../../ui/menu';
import { barsFor } from './roadmap-keys';
import { openDialog } from './roadmap-store';
import { shiftBars } from './shift-bars';
import type { ShiftBy } from './shift-words';

interface Open {
  readonly id: string;
  readonly anchor: Element;
}

/** One menu serves all bars. */
const useOpenMenu = create<{ readonly open: Open | null }>()(() => ({ open: null }));

export function openBarMenu(id: string, anchor: Element): void {
  useOpenMenu.setState({ open: { id, anchor } });
}

export function BarMenu() {
  const open = useOpenMenu((menu) => menu.open);
  return (
    <AnchoredMenu
      anchor={open?.anchor ?? null}
      onClose={() => useOpenMenu.setState({ open: null })}
      groups={() => (open ? groupsFor(open.id) : [])}
    />
  );
}

/** The same by right click or the menu key on a bar. */
export function BarContextMenu({ children }: { readonly children: ReactElement }) {
  return (
    <ContextMenu onOpen={selectUnder} groups={() => (under ? groupsFor(under) : [])}>
      {children}
    </ContextMenu>
  );
}

let under: string | null = null;

/** A right click on a bar outside the selection is meant for that bar alone. */
function selectUnder(event: Event): void {
  const at = event.target instanceof Element ? event.target : null;
  const { focused, selection } = useView.getState();
  under = at?.closest<HTMLElement>('[data-bar]')?.dataset.bar ?? focused;
  if (under && !selection.has(under)) select(under, 'only', []);
}

const moves: readonly (readonly [id: string, words: string, key: string, shift: ShiftBy])[] = [
  ['later', say`One quarter later`, 'ArrowRight', { firstBy: 1, lastBy: 1 }],
  ['earlier', say`One quarter earlier`, 'ArrowLeft', { firstBy: -1, lastBy: -1 }],
  ['longer', say`One quarter longer`, 'Shift+ArrowRight', { firstBy: 0, lastBy: 1 }],
  ['shorter', say`One quarter shorter`, 'Shift+ArrowLeft', { firstBy: 0, lastBy: -1 }],
];

function groupsFor(id: string): MenuGroup[] {
  const disabled = !isEditable();
  const ids = barsFor(id);
  return [
    {
      id: 'dates',
      title: ids.length > 1 ? say`${ids.length} initiatives` : say`When`,
      entries: [
        ...moves.map(([entry, words, key, shift]) => ({
          id: entry,
          words,
          keys: keyWords(key),
          disabled,
          run: () => void shiftBars(ids, shift),
        })),
        {
          id: 'dates',
          words: say`Start and length …`,
          keys: keyWords('Enter'),
          disabled,
          run: () => openDialog('dates', ids),
        },
      ],
    },
    {
      id: 'others',
      entries: [
        {
          id: 'depends',
          words: say`Depends on …`,
          keys: keyWords('d'),
          disabled,
          run: () => openDialog('depends', [id]),
        },
        { id: 'open', words: say`Open`, keys: keyWords('o'), run: () => openPanel(id) },
      ],
    },
  ];
}
