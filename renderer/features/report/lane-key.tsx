import type { FundedLane } from '../../../shared/model/codes';
import styles from './summary.module.css';

/** A square in the lane's colour before the lane's name. */
export function LaneKey({ lane }: { readonly lane: FundedLane }) {
  return (
    <svg viewBox="0 0 8 8" className={styles.key} aria-hidden="true">
      <rect width={8} height={8} className={styles[lane]} />
    </svg>
  );
}
