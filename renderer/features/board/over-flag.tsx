import type { Card } from '../../../shared/rules/cards/card';
import { overFlagShort, overFlagWords } from '../../../shared/words/people/team-words';
import { useOverload, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import styles from './card-face.module.css';

/** Says on a card that one of its teams is asked for more than it has. */
export function OverFlag({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const { firstYear } = useSettings();
  const quarter = useOverload(card);
  if (quarter === null) return null;
  const words = overFlagWords(quarter, firstYear, speech);
  return (
    <span className={classNames(styles.flag, styles.over)} title={words}>
      <span className={styles.long}>{words}</span>
      <span className={styles.short} aria-hidden="true">
        {overFlagShort(quarter, firstYear, speech)}
      </span>
    </span>
  );
}
