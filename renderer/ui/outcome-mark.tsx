import type { Outcome } from '../../shared/model/codes';
import { outcomeWords } from '../../shared/words/codes';
import { say } from '../../shared/words/say';
import styles from './outcome-mark.module.css';

/** Each in a box of 12 by 12. */
export const outcomeShapes: Readonly<Record<Outcome | 'none', string>> = {
  revenue: 'M6 1.2 11.4 10.8H.6z',
  efficiency: 'M6 .4 11.6 6 6 11.6.4 6z',
  risk: 'M6 .4 10.9 3.2v5.6L6 11.6 1.1 8.8V3.2z',
  none: 'M6 1.6a4.4 4.4 0 1 1 0 8.8 4.4 4.4 0 0 1 0-8.8z',
};

interface Props {
  readonly outcome: Outcome | null;
  /** Where the word stands beside it, the mark says nothing itself. */
  readonly silent?: boolean;
  readonly size?: number;
}

/** Triangle, diamond, hexagon or open circle: the outcome by shape as well as by colour. */
export function OutcomeMark({ outcome, silent = false, size = 12 }: Props) {
  const key = outcome ?? 'none';
  const words = outcome ? outcomeWords[outcome] : say`No outcome`;
  return (
    <svg
      className={styles[key]}
      width={size}
      height={size}
      viewBox="0 0 12 12"
      {...(silent ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
    >
      <path d={outcomeShapes[key]} />
    </svg>
  );
}
