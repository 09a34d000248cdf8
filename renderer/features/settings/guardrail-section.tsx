import { percent } from '../../../shared/words/money';
import { balanceRule } from '../../../shared/words/people/figure-rules';
import { say } from '../../../shared/words/say';
import { useEditable, useFigures, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { WholeNumberField } from '../../ui/fields/number-fields';
import { SelectField } from '../../ui/fields/select-field';
import { HowMade } from '../../ui/how-made';
import { Section } from '../../ui/page';
import { edit } from './edit';
import styles from './settings.module.css';

type Kind = 'none' | 'soft' | 'hard';

const kinds: readonly { readonly value: Kind; readonly words: string }[] = [
  { value: 'none', words: say`None` },
  { value: 'soft', words: say`Soft: shown when it is crossed` },
  { value: 'hard', words: say`Hard: asks for a reason` },
];

/** Where the range stands until the user sets it; wide enough to claim nothing. */
const firstRange = { guardrailMin: 40, guardrailMax: 60 };

/** The range that keeping the lights on may take of the funded change money. */
export function GuardrailSection() {
  const speech = useSpeech();
  const { balance } = useFigures();
  const now = balance ? say`Now it is ${percent(balance.run, speech)}.` : say`Nothing is funded yet.`;
  return (
    <Section
      title={say`Guardrail`}
      hint={say`The share of the funded change money that may go to keeping the lights on. ${now}`}
    >
      <GuardrailFields />
      <HowMade bare rules={[balanceRule]} about={say`Balance of change money`} />
    </Section>
  );
}

/** Whether there is a range, how hard it is, and from where to where it reaches. */
export function GuardrailFields() {
  const settings = useSettings();
  const editable = useEditable();
  const { guardrailMin, guardrailMax, guardrailHard } = settings;
  const kind: Kind = guardrailMin === null ? 'none' : guardrailHard ? 'hard' : 'soft';
  const choose = (next: Kind) => {
    if (next === 'none') return edit({ guardrailMin: null, guardrailMax: null, guardrailHard: false });
    return edit({ ...(kind === 'none' && firstRange), guardrailHard: next === 'hard' });
  };
  return (
    <div className={styles.row}>
      <SelectField label={say`Guardrail`} value={kind} choices={kinds} disabled={!editable} commit={choose} />
      {guardrailMin !== null && guardrailMax !== null && (
        <>
          <WholeNumberField
            label={say`At least, %`}
            min={0}
            max={100}
            required
            value={guardrailMin}
            disabled={!editable}
            commit={(min) => edit({ guardrailMin: min })}
          />
          <WholeNumberField
            label={say`At most, %`}
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
  );
}
