import type { ServiceFact } from '../../../shared/rules/services/service-facts';
import { serviceFactWords } from '../../../shared/words/money/service-words';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { factKey } from './rows-in-view';
import styles from './services.module.css';

interface Props {
  readonly facts: readonly ServiceFact[];
  readonly chosen: string | null;
  readonly years: readonly number[];
  readonly speech: Speech;
  readonly onChoose: (key: string | null) => void;
}

/** What can no longer be put off, or is already too late. */
function isPressing({ code, parameters }: ServiceFact, firstYear: number | undefined): boolean {
  if (code === 'contract-ends') return parameters.year === firstYear;
  return code === 'contract-over' || code === 'notice-passed' || code === 'notice-soon';
}

/** What needs attention, with counts; each shows its services alone, and all again. */
export function FactLine({ facts, chosen, years, speech, onChoose }: Props) {
  if (facts.length === 0) return null;
  return (
    <div className={styles.facts} role="group" aria-label={say`What needs attention`}>
      {facts.map((fact) => {
        const key = factKey(fact);
        const isChosen = key === chosen;
        return (
          <Button
            key={key}
            className={classNames(styles.fact, isPressing(fact, years[0]) && styles.pressing)}
            aria-pressed={isChosen}
            onClick={() => onChoose(isChosen ? null : key)}
          >
            {serviceFactWords(fact, speech)}
          </Button>
        );
      })}
    </div>
  );
}
