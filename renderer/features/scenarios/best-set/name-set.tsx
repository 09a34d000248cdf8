import { useState } from 'react';
import type { BestSet } from '../../../../shared/rules/optimise/best-set';
import { failureWords } from '../../../../shared/words/failures';
import { refusalWords } from '../../../../shared/words/refusals';
import { say } from '../../../../shared/words/say';
import { leaveBestSet, makeScenarioOfSet } from '../../../state/plan/best-set';
import { usePlan, useSpeech } from '../../../state/plan/plan-hooks';
import { freeName } from '../../../state/plan/scenario-actions';
import { Field } from '../../../ui/fields/field';
import field from '../../../ui/fields/field.module.css';
import styles from './best-set.module.css';

/** The form of the one dialog; its button stands beside those that leave it. */
export const nameForm = 'name-of-best-set';

/** Makes a scenario of the set, by a name that is free. */
export function NameSet({ set, scenarioId }: { readonly set: BestSet; readonly scenarioId: string }) {
  const plan = usePlan();
  const speech = useSpeech();
  const source = plan.scenario.get(scenarioId)?.name ?? '';
  const [name, setName] = useState(() => freeName(plan, say`${source}, best set`));
  const [error, setError] = useState<string | null>(null);
  const make = async () => {
    const given = name.trim();
    if (!given) return setError(say`Enter a name.`);
    const outcome = await makeScenarioOfSet(scenarioId, given, set);
    if (outcome.kind === 'refused') return setError(refusalWords(outcome.refusal, speech));
    if (outcome.kind === 'failed') return setError(failureWords(outcome.failure));
    if (outcome.kind !== 'left') leaveBestSet();
  };
  return (
    <form
      id={nameForm}
      className={styles.name}
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <Field label={say`Name of the new scenario`} error={error}>
        {(control) => (
          <input
            {...control}
            className={field.input}
            value={name}
            maxLength={1_000}
            autoComplete="off"
            spellCheck={false}
            onFocus={(event) => event.target.select()}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
    </form>
  );
}
