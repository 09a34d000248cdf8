import { useState } from 'react';
import type { Goal } from '../../../../shared/model/records/goal';
import type { MetricSide } from '../../../../shared/model/records/metric-reading';
import { readTypedReading, typedReadingWords } from '../../../../shared/words/columns/typed-reading';
import { sideNames } from '../../../../shared/words/outcomes/metric-words';
import { say } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import { useEditable, useSpeech } from '../../../state/plan/plan-hooks';
import { today } from '../../../state/plan/today';
import { Button } from '../../../ui/button';
import { Field } from '../../../ui/fields/field';
import fieldStyles from '../../../ui/fields/field.module.css';
import { readDay } from '../../../ui/fields/read-day';
import { FormInput, type Wrong, wrongWords } from '../form-input';
import styles from './metrics-dialog.module.css';

interface Props {
  readonly goal: Goal;
  readonly hasPair: boolean;
}

/** A reading of either metric, of today unless another day is named. */
export function ReadingForm({ goal, hasPair }: Props) {
  const editable = useEditable();
  const { side, setSide, day, value, wrong, type, store } = useReading(goal, hasPair);
  return (
    <form
      aria-label={say`New reading`}
      className={styles.reading}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label={say`Metric`}>
        {(control) => (
          <select
            {...control}
            className={fieldStyles.input}
            value={side}
            onChange={(event) => setSide(event.target.value as MetricSide)}
          >
            <option value="business">{goal.metric || sideNames.business}</option>
            {hasPair && <option value="it">{sideNames.it}</option>}
          </select>
        )}
      </Field>
      <FormInput
        label={say`Day`}
        kind="day"
        error={wrongWords(wrong, 'day')}
        value={day}
        onType={(text) => type({ day: text })}
      />
      <FormInput
        label={say`Reading`}
        kind="number"
        error={wrongWords(wrong, 'value')}
        value={value}
        onType={(text) => type({ value: text })}
      />
      <Button type="submit" className={styles.add} disabled={!editable}>{say`Add the reading`}</Button>
    </form>
  );
}

function useReading(goal: Goal, hasPair: boolean) {
  const speech = useSpeech();
  const [chosen, setSide] = useState<MetricSide>('business');
  const [typed, setTyped] = useState({ day: today(), value: '' });
  const [wrong, setWrong] = useState<Wrong<'day' | 'value'>>(null);
  const side = hasPair ? chosen : 'business';
  const type = (changes: Partial<typeof typed>) => {
    setTyped({ ...typed, ...changes });
    setWrong(null);
  };
  const store = async () => {
    const on = readDay(typed.day, false);
    if (!on.ok || on.value === null)
      return setWrong({ field: 'day', words: on.ok ? say`On which day?` : on.words });
    const read = readTypedReading(typed.value, speech);
    if (!read.ok || read.value === null)
      return setWrong({
        field: 'value',
        words: read.ok ? say`Enter what was read.` : typedReadingWords(read.code, speech),
      });
    const reading = { goalId: goal.id, side, day: on.value, value: read.value };
    const refused = await storeField({ type: 'metric-reading/set', readings: [reading] });
    if (refused) setWrong({ field: 'value', words: refused });
    else type({ value: '' });
  };
  return { ...typed, side, setSide, wrong, type, store };
}
