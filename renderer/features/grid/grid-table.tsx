import { type PointerEvent, useRef } from 'react';
import { say } from '../../../shared/words/say';
import { useIsLarge } from '../../state/plan/plan-hooks';
import styles from './grid.module.css';
import { GridBody } from './grid-body';
import { GridFoot } from './grid-foot';
import { GridHead } from './grid-head';
import { pressedInGrid } from './grid-keys';
import { beginEdit, enterAt, footRow, headRow, useGrid } from './grid-store';
import { placeOf } from './places';
import { pressedDown, spotUnder } from './pointer';
import { useClipboard } from './use-clipboard';
import { useDrawnColumns, useTabStop } from './use-drawn';
import { useFollow } from './use-follow';
import type { Rows, useRows } from './use-rows';
import { useSight } from './use-sight';

interface Props {
  readonly rows: Rows;
  readonly frame: ReturnType<typeof useRows>['frame'];
  /** Its rows are of before the last letter of a search: their turn comes. */
  readonly isBehind: boolean;
  readonly today: string;
  readonly editable: boolean;
}

/** The frame that scrolls, its head above and its sums below; one cell of all is reached by Tab. */
export function GridTable({ rows, frame, isBehind, today, editable }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useSight(scroller, !useIsLarge());
  const active = useTabStop(rows);
  const columns = useDrawnColumns(rows.columns, sight, active.column);
  useFollow(scroller, rows, setSight, isBehind);
  useClipboard(scroller, rows, editable);
  return (
    <div
      ref={scroller}
      className={styles.scroller}
      role="grid"
      aria-label={say`Initiatives`}
      aria-multiselectable="true"
      aria-rowcount={rows.rows.length + 2}
      aria-colcount={rows.columns.length}
      aria-readonly={!editable || undefined}
      aria-busy={isBehind || undefined}
      data-testid="grid"
      onFocus={(event) => {
        frame.onFocus();
        enteredByTab(event.target, rows);
      }}
      onBlur={frame.onBlur}
      onKeyDown={(event) => pressedInGrid(event, rows, editable)}
      onPointerDown={(event: PointerEvent<HTMLElement>) => pressedDown(event, rows)}
      onDoubleClick={(event) => {
        if (editable && isEditableCell(event.target)) beginEdit(null);
      }}
    >
      <GridHead
        columns={columns}
        sort={rows.layout.sort}
        active={active.row === headRow ? active.column : null}
        marks={rows.layout.marks}
        at={rows.at}
      />
      <GridBody {...{ rows, sight, columns, active, today, editable }} />
      <GridFoot
        columns={columns}
        cards={rows.summed}
        layout={rows.layout}
        at={rows.at}
        rowIndex={rows.rows.length + 2}
        active={active.row === footRow ? active.column : null}
        first={active.column}
      />
    </div>
  );
}

/** The cell that Tab led to is the one that the next key is for. */
function enteredByTab(target: EventTarget, rows: Rows): void {
  const spot = spotUnder(target instanceof Element ? target : null);
  if (spot && !placeOf(useGrid.getState().active, rows)) enterAt(spot);
}

function isEditableCell(target: EventTarget): boolean {
  const row = target instanceof Element ? target.closest('[role="rowgroup"] > [data-row]') : null;
  return row !== null && !row.hasAttribute('data-group');
}
