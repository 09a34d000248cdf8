import type { Bar } from '../../../../shared/rules/cells/extent';
import styles from './cell-bar.module.css';

const percent = (share: number) => `${share * 100}%`;

/** The amount of a cell as a bar under its figure, which says the same. */
export function CellBar({ bar: { from, to, zero } }: { readonly bar: Bar }) {
  return (
    <span className={styles.scale} aria-hidden="true" data-bar>
      <span className={styles.bar} style={{ left: percent(from), width: percent(to - from) }} />
      {zero > 0 && <span className={styles.zero} style={{ left: percent(zero) }} />}
    </span>
  );
}
