import { memo, useMemo } from 'react';
import type { Dependency } from '../../../shared/model/records/dependency';
import { shiftedDates } from '../../../shared/rules/people/shift-commands';
import { dependencyFindings } from '../../../shared/rules/roadmap/dependency-findings';
import { dependenciesFrom, dependenciesTo } from '../../../shared/rules/tables/lines';
import { usePlan, useScenarioId } from '../../state/plan/plan-hooks';
import { useView } from '../../state/window/view-store';
import { classNames } from '../../ui/class-names';
import styles from './dependency-lines.module.css';
import { useBarDrag } from './drag/drag-store';
import { barBox, type Scale } from './geometry';
import { bracketPath, linePath, middleOfBracket, type Point } from './line-path';
import { rowHeight } from './metrics';
import type { Rows } from './rows';

interface Props {
  readonly rows: Rows;
  readonly scale: Scale;
  /** The rows whose lines are drawn, both counted. */
  readonly first: number;
  readonly last: number;
}

interface Ends {
  readonly from: Point;
  readonly to: Point;
}

/** Lines between bars of which one is in sight: needs solid with an arrow, excludes crossed, enables dashed. */
export const DependencyLines = memo(function DependencyLines({ rows, scale, first, last }: Props) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  const shift = useBarDrag((drag) => drag.shift);
  const moving = useBarDrag((drag) => drag.moving);
  const focused = useView((view) => view.focused);
  const drawn = useMemo(() => inSight(plan.dependency, rows, first, last), [plan, rows, first, last]);
  const unkept = useMemo(
    () => new Set(dependencyFindings(plan, scenarioId).map(({ dependencyId }) => dependencyId)),
    [plan, scenarioId],
  );
  if (drawn.length === 0) return null;
  const top = first * rowHeight();
  const boxAt = (id: string) => {
    const index = rows.indexOf(id);
    const row = rows.all[index];
    if (row?.kind !== 'bar') return null;
    const dates =
      shift && moving.has(id) ? shiftedDates(row.card.placement, shift, scale.from) : row.card.placement;
    return { ...barBox(row.card, dates, scale), y: index * rowHeight() + rowHeight() / 2 - top };
  };
  return (
    <svg
      className={styles.lines}
      style={{ top }}
      width={scale.count * scale.quarter}
      height={(last - first + 1) * rowHeight()}
      aria-hidden="true"
    >
      <Arrow />
      {drawn.map((dependency) => {
        const ends = endsOf(dependency, boxAt);
        const mine = focused === dependency.fromId || focused === dependency.toId;
        return (
          ends && (
            <Line
              key={dependency.id}
              dependency={dependency}
              ends={ends}
              isUnkept={unkept.has(dependency.id)}
              isMine={mine}
            />
          )
        );
      })}
    </svg>
  );
});

function inSight(
  table: ReadonlyMap<string, Dependency>,
  rows: Rows,
  first: number,
  last: number,
): readonly Dependency[] {
  if (table.size === 0) return [];
  const found = new Map<string, Dependency>();
  for (const row of rows.all.slice(first, last + 1)) {
    if (row.kind !== 'bar') continue;
    for (const of of [dependenciesFrom, dependenciesTo])
      for (const dependency of of(table).of(row.key)) found.set(dependency.id, dependency);
  }
  return [...found.values()];
}

/** What is finished first stands at the beginning of the line; what excludes each other is tied at both ends. */
function endsOf(
  { kind, fromId, toId }: Dependency,
  boxAt: (id: string) => { left: number; width: number; y: number } | null,
): Ends | null {
  const [before, after] = kind === 'needs' ? [boxAt(toId), boxAt(fromId)] : [boxAt(fromId), boxAt(toId)];
  if (!before || !after) return null;
  return {
    from: { x: before.left + before.width, y: before.y },
    to: { x: kind === 'excludes' ? after.left + after.width : after.left - 1, y: after.y },
  };
}

interface LineProps {
  readonly dependency: Dependency;
  readonly ends: Ends;
  readonly isUnkept: boolean;
  readonly isMine: boolean;
}

function Line({ dependency: { id, kind }, ends: { from, to }, isUnkept, isMine }: LineProps) {
  const middle = middleOfBracket(from, to);
  return (
    <g
      className={classNames(styles[kind], isUnkept && styles.unkept, isMine && styles.mine)}
      data-testid={`line-${id}`}
    >
      {kind === 'excludes' ? (
        <path d={bracketPath(from, to)} />
      ) : (
        <path d={linePath(from, to)} markerEnd="url(#roadmap-arrow)" />
      )}
      {kind === 'excludes' && (
        <path d={`M${middle.x - 4} ${middle.y - 4} l8 8 m0 -8 l-8 8`} className={styles.cross} />
      )}
    </g>
  );
}

function Arrow() {
  return (
    <defs>
      <marker
        id="roadmap-arrow"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path d="M0 0.5 8 4 0 7.5z" fill="context-stroke" />
      </marker>
    </defs>
  );
}
