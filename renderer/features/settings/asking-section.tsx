import { knownMoney } from '../../../shared/rules/questions/known-money';
import { counted } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { useEditable, usePlan, useScenarioId, useSettings, useSpeech } from '../../state/plan/plan-hooks';
import { MoneyField } from '../../ui/fields/number-fields';
import { Section } from '../../ui/page';
import { edit } from './edit';
import styles from './settings.module.css';

/** Of which funded initiatives is asked what is missing: nobody fills in forms for small ones. */
export function AskingSection() {
  const { askedAbove } = useSettings();
  const speech = useSpeech();
  const editable = useEditable();
  const { initiatives } = knownMoney(usePlan(), useScenarioId());
  return (
    <Section
      title={say`What is asked`}
      hint={say`The interview, the list of missing answers and what is known of the money speak of funded initiatives alone: now of ${counted(initiatives, 'initiative')}.`}
    >
      <div className={styles.amount}>
        <MoneyField
          label={say`Ask from this amount on`}
          hint={say`0 asks of all that is funded. Without a cost an initiative is always asked.`}
          speech={speech}
          required={say`Write 0 to ask of all.`}
          value={askedAbove}
          disabled={!editable}
          commit={(amount) => (amount === null ? undefined : edit({ askedAbove: amount }))}
        />
      </div>
    </Section>
  );
}
