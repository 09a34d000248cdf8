import type { Card } from '../../../shared/rules/cards/card';
import { countdownOf } from '../../../shared/rules/roadmap/delivery';
import { leftWords } from '../../../shared/words/cards/delivery-words';
import { today } from '../../state/plan/today';
import { classNames } from '../../ui/class-names';
import styles from './card-face.module.css';

/** Says on a firewalled card how much of its time-box is left. */
export function TimeBoxFlag({ card }: { readonly card: Card }) {
  const left = countdownOf(card, today());
  if (left === null) return null;
  return <span className={classNames(styles.flag, left < 0 && styles.over)}>{leftWords(left)}</span>;
}
