import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { columnName } from '../../../../shared/words/columns/column-words';
import { say } from '../../../../shared/words/say';
import { isSomethingOpen } from '../../../state/actions/keys';
import { drawnColumns, drawnRows, widthOfFrozen } from '../drawn';
import grid from '../grid.module.css';
import { rowHeight } from '../metrics';
import type { Place } from '../movement';
import { revealPlace } from '../reveal';
import { lookAt, type SetSight, useSight } from '../use-sight';
import { copyRange, rangeOf } from './copy';
import { valueWords } from './figure-words';
import { clickedOnPivot, pressedInPivot, pressedOnPivot } from './pivot-keys';
import { PivotRow } from './pivot-line';
import { firstPlace, usePivot } from './pivot-store';
import { type PivotTable, within } from './table';

interface Props {
  readonly table: PivotTable;
  /** It is of what was asked before: its turn comes. */
  readonly isBehind: boolean;
}

/** The table: it scrolls, its head, the names of its rows and its totals below stay; one cell of all is reached by Tab. */
export function PivotGrid({ table, isBehind }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [sight, setSight] = useSight(scroller, true);
  const active = within(
    table,
    usePivot((pivot) => pivot.active),
  );
  const to = within(
    table,
    usePivot((pivot) => pivot.to),
  );
  const range = rangeOf(active, to);
  const columns = drawnColumns(table.columns, sight, table.columns[active.column]?.id ?? null);
  const [first, end] = drawnRows(sight, rowHeight(), table.lines.length);
  useFollow(scroller, table, setSight);
  useCopy(scroller, table);
  const row = (at: number) => (
    <PivotRow
      key={at}
      {...{ table, row: at, columns }}
      active={at === active.row ? active.column : null}
      from={at >= range.top && at <= range.bottom ? range.left : null}
      to={at >= range.top && at <= range.bottom ? range.right : null}
    />
  );
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  const isAway = active.row >= 0 && active.row < table.lines.length && !drawn.includes(active.row);
  return (
    <div
      ref={scroller}
      className={grid.scroller}
      role="grid"
      aria-label={nameOf(table)}
      aria-multiselectable="true"
      aria-rowcount={table.lines.length + 2}
      aria-colcount={table.columns.length}
      aria-readonly="true"
      aria-busy={isBehind || undefined}
      data-testid="pivot"
      onKeyDown={(event) => pressedInPivot(event, table)}
      onPointerDown={pressedOnPivot}
      onClick={(event) => clickedOnPivot(event, table)}
    >
      {row(-1)}
      <div
        role="rowgroup"
        className={grid.body}
        style={{ height: table.lines.length * rowHeight(), width: columns.width }}
      >
        {isAway && active.row < first && row(active.row)}
        {drawn.map(row)}
        {isAway && active.row >= end && row(active.row)}
      </div>
      {row(table.lines.length)}
    </div>
  );
}

function nameOf(table: PivotTable): string {
  const { rows, columns } = table.asked;
  const [down, value] = [columnName(rows.id, table.at.plan), valueWords(table)];
  return columns
    ? say`Pivot: ${value}, ${down} by ${columnName(columns.id, table.at.plan)}`
    : say`Pivot: ${value}, by ${down}`;
}

/** The keyboard is put on the active cell when that is asked for, and what is gone to comes into sight. */
function useFollow(scroller: RefObject<HTMLElement | null>, table: PivotTable, setSight: SetSight): void {
  const request = usePivot((pivot) => pivot.request);
  const to = usePivot((pivot) => pivot.to);
  const answered = useRef(0);
  const revealed = useRef<Place>(firstPlace);
  useLayoutEffect(() => {
    const element = scroller.current;
    const { row, column } = within(table, to);
    const across = table.columns[column];
    // A table that comes up at its beginning need not scroll, and asking would lay it out twice.
    if (!element || !across || revealed.current === to) return;
    revealed.current = to;
    const isBody = row >= 0 && row < table.lines.length;
    revealPlace(element, isBody ? row : null, across, widthOfFrozen(table.columns));
    lookAt(element, setSight);
  }, [scroller, table, to, setSight]);
  useLayoutEffect(() => {
    if (answered.current === request || isSomethingOpen()) return;
    answered.current = request;
    scroller.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [request, scroller]);
}

/** A cell has no text selection to which the browser would send a copy: it is heard for the whole page. */
function useCopy(scroller: RefObject<HTMLElement | null>, table: PivotTable): void {
  useEffect(() => {
    const heard = (event: ClipboardEvent) => {
      if (!event.clipboardData || !scroller.current?.contains(document.activeElement)) return;
      const { active, to } = usePivot.getState();
      copyRange(event.clipboardData, table, rangeOf(within(table, active), within(table, to)));
      event.preventDefault();
    };
    document.addEventListener('copy', heard);
    return () => document.removeEventListener('copy', heard);
  }, [scroller, table]);
}
