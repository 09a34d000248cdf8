import { memo } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { markFlagWords } from '../../../shared/words/cards/mark-words';
import { bareMoney } from '../../../shared/words/money';
import { useSpeech } from '../../state/plan/plan-hooks';
import { OutcomeMark } from '../../ui/outcome-mark';
import styles from './backlog-face.module.css';
import { GoneFlag } from './gone-flag';

/** A card of the backlog, in one line. */
export const BacklogFace = memo(function BacklogFace({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const { title, outcome } = card.initiative;
  const { mark } = card.placement;
  return (
    <div className={styles.face}>
      <OutcomeMark outcome={outcome} />
      <span className={styles.title} title={title}>
        {title}
      </span>
      <GoneFlag card={card} />
      {mark !== 'none' && <span className={styles.flag}>{markFlagWords[mark]}</span>}
      <span className={styles.cost}>{card.cost === null ? '–' : bareMoney(card.cost, speech)}</span>
    </div>
  );
});
