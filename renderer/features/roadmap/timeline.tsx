import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
} from 'react';
import { useView } from '../../state/view-store';
import { useWidth } from '../../ui/use-width';
import { BarRow } from './bar-row';
import { DependencyLines } from './dependency-lines';
import { quarterWidth, type Scale } from './geometry';
import { GroupRow } from './group-row';
import { headHeight, leastQuarter, namesWidth, rowHeight } from './metrics';
import { pressedInRoadmap } from './roadmap-keys';
import { focusRow, useRoadmap } from './roadmap-store';
import type { Rows } from './rows';
import { TimeHead } from './time-head';
import styles from './timeline.module.css';

interface Props {
  readonly rows: Rows;
  /** The timeline without the width of its quarters, which is what there is room for. */
  readonly span: Pick<Scale, 'from' | 'count'>;
  /** Today, in quarters from the timeline's left edge; null where it lies beside it. */
  readonly today: number | null;
  /** Rows by quarter at the foot, and how high they are. */
  readonly foot: (scale: Scale) => ReactNode;
  readonly footHeight: number;
}

/** Scrollbars take this much at most. */
const barRoom = 14;

/** The bars in their groups over the quarters; only rows in sight are drawn. */
export function Timeline({ rows, span, today, foot, footHeight }: Props) {
  const [scroller, width] = useWidth<HTMLDivElement>(960);
  const names = namesWidth(width);
  const { from, count } = span;
  const quarter = quarterWidth(width - names - barRoom, count, leastQuarter);
  const scale = useMemo(() => ({ from, count, quarter }), [from, count, quarter]);
  const virtualizer = useRowVirtualizer(rows, scroller, headHeight + footHeight);
  useFocusRequests(rows, scroller, virtualizer.scrollToIndex);
  const items = virtualizer.getVirtualItems();
  const tabStop = useTabStop(rows, virtualizer.range?.startIndex ?? 0);
  const sizes = {
    '--names': `${names}px`,
    '--quarter': `${quarter}px`,
    '--row': `${rowHeight}px`,
    '--head': `${headHeight}px`,
    '--foot': `${footHeight}px`,
    '--track': `${count * quarter}px`,
  } as CSSProperties;
  const todayAt = today === null ? null : today * quarter;
  return (
    <div ref={scroller} className={styles.scroller} style={sizes} data-scroller>
      <TimeHead scale={scale} todayAt={todayAt} />
      <div
        className={styles.rows}
        style={{ height: Math.max(virtualizer.getTotalSize(), rowHeight) }}
        role="treegrid"
        aria-label="Roadmap"
        aria-multiselectable="true"
        aria-rowcount={rows.all.length}
        aria-colcount={2}
        onKeyDown={(event) => pressedInRoadmap(event, rows)}
      >
        {items.map(({ index, start }) => {
          const row = rows.all[index];
          if (!row) return null;
          const shared = { top: start, rowIndex: index + 1, isTabStop: row.key === tabStop };
          return row.kind === 'group' ? (
            <GroupRow key={row.key} row={row} {...shared} />
          ) : (
            <BarRow key={row.key} card={row.card} scale={scale} order={rows.ids} {...shared} />
          );
        })}
        <DependencyLines
          rows={rows}
          scale={scale}
          first={virtualizer.range?.startIndex ?? 0}
          last={virtualizer.range?.endIndex ?? 0}
        />
        {todayAt !== null && <div className={styles.today} style={{ left: names + todayAt }} />}
      </div>
      <div className={styles.foot}>{foot(scale)}</div>
    </div>
  );
}

function useRowVirtualizer(rows: Rows, scroller: RefObject<HTMLElement | null>, covered: number) {
  const focused = useRoadmap((view) => view.focusedRow);
  const focusedIndex = focused ? rows.indexOf(focused) : -1;
  return useVirtualizer({
    count: rows.all.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: useCallback((index) => rows.all[index]?.key ?? index, [rows]),
    overscan: 6,
    // Head and foot lie over the ends of what is in sight.
    scrollPaddingEnd: covered,
    // The row the keyboard is on keeps its element, however far it is scrolled.
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

/** Answers both wishes for the keyboard: a row of the roadmap, and a card from elsewhere. */
function useFocusRequests(
  rows: Rows,
  scroller: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number, options: { align: 'auto' }) => void,
) {
  const request = useRoadmap((view) => view.request);
  const cardRequest = useView((view) => view.focusRequest);
  const answered = useRef({ request, cardRequest });
  useEffect(() => {
    if (answered.current.cardRequest === cardRequest) return;
    answered.current.cardRequest = cardRequest;
    const { focused } = useView.getState();
    if (focused) focusRow(focused);
  }, [cardRequest]);
  useEffect(() => {
    const { focusedRow } = useRoadmap.getState();
    if (answered.current.request === request || !focusedRow) return;
    answered.current.request = request;
    const index = rows.indexOf(focusedRow);
    if (index < 0) return;
    scrollToIndex(index, { align: 'auto' });
    const handle = requestAnimationFrame(() => {
      const selector = `[data-row="${CSS.escape(focusedRow)}"]`;
      scroller.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(handle);
  }, [request, rows, scroller, scrollToIndex]);
}

/** The one row that Tab reaches: the focused one, else the first in sight. */
function useTabStop(rows: Rows, first: number): string | null {
  const focused = useRoadmap((view) => view.focusedRow);
  if (focused && rows.indexOf(focused) >= 0) return focused;
  return rows.all[Math.max(0, first)]?.key ?? null;
}
