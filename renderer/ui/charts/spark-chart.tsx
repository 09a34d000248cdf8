import type { Measure } from '../../../shared/rules/outcomes/goal-measures';
import { chartWords } from '../../../shared/words/outcomes/metric-words';
import type { Speech } from '../../../shared/words/speech';
import styles from './spark-chart.module.css';
import { sparkOf } from './spark-geometry';

interface Props {
  readonly measure: Measure;
  readonly speech: Speech;
  readonly width?: number;
  readonly height?: number;
}

/** A metric's readings beside the straight line from its baseline to its target; nothing where nothing was read. */
export function SparkChart({ measure, speech, width = 132, height = 32 }: Props) {
  const spark = sparkOf(measure, { width, height });
  if (!spark) return null;
  const { line, dots } = spark;
  const [x, y] = dots.at(-1) ?? [0, 0];
  return (
    <svg
      className={styles.spark}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={chartWords(measure, speech)}
    >
      {line && (
        <line className={styles.line} x1={line[0][0]} y1={line[0][1]} x2={line[1][0]} y2={line[1][1]} />
      )}
      {dots.length > 1 && (
        <polyline className={styles.read} points={dots.map((dot) => dot.join(',')).join(' ')} />
      )}
      <circle className={styles.latest} cx={x} cy={y} r={3} />
    </svg>
  );
}
