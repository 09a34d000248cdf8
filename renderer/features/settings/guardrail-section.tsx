import { percent } from '../../../shared/words/money';
import { useEditable, useFigures, useSettings, useSpeech } from '../../state/plan-hooks';
import { WholeNumberField } from '../../ui/number-fields';
import { Section } from '../../ui/page';
import { SelectField } from '../../ui/select-field';
import { edit } from './edit';
import styles from './settings.module.css';

type Kind = 'none' | 'soft' | 'hard';

const kinds: readonly { readonly value: Kind; readonly words: string }[] = [
  { value: 'none', words: 'None' },
  { value: 'soft', words: 'Soft: shown when it is crossed' },
  { value: 'hard', words: 'Hard: asks for a reason' },
];

/** Where the range stands until the user sets it; wide enough to claim nothing. */
const firstRange = { guardrailMin: 40, guardrailMax: 60 };

/** The range that keeping the lights on may take of the funded change money. */
export function GuardrailSection() {
  const settings = useSettings();
  const editable = useEditable();
  const speech = useSpeech();
  const { balance } = useFigures();
  const { guardrailMin, guardrailMax, guardrailHard } = settings;
  const kind: Kind = guardrailMin === null ? 'none' : guardrailHard ? 'hard' : 'soft';
  const choose = (next: Kind) => {
    if (next === 'none') return edit({ guardrailMin: null, guardrailMax: null, guardrailHard: false });
    return edit({ ...(kind === 'none' && firstRange), guardrailHard: next === 'hard' });
  };
  const now = balance ? `Now it is ${percent(balance.run, speech)}.` : 'Nothing is funded yet.';
  return (
    <Section
      title="Guardrail"
      hint={`The share of the funded change money that may go to keeping the lights on. ${now}`}
    >
      <div className={styles.row}>
        <SelectField label="Guardrail" value={kind} choices={kinds} disabled={!editable} commit={choose} />
        {guardrailMin !== null && guardrailMax !== null && (
          <>
            <WholeNumberField
              label="At least, %"
              min={0}
              max={100}
              required
              value={guardrailMin}
              disabled={!editable}
              commit={(min) => edit({ guardrailMin: min })}
            />
            <WholeNumberField
              label="At most, %"
              min={0}
              max={100}
              required
              value={guardrailMax}
              disabled={!editable}
              commit={(max) => edit({ guardrailMax: max })}
            />
          </>
        )}
      </div>
    </Section>
  );
}
