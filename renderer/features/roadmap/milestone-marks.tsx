import { Flag } from 'lucide-react';
import type { Milestone } from '../../../shared/model/milestone';
import { quarterOfMilestone } from '../../../shared/rules/gate-amount';
import type { Dates, Scale } from './geometry';
import styles from './milestone-marks.module.css';

interface Props {
  readonly milestones: readonly Milestone[];
  readonly dates: Dates;
  readonly scale: Scale;
}

/** Milestones as diamonds and gates as flags, at the end of their quarters. */
export function MilestoneMarks({ milestones, dates, scale }: Props) {
  return milestones.map((row) => {
    const after = quarterOfMilestone(row, dates, scale.from) + 1 - scale.from;
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
