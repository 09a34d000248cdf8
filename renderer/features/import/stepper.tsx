import { useEffect, useRef } from 'react';
import { say } from '../../../shared/words/say';
import { classNames } from '../../ui/class-names';
import styles from './stepper.module.css';
import { goTo, type Step } from './wizard-store';

const words: Readonly<Record<Step, string>> = {
  file: say`File`,
  columns: say`Columns`,
  values: say`Values`,
  check: say`Check and import`,
};

interface Props {
  readonly step: Step;
  /** Those in sight. */
  readonly steps: readonly Step[];
  readonly disabled: boolean;
}

/** The steps; each can be gone to at any time, nothing is lost on the way. */
export function Stepper({ step, steps, disabled }: Props) {
  const current = useRef<HTMLButtonElement>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    // The button that led here may be gone, as Next is at the end.
    if (document.activeElement === document.body) current.current?.focus();
  }, [step]);
  return (
    <nav aria-label={say`Steps of the import`}>
      <ol className={styles.steps}>
        {steps.map((name, index) => (
          <li key={name}>
            <button
              type="button"
              {...(name === step && { ref: current })}
              className={classNames(styles.step, name === step && styles.current)}
              aria-current={name === step ? 'step' : undefined}
              disabled={disabled}
              onClick={() => goTo(name)}
            >
              <span className={styles.index} aria-hidden="true">
                {index + 1}
              </span>
              {words[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
