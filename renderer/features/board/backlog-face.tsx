import { memo } from 'react';
import type { Card } from '../../../shared/rules/card';
import { bareMoney } from '../../../shared/words/money';
import { useSpeech } from '../../state/plan-hooks';
import { OutcomeMark } from '../../ui/outcome-mark';
import styles from './backlog-face.module.css';

/** A card of the backlog, in one line. */
export const BacklogFace = memo(function BacklogFace({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const { title, outcome } = card.initiative;
  return (
    <div className={styles.face}>
      <OutcomeMark outcome={outcome} />
      <span className={styles.title} title={title}>
        {title}
      </span>
      <span className={styles.cost}>{card.cost === null ? '–' : bareMoney(card.cost, speech)}</span>
    </div>
  );
});
