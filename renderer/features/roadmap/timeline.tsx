import { type CSSProperties, type ReactNode, useMemo } from 'react';
import { say } from '../../../shared/words/say';
import { useEditable, useIsLarge, useSpeech } from '../../state/plan/plan-hooks';
import { InTurn } from '../../ui/in-turn';
import { useWidth } from '../../ui/use-width';
import { BarRow } from './bar-row';
import { DependencyLines } from './dependency-lines';
import { quarterWidth, type Scale } from './geometry';
import { GroupRow } from './group-row';
import { headHeight, leastQuarter, namesWidth, rowHeight } from './metrics';
import { PartRow } from './part-row';
import { QuarterLines } from './quarter-lines';
import { pressedInRoadmap } from './roadmap-keys';
import type { Rows } from './rows';
import { blocksAround, useFocusRequests, useRowVirtualizer, useTabStop } from './rows-in-sight';
import { TimeHead } from './time-head';
import styles from './timeline.module.css';

interface Props {
  readonly rows: Rows;
  /** They are those of before the last letter of a search: their turn comes. */
  readonly isBehind: boolean;
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

const nothingYet = { startIndex: 0, endIndex: 0 };

/** It takes all of the screen: what was there before it has the same width. */
const widthOfScreen = () => document.getElementById('main')?.clientWidth || 960;

/** The bars in their groups over the quarters; only rows in sight are drawn. */
export function Timeline({ rows, isBehind, span: { from, count }, today, foot, footHeight }: Props) {
  const [scroller, width] = useWidth<HTMLDivElement>(widthOfScreen, 'roadmap');
  const names = namesWidth(width);
  const quarter = quarterWidth(width - names - barRoom, count, leastQuarter);
  const scale = useMemo(() => ({ from, count, quarter }), [from, count, quarter]);
  const atOnce = !useIsLarge();
  const virtualizer = useRowVirtualizer(rows, scroller, headHeight + footHeight, atOnce);
  useFocusRequests(rows, scroller, virtualizer.scrollToIndex, !isBehind);
  const tabStop = useTabStop(rows, virtualizer);
  const speech = useSpeech();
  const editable = useEditable();
  const atFoot = useMemo(() => foot(scale), [foot, scale]);
  const todayAt = today === null ? null : today * quarter;
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      style={sizesOf(scale, names, width, footHeight)}
      data-scroller
    >
      <TimeHead scale={scale} todayAt={todayAt} />
      <div
        className={styles.rows}
        style={{ height: Math.max(virtualizer.getTotalSize(), rowHeight()) }}
        role="treegrid"
        aria-label={say`Roadmap`}
        aria-multiselectable="true"
        aria-busy={isBehind || undefined}
        aria-rowcount={rows.all.length}
        aria-colcount={2}
        onKeyDown={(event) => pressedInRoadmap(event, rows)}
      >
        <QuarterLines scale={scale} />
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows.all[index];
          if (!row) return null;
          const place = { top: start, rowIndex: index + 1, isTabStop: row.key === tabStop };
          if (row.kind === 'group') return <GroupRow key={row.key} row={row} {...place} />;
          if (row.kind === 'part')
            return <PartRow key={row.key} row={row} scale={scale} speech={speech} {...place} />;
          const shown = { card: row.card, scale, speech, editable, order: rows.ids };
          return <BarRow key={row.key} {...shown} {...place} />;
        })}
        <InTurn atOnce={atOnce}>
          <DependencyLines
            rows={rows}
            scale={scale}
            {...blocksAround(virtualizer.range ?? nothingYet, rows.all.length)}
          />
        </InTurn>
        {todayAt !== null && <div className={styles.today} style={{ left: names + todayAt }} />}
      </div>
      <div className={styles.foot}>
        <InTurn atOnce={atOnce}>{atFoot}</InTurn>
      </div>
    </div>
  );
}

/** What the style sheets are told: sizes, and whether the quarters are wider than the screen. */
function sizesOf({ count, quarter }: Scale, names: number, width: number, foot: number): CSSProperties {
  const isWide = names + count * quarter > width - barRoom;
  return {
    // Where all quarters fit, nothing has to stay in view sideways: each thing that did would be a layer of its own.
    '--pinned': isWide ? 'sticky' : 'relative',
    // A row is then a world of its own, too; names that stay in view lie over the lines, and those over the bars.
    '--row-contain': isWide ? 'none' : 'strict',
    '--names': `${names}px`,
    '--quarter': `${quarter}px`,
    '--row': `${rowHeight()}px`,
    '--head': `${headHeight}px`,
    '--foot': `${foot}px`,
    '--track': `${count * quarter}px`,
  } as CSSProperties;
}
