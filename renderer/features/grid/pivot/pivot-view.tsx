import { useEffect } from 'react';
import { gridIsShown } from '../../../state/board/in-grid';
import grid from '../grid.module.css';
import { PivotBar } from './pivot-bar';
import { PivotGrid } from './pivot-grid';
import { PivotNotes } from './pivot-notes';
import { chooseAll } from './pivot-store';
import { usePivotTable } from './use-pivot-table';

/** The initiatives added up across: rows by one field, columns by another. */
export function PivotView() {
  const { asked, table, isBehind } = usePivotTable();
  const rows = table?.lines.length ?? 0;
  const columns = table?.columns.length ?? 0;
  useEffect(
    () => gridIsShown({ selectAll: () => columns > 0 && chooseAll(rows, columns), beside: () => null }),
    [rows, columns],
  );
  return (
    <>
      <PivotBar asked={asked} table={table} />
      <div className={grid.place} aria-busy={table === null || undefined}>
        {table && <PivotGrid table={table} isBehind={isBehind} />}
      </div>
      {table && <PivotNotes table={table} />}
    </>
  );
}
