import type { Work } from '../../../shared/rules/cards/card';
import type { GoalProgress } from '../../../shared/rules/outcomes/goals';
import { goLiveOf } from '../../../shared/rules/time/schedule';
import { quarterWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { storeField } from '../../state/plan/dispatch';
import { useEditable, useSpeech } from '../../state/plan/plan-hooks';
import { isInPlan } from '../../state/plan/plan-store';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { FieldPlace } from '../../ui/fields/field-place';
import { ReadingField } from '../../ui/fields/reading-field';
import { CardLink } from './card-link';
import styles from './tied-list.module.css';

/** The initiatives of a goal, what each adds in the metric's unit, and when it is live. */
export function TiedList({ progress: { goal, tied } }: { readonly progress: GoalProgress }) {
  const speech = useSpeech();
  const editable = useEditable();
  return (
    <ul className={styles.list}>
      {tied.map((work) => {
        const { id, title, goalContribution } = work.initiative;
        return (
          <li key={id}>
            <CardLink id={id} title={title} />
            <span className={cardStyles.note}>{standing(work, speech)}</span>
            <FieldPlace id={id} name={title} isThere={() => isInPlan('initiative', id)}>
              <ReadingField
                className={styles.contribution}
                label={say`Adds${goal.unit ? `, ${goal.unit}` : ''}`}
                value={goalContribution}
                speech={speech}
                disabled={!editable}
                commit={(value) =>
                  storeField({ type: 'initiative/edit', ids: [id], changes: { goalContribution: value } })
                }
              />
            </FieldPlace>
            <Button
              look="quiet"
              disabled={!editable}
              aria-label={say`Untie ${title}`}
              onClick={() =>
                void storeField({
                  type: 'initiative/edit',
                  ids: [id],
                  changes: { goalId: null, goalContribution: null },
                })
              }
            >{say`Untie`}</Button>
          </li>
        );
      })}
    </ul>
  );
}

function standing(work: Work, speech: Speech): string {
  if (work.stopped) return say`stopped`;
  const live = say`live from ${quarterWords(goLiveOf(work), speech)}`;
  return work.funded ? live : say`not funded; would be ${live}`;
}
