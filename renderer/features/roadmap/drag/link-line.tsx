import { HandLabel } from './hand-label';
import { useLinkDrag } from './link-hand';
import styles from './link-line.module.css';

/** The line in the hand, from the end of a bar to where the hand is. */
export function LinkLine() {
  const { fromId, from, to, words } = useLinkDrag();
  return (
    <>
      {fromId && (
        <svg className={styles.line} aria-hidden="true">
          <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
          <circle cx={to.x} cy={to.y} r={4} />
        </svg>
      )}
      <HandLabel words={words} />
    </>
  );
}
