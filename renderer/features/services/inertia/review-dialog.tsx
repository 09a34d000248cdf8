import { useState } from 'react';
import { servicesToReview } from '../../../../shared/rules/services/landscape-review';
import { clockWords } from '../../../../shared/words/cards/review-words';
import { say } from '../../../../shared/words/say';
import { usePlan, useScenarioId } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { today } from '../today';
import styles from './review.module.css';
import { ReviewProposals } from './review-proposals';
import { ReviewStep } from './review-step';
import { useClock } from './use-clock';

const minutes = 10;

/** Ten minutes, one service at a time, one key each; then the work that the answers ask for. */
export function ReviewDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const scenarioId = useScenarioId();
  // What was in the round stays in it, so that one can go back.
  const [ids] = useState(() => servicesToReview(plan, scenarioId, today()).map(({ service }) => service.id));
  const [at, setAt] = useState(0);
  const left = useClock(minutes * 60);
  const service = plan.service.get(ids[at] ?? '');
  const isOver = at >= ids.length;
  return (
    <Dialog
      open
      onClose={onClose}
      title={say`Landscape review`}
      wide
      actions={
        <>
          {!isOver && <Button onClick={() => setAt(ids.length)}>{say`See what it asks for`}</Button>}
          <Button onClick={onClose}>{say`Close`}</Button>
        </>
      }
    >
      {isOver ? (
        <ReviewProposals />
      ) : (
        <>
          <div className={styles.progress}>
            <progress max={ids.length} value={at} aria-label={say`Services gone through`} />
            <span>{say`${at + 1} of ${ids.length}`}</span>
            <span role="timer">
              {left > 0 ? say`${clockWords(left)} left` : say`Time is up: go on, or stop here`}
            </span>
          </div>
          {service ? (
            <ReviewStep
              service={service}
              onBack={at > 0 ? () => setAt(at - 1) : null}
              onNext={() => setAt(at + 1)}
            />
          ) : (
            <p>
              {say`This service is not in the plan any more. `}
              <Button onClick={() => setAt(at + 1)}>{say`Next`}</Button>
            </p>
          )}
        </>
      )}
    </Dialog>
  );
}
