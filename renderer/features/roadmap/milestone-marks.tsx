import { Flag } from 'lucide-react';
import type { Milestone } from '../../../shared/model/records/milestone';
import { quarterOfMilestone } from '../../../shared/rules/cards/gate-amount';
import type { BarBox, Dates, Scale } from './geometry';
import styles from './milestone-marks.module.css';

interface Props {
  readonly milestones: readonly Milestone[];
  readonly dates: Dates;
  readonly scale: Scale;
}

/** Pixels from the left edge of the timeline to the first mark that stands on a bar; null: none does. */
export function firstMarkOn(
  { left, width }: Pick<BarBox, 'left' | 'width'>,
  milestones: readonly Milestone[],
  dates: Dates,
  scale: Scale,
): number | null {
  const places = milestones.map((row) => markAt(row, dates, scale) * scale.quarter);
  const on = places.filter((x) => x > left && x <= left + width);
  return on.length === 0 ? null : Math.min(...on);
}

/** Quarters from the first of the timeline to the end of the milestone's. */
function markAt(row: Milestone, dates: Dates, scale: Scale): number {
  return quarterOfMilestone(row, dates, scale.from) + 1 - scale.from;
}

/** Milestones as diamonds and gates as flags, at the end of their quarters. */
export function MilestoneMarks({ milestones, dates, scale }: Props) {
  return milestones.map((row) => {
    const after = markAt(row, dates, scale);
    if (after < 0 || after > scale.count) return null;
    return <Mark key={row.id} row={row} x={after * scale.quarter} />;
  });
}

function Mark({ row, x }: { readonly row: Milestone; readonly x: number }) {
  return (
    <span className={styles[row.kind]} style={{ left: x }} title={row.name} data-testid={`mark-${row.id}`}>
      {row.kind === 'gate' && <Flag size={13} strokeWidth={2} aria-hidden="true" />}
    </span>
  );
}
