import { useMemo } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { goalsOf } from '../../../shared/rules/outcomes/goals';
import { outcomeWords } from '../../../shared/words/codes';
import { inSentence } from '../../../shared/words/counts';
import { aimWords } from '../../../shared/words/outcomes/goal-words';
import { say } from '../../../shared/words/say';
import { useEditable, usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { ReadingField } from '../../ui/fields/reading-field';
import { SelectField } from '../../ui/fields/select-field';
import styles from './initiative-panel.module.css';
import { storeChange } from './store-change';

/** The goal it serves, and what it adds to the goal's metric. */
export function GoalFields({ card }: { readonly card: Card }) {
  const plan = usePlan();
  const speech = useSpeech();
  const disabled = !useEditable();
  const { id, goalId, goalContribution } = card.initiative;
  const { goals } = useMemo(
    () => goalsOf(plan, card.placement.scenarioId),
    [plan, card.placement.scenarioId],
  );
  const goal = goalId ? plan.goal.get(goalId) : undefined;
  const choose = (value: string) =>
    storeChange(id, value ? { goalId: value } : { goalId: null, goalContribution: null });
  return (
    <>
      {goals.length === 0 ? (
        <p className={styles.note}>{say`The plan has no goals yet. Add them on the Outcomes screen.`}</p>
      ) : (
        <SelectField
          className={styles.whole}
          label={say`Tied to`}
          value={goalId ?? ''}
          disabled={disabled}
          choices={[
            { value: '', words: say`No goal` },
            ...goals.map(({ goal: known }) => ({
              value: known.id,
              words: `${known.name} (${inSentence(outcomeWords[known.outcome])})`,
            })),
          ]}
          commit={choose}
        />
      )}
      {goal && (
        <ReadingField
          className={styles.whole}
          label={say`Adds to ${goal.metric || say`its metric`}${goal.unit ? `, ${goal.unit}` : ''}`}
          hint={aimWords(goal, speech) || undefined}
          value={goalContribution}
          speech={speech}
          disabled={disabled}
          commit={(value) => storeChange(id, { goalContribution: value })}
        />
      )}
    </>
  );
}
