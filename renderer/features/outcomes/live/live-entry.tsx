import type { AfterGoLive } from '../../../../shared/rules/outcomes/after-go-live';
import { counted, sentence } from '../../../../shared/words/counts';
import { adoptionWords, liveWords, reviewWords } from '../../../../shared/words/outcomes/live-words';
import { say, sayAs } from '../../../../shared/words/say';
import { useEditable, useSpeech } from '../../../state/plan/plan-hooks';
import { isInPlan } from '../../../state/plan/plan-store';
import { Button } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { classNames } from '../../../ui/class-names';
import { FieldPlace } from '../../../ui/fields/field-place';
import { CardLink } from '../card-link';
import { AdoptionFields } from './adoption-fields';
import styles from './live-tab.module.css';
import { RealisedTable } from './realised-table';

interface Props {
  readonly entry: AfterGoLive;
  readonly onReview: () => void;
}

/** One initiative after its go-live: how it stands on one line, its users and what came of each benefit behind it. */
export function LiveEntry({ entry, onReview }: Props) {
  const speech = useSpeech();
  const editable = useEditable();
  const { card, adoption, isLive, isDue, lines } = entry;
  const { id, title } = card.initiative;
  const open = lines.filter(({ isReopened }) => isReopened).length;
  const review = reviewWords(entry, speech);
  const adopted = adoptionWords(adoption, speech);
  return (
    <li className={styles.entry} data-testid={`live-${id}`}>
      <div className={styles.head}>
        <div className={styles.standing}>
          <CardLink id={id} title={title} />
          <span className={cardStyles.note}>{liveWords(entry, speech)}</span>
          {adopted && <span className={cardStyles.note}>{adopted}</span>}
          {review && <span className={classNames(cardStyles.note, isDue && styles.due)}>{review}</span>}
          {open > 0 && (
            <span className={styles.due}>{sentence(say`${counted(open, 'claim')} open again`)}</span>
          )}
        </div>
        {isLive && (
          <Button disabled={!editable} onClick={onReview} aria-label={say`Review ${title}`}>
            {sayAs('action')`Review`}
          </Button>
        )}
      </div>
      {entry.review?.finding && <p className={cardStyles.note}>{entry.review.finding}</p>}
      <details className={styles.more}>
        <summary aria-label={say`Users and benefits of ${title}`}>{say`Users and benefits`}</summary>
        <FieldPlace id={id} name={title} isThere={() => isInPlan('initiative', id)}>
          <AdoptionFields entry={entry} />
          <RealisedTable entry={entry} />
        </FieldPlace>
      </details>
    </li>
  );
}
