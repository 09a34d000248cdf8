import type { Plan } from '../../../shared/model/plan';
import type { Drift } from '../../../shared/rules/budgets/drift';
import { causeName } from '../../../shared/words/money/drift-causes';
import { withoutWords } from '../../../shared/words/money/without-words';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { Button } from '../../ui/button';
import styles from './trial.module.css';
import type { Trial } from './use-trial';

interface Props {
  readonly trial: Trial;
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly speech: Speech;
  readonly before: Drift;
  readonly after: Drift;
}

/** What the plan would be without what is left out; said as it changes, and taken back with one button. */
export function TrialBar({ trial, plan, scenarioId, speech, before, after }: Props) {
  const ground = { plan, scenarioId, lastYear: before.years.at(-1)?.year ?? 0, speech };
  const names = trial.leftOut.map((cause) => causeName(cause, ground));
  const isTried = names.length > 0;
  const words = trial.plan
    ? withoutWords({ names, before, after }, speech)
    : say`This cannot be tried out here: a baseline stays as it is.`;
  return (
    <div role="status" className={isTried ? styles.bar : styles.none}>
      {isTried && (
        <>
          <p className={styles.words}>
            <strong>{words}</strong>
            {say` Tried out only: nothing is stored.`}
          </p>
          <Button onClick={trial.end}>{say`Back to the plan`}</Button>
        </>
      )}
    </div>
  );
}
