import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Lane } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/card';
import type { Grouping } from '../../../shared/rules/swimlanes';
import { useDrag } from '../../state/drag-store';
import { clearSelection } from '../../state/selection';
import { useView } from '../../state/view-store';
import { swimlanesIn, useBoardLook } from '../../state/board-look';
import { usePlan } from '../../state/plan-hooks';
import { CardRow } from './card-row';
import { useLaneElement } from './dnd/lane-elements';
import { type Drawn, useDrawnInTurn } from './drawn-in-turn';
import styles from './lane-list.module.css';
import { groupedRows } from './grouped-rows';
import { type LaneRows, laneRows, type Row } from './lane-rows';
import { barHeight, groupPitch, lanePadding, lineHeight, pitchOf } from './metrics';
import { Slot } from './slot';
import { SwimlaneHead } from './swimlane-head';

interface Props {
  readonly lane: Lane;
  readonly label: string;
  readonly funded: readonly Card[];
  readonly unfunded: readonly Card[];
  /** The funding line; the backlog has none. */
  readonly line?: ReactNode;
  /** Its places are sorted by something else than rank: a card cannot be put at a place of its own. */
  readonly sorted?: boolean;
  /** What is said while no card is there. */
  readonly whenEmpty: string;
}

const noCards: readonly Card[] = [];

/** The cards of a lane, of which only those in sight are drawn. */
export function LaneList({ lane, label, funded, unfunded, line, sorted = false, whenEmpty }: Props) {
  const { rows, held } = useRows(lane, funded, unfunded, line !== undefined, sorted);
  const by = useBoardLook((look) => look.group);
  const scroller = useLaneElement(lane, 'scroller');
  const drawn = useDrawnInTurn(rows.count);
  const virtualizer = useRowVirtualizer(lane, rows, scroller, drawn);
  useFocusRequests(lane, rows, scroller, virtualizer.scrollToIndex, drawn !== 'frame');
  const tabStop = useTabStop(rows, virtualizer.range?.startIndex ?? 0);
  return (
    <div
      ref={scroller}
      data-scroll={lane}
      className={styles.scroller}
      role="grid"
      aria-label={label}
      aria-multiselectable="true"
      aria-rowcount={Math.max(rows.count, 1)}
      aria-colcount={2}
      onClick={(event) => event.target === event.currentTarget.firstChild && clearSelection()}
    >
      <div className={styles.content} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
        {line !== undefined && <Line top={lanePadding + rows.lineTop(pitchOf(lane))}>{line}</Line>}
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows.at(index);
          return row && drawRow(row, { lane, by, tabStop, top: start, rowIndex: index + 1 });
        })}
        {rows.cards === 0 && <Empty>{whenEmpty}</Empty>}
        {held && (
          <CardRow
            key={held.initiative.id}
            card={held}
            top={0}
            rowIndex={0}
            isTabStop={false}
            lane={lane}
            isHeld
          />
        )}
      </div>
    </div>
  );
}

interface Drawing {
  readonly lane: Lane;
  readonly by: Grouping | null;
  readonly tabStop: string | null;
  readonly top: number;
  readonly rowIndex: number;
}

function drawRow(row: Row, { lane, by, tabStop, top, rowIndex }: Drawing): ReactNode {
  const { key } = row;
  switch (row.kind) {
    case 'slot':
      return <Slot key={key} lane={lane} top={top} />;
    case 'card':
      return (
        <CardRow
          key={key}
          card={row.card}
          top={top}
          rowIndex={rowIndex}
          isTabStop={key === tabStop}
          lane={lane}
        />
      );
    case 'group':
      return (
        by && (
          <SwimlaneHead key={key} by={by} lane={row.lane} folded={row.folded} top={top} rowIndex={rowIndex} />
        )
      );
    case 'line':
      return null;
  }
}

/** A row as well: a grid must have one. */
function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div role="row">
      <div role="gridcell" className={styles.empty}>
        {children}
      </div>
    </div>
  );
}

/** Stands at its place while that is in sight, else at the nearer end of the lane. */
function Line({ top, children }: { readonly top: number; readonly children: ReactNode }) {
  return (
    <>
      <div role="presentation" style={{ height: top }} />
      <div className={styles.line} role="row" style={{ height: lineHeight }}>
        <div role="gridcell" className={styles.lineCell}>
          {children}
        </div>
      </div>
    </>
  );
}

