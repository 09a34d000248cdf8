import styles from './bubble-chart.module.css';
import type { Bubble } from './bubble-geometry';

interface Props {
  readonly bubble: Bubble;
  readonly lines: readonly string[];
  readonly width: number;
}

const tipWidth = 240;

/** What the bubble under the hand or the keyboard is; its name says the same to a screen reader. */
export function BubbleTip({ bubble: { point, x, y, radius }, lines, width }: Props) {
  const left = x + radius + 10 + tipWidth > width ? x - radius - 10 - tipWidth : x + radius + 10;
  return (
    <div
      className={styles.tip}
      style={{ left: Math.max(0, left), top: Math.max(0, y - 50), width: tipWidth }}
      aria-hidden="true"
    >
      <strong>{point.title}</strong>
      {lines.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
