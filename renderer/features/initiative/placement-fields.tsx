import { useState } from 'react';
import { type Outcome, outcomes } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/cards/card';
import { outcomeWords } from '../../../shared/words/codes';
import { stopRule } from '../../../shared/words/people/planning-rules';
import { say } from '../../../shared/words/say';
import { useEditable, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import { HowMadeButton } from '../../ui/how-made-button';
import { OutcomeMark } from '../../ui/outcome-mark';
import { quarterChoices } from '../../ui/quarter-choices';
import { FundingFields } from './funding-fields';
import { ImportNotes } from './import-notes';
import styles from './initiative-panel.module.css';
import { MarkField } from './mark-field';
import { storeChange, storeDates } from './store-change';

/** What it is for, when, and what it is given. */
export function PlacementFields({ card }: { readonly card: Card }) {
  const speech = useSpeech();
  const settings = useSettings();
  const disabled = !useEditable();
  const { id } = card.initiative;
  const { start, lengthQuarters } = card.placement;
  return (
    <>
      <OutcomeChoice card={card} disabled={disabled} />
      <ImportNotes card={card} disabled={disabled} />
      <SelectField
        label={say`Start`}
        value={start === null ? '' : String(start)}
        disabled={disabled}
        choices={quarterChoices(start, settings, speech, say`Not known`)}
        commit={(value) => storeDates(id, { start: value === '' ? null : Number(value) })}
      />
      <WholeNumberField
        label={say`Length in quarters`}
        min={1}
        max={80}
        required
        value={lengthQuarters}
        disabled={disabled}
        commit={(value) => storeDates(id, { lengthQuarters: value ?? lengthQuarters })}
      />
      <FundingFields card={card} disabled={disabled} />
      <MarkField card={card} disabled={disabled} />
      {card.funded && (
        <HowMadeButton words className={styles.whole} about={say`Freed by stopping`} rules={[stopRule]} />
      )}
    </>
  );
}

function OutcomeChoice({ card, disabled }: { readonly card: Card; readonly disabled: boolean }) {
  const { id, outcome, outcomeAssumed } = card.initiative;
  const [error, setError] = useState<string | null>(null);
  const choose = async (next: Outcome | null) =>
    setError(await storeChange(id, { outcome: next, outcomeAssumed: false }));
  return (
    <>
      <div className={styles.outcomes} role="group" aria-label={say`Outcome`}>
        {outcomes.map((known) => (
          <Button
            key={known}
            className={styles.outcome}
            disabled={disabled}
            aria-pressed={outcome === known}
            onClick={() => void choose(outcome === known ? null : known)}
          >
            <OutcomeMark outcome={known} silent />
            {outcomeWords[known]}
          </Button>
        ))}
      </div>
      {outcome && outcomeAssumed && (
        <p className={styles.note}>
          {say`This outcome was assumed on import.`}
          <Button disabled={disabled} onClick={() => void choose(outcome)}>{say`Confirm`}</Button>
        </p>
      )}
      {error && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}
