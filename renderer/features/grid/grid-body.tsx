import { useCallback, useRef } from 'react';
import { type DrawnColumns, drawnRows, type Sight } from './drawn';
import styles from './grid.module.css';
import { goOn } from './grid-keys';
import { GridLine } from './grid-line';
import { type Spot, useGrid } from './grid-store';
import { GroupLine } from './group-line';
import { rowHeight } from './metrics';
import { useArea } from './use-drawn';
import type { Rows } from './use-rows';

interface Props {
  readonly rows: Rows;
  readonly sight: Sight;
  readonly columns: DrawnColumns;
  readonly active: Spot;
  readonly today: string;
  readonly editable: boolean;
}

/** The rows in sight, and the one with the keyboard wherever it is. */
export function GridBody({ rows, sight, columns, active, today, editable }: Props) {
  const { top, bottom, left, right } = useArea(rows);
  const editing = useGrid((grid) => grid.editing);
  const latest = useRef(rows);
  latest.current = rows;
  const onMove = useCallback((key: string) => goOn(key, latest.current), []);
  const { layout, at } = rows;
  const height = rows.rows.length * rowHeight();
  return (
    <div role="rowgroup" className={styles.body} style={{ height, width: columns.width }}>
      {drawnIndexes(rows, sight, active).map((index) => {
        const row = rows.rows[index];
        if (!row) return null;
        const isWithin = index >= top && index <= bottom;
        const isActive = row.key === active.row;
        const common = {
          index,
          columns,
          at,
          active: isActive ? active.column : null,
          selectedFrom: isWithin ? left : null,
          selectedTo: isWithin ? right : null,
        };
        return row.kind === 'group' ? (
          <GroupLine key={row.key} {...common} row={row} layout={layout} />
        ) : (
          <GridLine
            key={row.key}
            {...common}
            {...{ row, today, editable }}
            formats={layout.formats}
            marks={layout.marks}
            editing={isActive ? editing : null}
            onMove={onMove}
          />
        );
      })}
    </div>
  );
}

function drawnIndexes({ rows, indexOf }: Rows, sight: Sight, active: Spot): number[] {
  const [first, end] = drawnRows(sight, rowHeight(), rows.length);
  const drawn = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  const at = indexOf.get(active.row);
  if (at === undefined || (at >= first && at < end)) return drawn;
  return at < first ? [at, ...drawn] : [...drawn, at];
}
