import { Trash2 } from 'lucide-react';
import type { LiveReview } from '../../../shared/model/records/live-review';
import { benefitKindWords } from '../../../shared/words/codes';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import { showCard } from '../../state/board/show-card';
import { dispatch } from '../../state/plan/dispatch';
import { useEditable, useIsLarge, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { IconButton } from '../../ui/button';
import { MoreButton } from '../../ui/more-button';
import { Section } from '../../ui/page';
import { useMore } from '../../ui/use-more';
import styles from './decisions.module.css';

const noneYet = say`Reviews after go-live are kept here, with what was found and which claims they opened again. They are written on the Outcomes screen.`;

/** Reviews after go-live, the newest first. */
export function ReviewSection() {
  const plan = usePlan();
  const reviews = [...plan.liveReview.values()].sort(
    (a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id),
  );
  const { shown, waiting, hidden, more } = useMore(reviews, !useIsLarge());
  return (
    <Section title={say`Reviews after go-live`} wide {...(reviews.length === 0 && { hint: noneYet })}>
      {reviews.length > 0 && (
        <table className={styles.list} aria-label={say`Reviews after go-live`}>
          <thead>
            <tr>
              <th scope="col">{say`Day`}</th>
              <th scope="col">{say`Initiative`}</th>
              <th scope="col">{say`By`}</th>
              <th scope="col">{say`What was found`}</th>
              <th scope="col">{say`Claims open again`}</th>
              <th scope="col">
                <span className={styles.hidden}>{say`Delete`}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((review) => (
              <ReviewLine key={review.id} review={review} />
            ))}
          </tbody>
        </table>
      )}
      <MoreButton waiting={waiting} hidden={hidden} more={more} />
    </Section>
  );
}

function ReviewLine({ review }: { readonly review: LiveReview }) {
  const plan = usePlan();
  const speech = useSpeech();
  const editable = useEditable();
  const { id, initiativeId, day, by, finding, reopened } = review;
  const title = plan.initiative.get(initiativeId)?.title ?? '';
  const kinds = reopened.flatMap((benefitId) => {
    const line = plan.benefitLine.get(benefitId);
    return line ? [benefitKindWords[line.kind]] : [];
  });
  return (
    <tr>
      <td className={styles.day}>{dayWords(day, speech)}</td>
      <td>
        <button type="button" className={styles.link} onClick={() => showCard(initiativeId)}>
          {title}
        </button>
      </td>
      <td>{by}</td>
      <td>{finding || '–'}</td>
      <td>{kinds.join(', ') || '–'}</td>
      <td className={styles.actions}>
        <IconButton
          label={say`Delete the review of ${title}`}
          disabled={!editable}
          onClick={() => void dispatch({ type: 'live-review/delete', ids: [id] }, { offerUndo: true })}
        >
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      </td>
    </tr>
  );
}
