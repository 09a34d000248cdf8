import { useState } from 'react';
import type { RealisedLine } from '../../../shared/rules/realised';
import { benefitKindWords } from '../../../shared/words/codes';
import { bareMoney } from '../../../shared/words/money';
import { readTypedMoney, typedMoneyWords } from '../../../shared/words/typed-money';
import { storeField } from '../../state/dispatch';
import { useEditable, useSpeech } from '../../state/plan-hooks';
import { today } from '../../state/today';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/field';
import fieldStyles from '../../ui/field.module.css';
import { readDay } from '../../ui/read-day';
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

type Wrong = { readonly field: keyof Typed; readonly words: string } | null;

/** What a benefit line was found to bring a year, on which day and by whom; none of the three may be missing. */
export function RealisedForm({ initiativeId, lines }: Props) {
  const speech = useSpeech();
  const editable = useEditable();
  const [typed, setTyped] = useState<Typed>({ benefitId: '', amount: '', day: today(), by: '' });
  const [wrong, setWrong] = useState<Wrong>(null);
  const chosen = lines.find(({ line }) => line.id === typed.benefitId) ?? lines[0];
  const type = (changes: Partial<Typed>) => {
    setTyped({ ...typed, ...changes });
    setWrong(null);
  };
  const store = async () => {
    const amount = readTypedMoney(typed.amount, speech);
    if (!amount.ok || amount.amount === null)
      return setWrong({
        field: 'amount',
        words: amount.ok ? 'How much a year? 0 where nothing came.' : typedMoneyWords(amount.code, speech),
      });
    const day = readDay(typed.day, false);
    if (!day.ok || day.value === null)
      return setWrong({ field: 'day', words: day.ok ? 'On which day?' : day.words });
    const by = (typed.by.trim() || chosen?.line.claimant) ?? '';
    if (!by) return setWrong({ field: 'by', words: 'Who says so?' });
    if (!chosen) return;
    const value = { initiativeId, benefitId: chosen.line.id, day: day.value, amount: amount.amount, by };
    const refused = await storeField({ type: 'realised/set', values: [value] });
    if (refused) return setWrong({ field: 'amount', words: refused });
    type({ amount: '' });
  };
  const text = (field: 'amount' | 'day' | 'by', label: string, placeholder = '') => (
    <Field label={label} error={wrong?.field === field ? wrong.words : null}>
      {(control) => (
        <input
          {...control}
          className={classNames(fieldStyles.input, field === 'amount' && fieldStyles.number)}
          type={field === 'day' ? 'date' : 'text'}
          inputMode={field === 'amount' ? 'decimal' : undefined}
          maxLength={1_000}
          autoComplete="off"
          placeholder={placeholder}
          readOnly={!editable}
          value={typed[field]}
          onChange={(event) => type({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <form
      aria-label="Realised value"
      className={styles.found}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="Benefit">
        {(control) => (
          <select
            {...control}
            className={fieldStyles.input}
            value={chosen?.line.id}
            onChange={(event) => type({ benefitId: event.target.value })}
          >
            {lines.map(({ line }) => (
              <option key={line.id} value={line.id}>
                {`${benefitKindWords[line.kind]}, ${bareMoney(line.likely, speech)} promised`}
              </option>
            ))}
          </select>
        )}
      </Field>
      {text('amount', 'Realised a year')}
      {text('day', 'On')}
      {text('by', 'Found by', chosen?.line.claimant)}
      <Button type="submit" className={styles.write} disabled={!editable}>
        Write it down
      </Button>
    </form>
  );
}
