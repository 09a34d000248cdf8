import { CircleQuestionMark } from 'lucide-react';
import { useState } from 'react';
import type { Rule } from '../../shared/words/rule-sources';
import { say } from '../../shared/words/say';
import { Button } from './button';
import { classNames } from './class-names';
import { Dialog } from './dialog';
import { RuleList } from './how-made';
import styles from './how-made.module.css';
import { saidOnce } from './said-once';

interface Props {
  /** Which figures it explains: they are named on hover, to those who hear it, and over the formulas. */
  readonly about: string;
  readonly rules: readonly Rule[];
  /** Where there is room for the question itself beside the sign. */
  readonly words?: boolean;
  readonly className?: string | undefined;
}

/** "How is this made?" where formulas have no room below the figures: they open over the screen. */
export function HowMadeButton({ about, rules, words = false, className }: Props) {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never');
  const close = () => setState('closed');
  const label = say`How is this made? ${about}`;
  return (
    <>
      <button
        type="button"
        data-how-made
        className={classNames(styles.ask, className)}
        aria-label={label}
        title={label}
        {...saidOnce}
        onClick={() => setState('open')}
      >
        <CircleQuestionMark size={14} aria-hidden="true" />
        {words && say`How is this made?`}
      </button>
      {state !== 'never' && (
        <Dialog
          open={state === 'open'}
          onClose={close}
          wide
          title={about}
          actions={<Button look="solid" onClick={close}>{say`Close`}</Button>}
        >
          <RuleList rules={rules} />
        </Dialog>
      )}
    </>
  );
}
