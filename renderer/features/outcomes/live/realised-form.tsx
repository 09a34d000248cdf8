import { useState } from 'react';
import type { RealisedLine } from '../../../../shared/rules/outcomes/realised';
import { benefitKindWords } from '../../../../shared/words/codes';
import { readTypedMoney, typedMoneyWords } from '../../../../shared/words/columns/typed-money';
import { bareMoney } from '../../../../shared/words/money';
import { say } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import { useEditable, useSpeech } from '../../../state/plan/plan-hooks';
import { today } from '../../../state/plan/today';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/fields/field';
import fieldStyles from '../../../ui/fields/field.module.css';
import { readDay } from '../../../ui/fields/read-day';
import { FormInput, type Wrong, wrongWords } from '../form-input';
import styles from './live-tab.module.css';

interface Props {
  readonly initiativeId: string;
  readonly lines: readonly RealisedLine[];
}

interface Typed {
  readonly benefitId: string;
  readonly amount: string;
  readonly day: string;
  readonly by: string;
}

/** What a benefit line was found to bring a year, on which day and by whom; none of the three may be missing. */
export function RealisedForm({ initiativeId, lines }: Props) {
  const speech = useSpeech();
  const editable = useEditable();
  const { typed, wrong, chosen, type, store } = useFound(initiativeId, lines);
  const input = (field: 'amount' | 'day' | 'by', label: string, kind: 'text' | 'number' | 'day') => (
    <FormInput
      label={label}
      kind={kind}
      error={wrongWords(wrong, field)}
      placeholder={field === 'by' ? chosen?.line.claimant : undefined}
      value={typed[field]}
      onType={(text) => type({ [field]: text })}
    />
  );
  return (
    <form
      aria-label={say`Realised value`}
      className={styles.found}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label={say`Benefit`}>
        {(control) => (
          <select
            {...control}
            className={fieldStyles.input}
            value={chosen?.line.id}
            onChange={(event) => type({ benefitId: event.target.value })}
          >
            {lines.map(({ line }) => (
              <option key={line.id} value={line.id}>
                {say`${benefitKindWords[line.kind]}, ${bareMoney(line.likely, speech)} promised`}
              </option>
            ))}
          </select>
        )}
      </Field>
      {input('amount', say`Realised a year`, 'number')}
      {input('day', say`On`, 'day')}
      {input('by', say`Found by`, 'text')}
      <Button type="submit" className={styles.write} disabled={!editable}>{say`Write it down`}</Button>
    </form>
  );
}

function useFound(initiativeId: string, lines: readonly RealisedLine[]) {
  const speech = useSpeech();
  const [typed, setTyped] = useState<Typed>({ benefitId: '', amount: '', day: today(), by: '' });
  const [wrong, setWrong] = useState<Wrong<keyof Typed>>(null);
  const chosen = lines.find(({ line }) => line.id === typed.benefitId) ?? lines[0];
  const type = (changes: Partial<Typed>) => {
    setTyped({ ...typed, ...changes });
    setWrong(null);
  };
  const store = async () => {
    if (!chosen) return;
    const read = readTypedMoney(typed.amount, speech);
    if (!read.ok || read.amount === null)
      return setWrong({
        field: 'amount',
        words: read.ok ? say`How much a year? 0 where nothing came.` : typedMoneyWords(read.code, speech),
      });
    const day = readDay(typed.day, false);
    if (!day.ok || day.value === null)
      return setWrong({ field: 'day', words: day.ok ? say`On which day?` : day.words });
    const by = typed.by.trim() || chosen.line.claimant;
    if (!by) return setWrong({ field: 'by', words: say`Who says so?` });
    const value = { initiativeId, benefitId: chosen.line.id, day: day.value, amount: read.amount, by };
    const refused = await storeField({ type: 'realised/set', values: [value] });
    if (refused) setWrong({ field: 'amount', words: refused });
    else type({ amount: '' });
  };
  return { typed, wrong, chosen, type, store };
}
