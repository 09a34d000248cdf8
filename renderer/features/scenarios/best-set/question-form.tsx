import { useId, useLayoutEffect, useMemo, useRef } from 'react';
import {
  type BestSetQuestion,
  type HoldKey,
  holdKeys,
  objectives,
} from '../../../../shared/rules/optimise/best-set-question';
import { type BestSetFacts, bestSetFacts } from '../../../../shared/rules/optimise/facts';
import { counted } from '../../../../shared/words/counts';
import {
  bestSetRules,
  holdWords,
  leftOutWords,
  objectiveWords,
} from '../../../../shared/words/outcomes/best-set-words';
import { say } from '../../../../shared/words/say';
import { usePlan } from '../../../state/plan/plan-hooks';
import { CheckField } from '../../../ui/fields/check-field';
import { SelectField } from '../../../ui/fields/select-field';
import { HowMade } from '../../../ui/how-made';
import styles from './best-set.module.css';

interface Props {
  readonly question: BestSetQuestion;
  readonly scenarioId: string;
  readonly disabled: boolean;
  readonly change: (question: BestSetQuestion) => void;
}

const choices = objectives.map((value) => ({ value, words: objectiveWords[value] }));

/** What is sought and what holds, in words with their figures. */
export function QuestionForm({ question, scenarioId, disabled, change }: Props) {
  const plan = usePlan();
  const facts = useMemo(() => bestSetFacts(plan, scenarioId), [plan, scenarioId]);
  const heading = useId();
  const sought = useRef<HTMLDivElement>(null);
  // Asked otherwise, it takes the keyboard from a button that is gone.
  useLayoutEffect(() => sought.current?.querySelector('select')?.focus(), []);
  const { objective, holds } = question;
  return (
    <>
      <div className={styles.sought} ref={sought}>
        <SelectField
          label={say`As much as there can be of`}
          value={objective}
          choices={choices}
          disabled={disabled}
          commit={(next) => {
            change({ ...question, objective: next });
            return undefined;
          }}
        />
      </div>
      <div className={styles.holds} role="group" aria-labelledby={heading}>
        <h3 className={styles.heading} id={heading}>
          {say`What holds`}
        </h3>
        {holdKeys.map((key) => (
          <CheckField
            key={key}
            label={holdWords(key, facts)}
            checked={isHeld(key, question, facts)}
            disabled={disabled || !canHold(key, question, facts)}
            commit={(held) => {
              change({ ...question, holds: { ...holds, [key]: held } });
              return undefined;
            }}
          />
        ))}
      </div>
      <p className={styles.from}>
        {say`Chosen from ${counted(facts.candidates, 'initiative')} in the two lists.`}{' '}
        <LeftOut facts={facts} />
      </p>
      <HowMade rules={bestSetRules} about={say`The best set`} />
    </>
  );
}

function LeftOut({ facts }: { readonly facts: BestSetFacts }) {
  const words = leftOutWords(facts);
  return words.length > 0 && <>{say`Left out: ${words.join(', ')}.`}</>;
}

/** What is under way is funded, and stays so where all that is funded does. */
function isHeld(key: HoldKey, { holds }: BestSetQuestion, facts: BestSetFacts): boolean {
  if (key === 'underWay' && holds.funded) return true;
  return holds[key] && hasAny(key, facts);
}

function canHold(key: HoldKey, { holds }: BestSetQuestion, facts: BestSetFacts): boolean {
  return hasAny(key, facts) && !(key === 'underWay' && holds.funded);
}

function hasAny(key: HoldKey, facts: BestSetFacts): boolean {
  switch (key) {
    case 'budgets':
      return facts.budgets > 0;
    case 'teams':
      return facts.teams > 0;
    case 'guardrail':
      return facts.guardrail !== null;
    case 'dependencies':
      return facts.dependencies > 0;
    default:
      return true;
  }
}