/** The rows to draw, and the card in the hand where it comes from this lane: it stays mounted, out of sight. */
function useRows(
  lane: Lane,
  funded: readonly Card[],
  unfunded: readonly Card[],
  hasLine: boolean,
  sorted: boolean,
) {
  const plan = usePlan();
  const { group, folded } = useBoardLook();
  const moving = useDrag((drag) => drag.moving);
  const heldId = useDrag((drag) => drag.id);
  const place = useDrag((drag) => (drag.place?.lane === lane ? drag.place : null));
  const left = useMemo(
    () => [without(funded, moving), without(unfunded, moving)],
    [funded, unfunded, moving],
  );
  return useMemo(() => {
    const at = place && sorted ? { ...place, index: 0 } : place;
    const all = heldId ? [...funded, ...unfunded] : noCards;
    const [above = noCards, below = noCards] = left;
    const lanesOf = (list: readonly Card[]) => (group ? swimlanesIn(plan, list, group) : []);
    return {
      rows: group
        ? groupedRows({ funded: lanesOf(above), unfunded: lanesOf(below), folded }, hasLine, at)
        : laneRows(above, below, hasLine, at),
      held: all.find((card) => card.initiative.id === heldId) ?? null,
    };
  }, [left, place, sorted, heldId, funded, unfunded, hasLine, plan, group, folded]);
}

function without(cards: readonly Card[], moving: ReadonlySet<string>): readonly Card[] {
  return moving.size === 0 ? cards : cards.filter((card) => !moving.has(card.initiative.id));
}

function useRowVirtualizer(
  lane: Lane,
  rows: LaneRows,
  scroller: RefObject<HTMLElement | null>,
  drawn: Drawn,
) {
  const focused = useView((view) => view.focused);
  const hasBar = useView((view) => view.selection.size > 1);
  const focusedIndex = focused ? rows.indexOf(focused) : -1;
  const { lineIndex, isHead } = rows;
  return useVirtualizer({
    count: rows.count,
    getScrollElement: () => scroller.current,
    ...useMemo(() => heights(lane, { lineIndex, isHead }), [lane, lineIndex, isHead]),
    enabled: drawn !== 'frame',
    overscan: drawn === 'beyond-sight' ? beyondSight : 0,
    paddingStart: lanePadding,
    // Room for the bar of the selection, which lies over the foot of the lanes.
    paddingEnd: hasBar ? lanePadding + barHeight : lanePadding,
    // The funding line may be stuck at either end: a focused card must not hide behind it.
    scrollPaddingStart: lineHeight,
    scrollPaddingEnd: lineHeight,
    // The card the keyboard is on keeps its element, however far the lane is scrolled.
    rangeExtractor: useCallback(
      (range: Range) => {
        const drawn = defaultRangeExtractor(range);
        if (focusedIndex < 0 || focusedIndex >= range.count || drawn.includes(focusedIndex)) return drawn;
        return [...drawn, focusedIndex].sort((a, b) => a - b);
      },
      [focusedIndex],
    ),
  });
}

/** Rows drawn beyond either end of what is in sight, so that scrolling finds them there. */
const beyondSight = 8;

/**
 * All rows are measured anew only where the line or the heads of swimlanes move: their keys are places, since no card is
 * higher than another.
 */
function heights(lane: Lane, { lineIndex, isHead }: Pick<LaneRows, 'lineIndex' | 'isHead'>) {
  return {
    estimateSize: (index: number) => {
      if (index === lineIndex) return lineHeight;
      return isHead?.(index) ? groupPitch : pitchOf(lane);
    },
    getItemKey: (index: number) => index,
  };
}

function useFocusRequests(
  lane: Lane,
  rows: LaneRows,
  scroller: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number, options: { align: 'auto' }) => void,
  hasRows: boolean,
) {
  const request = useView((view) => view.focusRequest);
  const answered = useRef(request);
  useEffect(() => {
    const { focused, focusRequest } = useView.getState();
    const element = scroller.current;
    if (!hasRows || answered.current === focusRequest || !focused || !element) return;
    const index = rows.indexOf(focused);
    if (index < 0) {
      answered.current = focusRequest;
      return;
    }
    scrollToIndex(index, { align: 'auto' });
    // Answered only once it is done: rows that change before take it back, and it is asked again.
    const handle = requestAnimationFrame(() => {
      answered.current = focusRequest;
      const card = element.querySelector<HTMLElement>(`[data-card="${CSS.escape(focused)}"]`);
      card?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(handle);
  }, [request, lane, rows, scroller, scrollToIndex, hasRows]);
}

/** The one card of the lane that Tab reaches: the focused one, else the first in sight. */
function useTabStop(rows: LaneRows, first: number): string | null {
  const focused = useView((view) => view.focused);
  if (focused && rows.indexOf(focused) >= 0) return focused;
  for (let index = Math.max(0, first); index < rows.count; index++) {
    const row = rows.at(index);
    if (row?.kind === 'card') return row.key;
  }
  return null;
}
