import { memo } from 'react';
import { classNames } from '../../ui/class-names';
import type { Scale } from './geometry';
import styles from './quarter-lines.module.css';

/** A line where each quarter begins and one at the end, those of years darker. */
export const QuarterLines = memo(function QuarterLines({ scale }: { readonly scale: Scale }) {
  const quarters = Array.from({ length: scale.count + 1 }, (_, index) => scale.from + index);
  return (
    <div className={styles.grid} aria-hidden="true">
      {quarters.map((quarter) => (
        <i
          key={quarter}
          className={classNames(quarter % 4 === 0 && styles.yearStart)}
          style={{ left: (quarter - scale.from) * scale.quarter }}
        />
      ))}
    </div>
  );
});
