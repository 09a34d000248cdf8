import type { GoalProgress } from '../../../../shared/rules/outcomes/goals';
import colours from '../outcome-colours.module.css';
import styles from './goal-track.module.css';

const width = 200;

/** From the baseline on the left towards the target: what the funded plan gets by the date, and what comes later. */
export function GoalTrack({ progress }: { readonly progress: GoalProgress }) {
  const { goal, reach, later } = progress;
  if (goal.baseline === null || goal.target === null || reach === null) return null;
  const way = goal.target - goal.baseline;
  const at = (value: number) => ((value - (goal.baseline ?? 0)) / way) * 100;
  const got = at(reach);
  const then = at(reach + later);
  const far = Math.max(100, got, then) * 1.04;
  const x = (share: number) => (Math.max(0, share) / far) * width;
  return (
    <svg
      className={styles.track}
      viewBox={`0 0 ${width} 14`}
      preserveAspectRatio="none"
      aria-hidden="true"
      data-testid="goal-track"
    >
      <rect y={4} width={width} height={6} rx={3} className={styles.ground} />
      <rect y={4} width={x(then)} height={6} rx={3} className={styles.later} />
      <rect y={4} width={x(got)} height={6} rx={3} className={colours[goal.outcome]} />
      <line x1={x(100)} x2={x(100)} y1={0} y2={14} className={styles.target} />
    </svg>
  );
}
