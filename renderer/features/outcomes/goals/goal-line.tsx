import { ChartSpline, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { GoalProgress } from '../../../../shared/rules/outcomes/goals';
import { answeredBy } from '../../../../shared/rules/peers/peers';
import { counted, sentence } from '../../../../shared/words/counts';
import {
  aimWords,
  answerWords,
  goalRemarks,
  goalVerdictWords,
  readingWords,
} from '../../../../shared/words/outcomes/goal-words';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { useEditable, usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { IconButton } from '../../../ui/button';
import cardStyles from '../../../ui/card.module.css';
import { classNames } from '../../../ui/class-names';
import { FieldPlace } from '../../../ui/fields/field-place';
import { folded } from '../../../ui/folded';
import { TiedList } from '../tied-list';
import styles from './goal-line.module.css';
import { GoalMeasures } from './goal-measures';
import { GoalTrack } from './goal-track';

interface Props {
  readonly progress: GoalProgress;
  readonly onEdit: () => void;
  readonly onMeasure: () => void;
}

/** One goal: what it is, how far the funded plan gets, and who serves it. */
export function GoalLine({ progress, onEdit, onMeasure }: Props) {
  const speech = useSpeech();
  const editable = useEditable();
  // Many goals of a large plan have many initiatives each: they are drawn where somebody looks at them.
  const [isOpen, setOpen] = useState(false);
  const fold = folded(isOpen, setOpen);
  const { goal, reach, tied, verdict } = progress;
  const remarks = goalRemarks(progress, speech);
  const about = [goal.metric, aimWords(goal, speech)].filter(Boolean).join(' ');
  const answers = answerWords(answeredBy(usePlan(), goal));
  const remove = () => dispatch({ type: 'goal/delete', ids: [goal.id] }, { offerUndo: true });
  return (
    <li className={styles.goal} data-testid={`goal-${goal.id}`}>
      <div className={styles.words}>
        <p className={styles.name}>{goal.name}</p>
        {about && <p className={cardStyles.note}>{about}</p>}
        {answers && <p className={cardStyles.note}>{answers}</p>}
        {goal.sponsor && <p className={cardStyles.note}>{say`Sponsor: ${goal.sponsor}`}</p>}
        {goal.description && <p className={cardStyles.note}>{goal.description}</p>}
      </div>
      <div className={styles.reach}>
        <p className={classNames(styles.verdict, styles[verdict])}>{goalVerdictWords(progress, speech)}</p>
        {reach !== null && (
          <p
            className={cardStyles.note}
          >{say`Funded plan gets to ${readingWords(reach, goal.unit, speech)}`}</p>
        )}
        <GoalTrack progress={progress} />
        {remarks.map((remark) => (
          <p key={remark} className={cardStyles.note}>
            {remark}
          </p>
        ))}
      </div>
      <div className={styles.actions}>
        <IconButton label={say`Metrics and readings of ${goal.name}`} onClick={onMeasure}>
          <ChartSpline size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label={say`Edit ${goal.name}`} disabled={!editable} onClick={onEdit}>
          <Pencil size={15} aria-hidden="true" />
        </IconButton>
        <IconButton label={say`Delete ${goal.name}`} disabled={!editable} onClick={() => void remove()}>
          <Trash2 size={15} aria-hidden="true" />
        </IconButton>
      </div>
      <GoalMeasures goal={goal} />
      {tied.length > 0 && (
        <FieldPlace id="tied" open={() => setOpen(true)}>
          <details {...fold.part} className={styles.tied}>
            <summary {...fold.line}>{sentence(counted(tied.length, 'initiative'))}</summary>
            {isOpen && <TiedList progress={progress} />}
          </details>
        </FieldPlace>
      )}
    </li>
  );
}
