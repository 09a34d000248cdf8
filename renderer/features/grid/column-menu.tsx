import { Check } from 'lucide-react';
import { create } from 'zustand';
import type { GridLayout } from '../../../shared/contract/grid-layout';
import type { Column } from '../../../shared/rules/columns/column';
import { columnIn } from '../../../shared/rules/columns/own';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { keyWords } from '../../state/actions/keys';
import { currentPlan } from '../../state/plan/plan-store';
import { AnchoredMenu, type MenuEntry, type MenuGroup } from '../../ui/menu';
import { openColumnChooser } from './column-chooser';
import { useGrid } from './grid-store';
import { relayout } from './kept-layout';
import {
  firstLayout,
  formatted,
  frozenUpTo,
  groupedBy,
  markedAs,
  movedBy,
  resized,
  sortedAs,
  sortedBy,
  toggled,
  totalOf,
} from './layout';
import { openMarking } from './marking/marking-store';
import { widthStep } from './metrics';

interface Open {
  readonly id: string;
  readonly anchor: Element;
}

/** One menu serves all columns. */
const useOpenMenu = create<{ readonly open: Open | null }>()(() => ({ open: null }));

export function openColumnMenu(id: string, anchor: Element | null): void {
  if (anchor) useOpenMenu.setState({ open: { id, anchor } });
}

export function ColumnMenu() {
  const open = useOpenMenu((menu) => menu.open);
  return (
    <AnchoredMenu
      anchor={open?.anchor ?? null}
      onClose={() => useOpenMenu.setState({ open: null })}
      groups={() => columnGroupsFor(open?.id ?? '')}
    />
  );
}

type Change = (layout: GridLayout) => GridLayout;

/** What can be done to a column. */
export function columnGroupsFor(id: string): MenuGroup[] {
  const column = columnIn(currentPlan(), id);
  if (!column) return [];
  const { layout } = useGrid.getState();
  return [
    { id: 'sort', title: say`Order`, entries: sortEntries(layout, id) },
    { id: 'group', entries: groupEntries(layout, column) },
    ...formatGroups(layout, column),
    { id: 'marks', title: say`Marks`, entries: markEntries(layout, column) },
    { id: 'place', title: say`Column`, entries: placeEntries(layout, id) },
    {
      id: 'all',
      entries: [
        { id: 'choose', words: say`Choose columns…`, run: openColumnChooser },
        entry('reset', say`Reset all columns`, () => firstLayout),
      ],
    },
  ];
}

function entry(id: string, words: string, change: Change, more: Partial<MenuEntry> = {}): MenuEntry {
  return { id, words, run: () => relayout(change), ...more };
}

function checked(is: boolean): Partial<MenuEntry> {
  return is ? { mark: <Check size={14} aria-label={say`chosen`} /> } : {};
}

function sortEntries({ sort }: GridLayout, id: string): MenuEntry[] {
  const by = sort.find((other) => other.id === id);
  const beside = sort.length > 0 && (sort.length > 1 || !by);
  return [
    entry(
      'rising',
      say`Sort rising`,
      (layout) => sortedAs(layout, id, false),
      checked(by?.descending === false),
    ),
    entry(
      'falling',
      say`Sort falling`,
      (layout) => sortedAs(layout, id, true),
      checked(by?.descending === true),
    ),
    ...(beside
      ? [
          entry('beside', by ? say`Sort also by this, the other way` : say`Sort also by this`, (layout) =>
            sortedBy(layout, id, true),
          ),
        ]
      : []),
    entry('board', say`As on the board`, (layout) => sortedAs(layout, id, null), checked(sort.length === 0)),
  ];
}

function groupEntries({ groups }: GridLayout, { id }: Column): MenuEntry[] {
  const is = groups.includes(id);
  const words = is
    ? say`No longer group by this`
    : groups.length === 0
      ? say`Group by this`
      : say`Group by this as well`;
  const none = entry('ungroup', say`No groups`, (layout) => ({ ...layout, groups: [] }));
  return [entry('group', words, (layout) => groupedBy(layout, id)), ...(groups.length > 0 ? [none] : [])];
}

function formatGroups(layout: GridLayout, column: Column): MenuGroup[] {
  if (column.kind !== 'money' && column.kind !== 'number') return [];
  const total = totalOf(layout, column);
  const totals = (['sum', 'mean', 'none'] as const).map((how) =>
    entry(
      `total-${how}`,
      totalWords[how],
      (now) => formatted(now, column.id, { total: how }),
      checked(total === how),
    ),
  );
  const whole = layout.formats[column.id]?.whole === true;
  const money = [
    entry(
      'compact',
      say`As “${(1.2).toLocaleString(locale)}M”`,
      (now) => formatted(now, column.id, { whole: false }),
      checked(!whole),
    ),
    entry('whole', say`To the cent`, (now) => formatted(now, column.id, { whole: true }), checked(whole)),
  ];
  return [
    ...(column.kind === 'money' ? [{ id: 'money', title: say`Money`, entries: money }] : []),
    { id: 'total', title: say`Totals`, entries: totals },
  ];
}

/** Rules of one's own for the cells of a column, and bars where there are amounts. */
function markEntries({ marks }: GridLayout, { id, kind }: Column): MenuEntry[] {
  const { rules, bars = false } = marks?.[id] ?? {};
  const mark = {
    id: 'mark',
    words: say`Mark cells…`,
    run: () => openMarking(id),
    ...checked(rules !== undefined),
  };
  const show = entry('bars', say`Show bars`, (now) => markedAs(now, id, { bars: !bars }), checked(bars));
  return kind === 'money' || kind === 'number' ? [mark, show] : [mark];
}

const totalWords = { sum: say`Add up`, mean: say`Mean`, none: say`None` } as const;

function placeEntries({ columns, frozen }: GridLayout, id: string): MenuEntry[] {
  const at = columns.findIndex((column) => column.id === id);
  const isTitle = id === 'title';
  const width = columns[at]?.width ?? 0;
  const freeze = at + 1 === frozen && frozen > 1 ? say`Let this scroll` : say`Keep in sight up to here`;
  return [
    entry('left', say`Move left`, (layout) => movedBy(layout, id, -1), {
      keys: keyWords('Alt+Shift+ArrowLeft'),
      disabled: at < 2,
    }),
    entry('right', say`Move right`, (layout) => movedBy(layout, id, 1), {
      keys: keyWords('Alt+Shift+ArrowRight'),
      disabled: isTitle || at === columns.length - 1,
    }),
    entry('wider', say`Wider`, (layout) => resized(layout, id, width + widthStep * 2), {
      keys: keyWords('Alt+ArrowRight'),
    }),
    entry('narrower', say`Narrower`, (layout) => resized(layout, id, width - widthStep * 2), {
      keys: keyWords('Alt+ArrowLeft'),
    }),
    entry('freeze', freeze, (layout) => frozenUpTo(layout, id)),
    entry('hide', say`Hide`, (layout) => toggled(layout, id), { disabled: isTitle }),
  ];
}
