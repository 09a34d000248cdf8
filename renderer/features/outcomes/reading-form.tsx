import { useState } from 'react';
import type { Goal } from '../../../shared/model/goal';
import type { MetricSide } from '../../../shared/model/metric-reading';
import { sideNames } from '../../../shared/words/metric-words';
import { readTypedReading, typedReadingWords } from '../../../shared/words/typed-reading';
import { storeField } from '../../state/dispatch';
import { useEditable, useSpeech } from '../../state/plan-hooks';
import { today } from '../../state/today';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import fieldStyles from '../../ui/field.module.css';
import { readDay } from '../../ui/read-day';
import styles from './metrics-dialog.module.css';

interface Props {
  readonly goal: Goal;
  readonly hasPair: boolean;
}

/** A reading of either metric, of today unless another day is named. */
export function ReadingForm({ goal, hasPair }: Props) {
  const speech = useSpeech();
  const editable = useEditable();
  const [side, setSide] = useState<MetricSide>('business');
  const [day, setDay] = useState(today);
  const [value, setValue] = useState('');
  const [wrong, setWrong] = useState<{ readonly field: 'day' | 'value'; readonly words: string } | null>(
    null,
  );
  const store = async () => {
    const on = readDay(day, false);
    if (!on.ok || on.value === null)
      return setWrong({ field: 'day', words: on.ok ? 'On which day?' : on.words });
    const read = readTypedReading(value, speech);
    if (!read.ok || read.value === null)
      return setWrong({
        field: 'value',
        words: read.ok ? 'Enter what was read.' : typedReadingWords(read.code, speech),
      });
    const reading = { goalId: goal.id, side: hasPair ? side : 'business', day: on.value, value: read.value };
    const refused = await storeField({ type: 'metric-reading/set', readings: [reading] });
    if (refused) return setWrong({ field: 'value', words: refused });
    setValue('');
    setWrong(null);
  };
  const errorOf = (field: 'day' | 'value') => (wrong?.field === field ? wrong.words : null);
  return (
    <form
      aria-label="New reading"
      className={styles.reading}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <Field label="Metric">
        {(control) => (
          <select
            {...control}
            className={fieldStyles.input}
            value={hasPair ? side : 'business'}
            onChange={(event) => setSide(event.target.value as MetricSide)}
          >
            <option value="business">{goal.metric || sideNames.business}</option>
            {hasPair && <option value="it">{sideNames.it}</option>}
          </select>
        )}
      </Field>
      <Field label="Day" error={errorOf('day')}>
        {(control) => (
          <input
            {...control}
            type="date"
            className={fieldStyles.input}
            readOnly={!editable}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        )}
      </Field>
      <Field label="Reading" error={errorOf('value')}>
        {(control) => (
          <input
            {...control}
            className={`${fieldStyles.input} ${fieldStyles.number}`}
            inputMode="decimal"
            autoComplete="off"
            readOnly={!editable}
            value={value}
            onChange={(event) => {
              setValue(event.target.value);
              setWrong(null);
            }}
          />
        )}
      </Field>
      <Button type="submit" className={styles.add} disabled={!editable}>
        Add the reading
      </Button>
    </form>
  );
}
