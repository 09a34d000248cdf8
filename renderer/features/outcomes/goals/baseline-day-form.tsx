import { useState } from 'react';
import type { Goal } from '../../../../shared/model/records/goal';
import { type BaselineRead, readingOfBaseline } from '../../../../shared/rules/outcomes/baseline-day';
import type { Measure } from '../../../../shared/rules/outcomes/goal-measures';
import { say } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import { useEditable } from '../../../state/plan/plan-hooks';
import { Button } from '../../../ui/button';
import { readDay } from '../../../ui/fields/read-day';
import { FormInput } from '../form-input';
import styles from './metrics-dialog.module.css';

const refusedWords: Readonly<Record<Extract<BaselineRead, { ok: false }>['code'], string>> = {
  'baseline-missing': say`The goal has no baseline yet. Enter it with the goal.`,
  'baseline-after-target': say`The target is due on that day or before it. Enter an earlier day.`,
  'baseline-after-reading': say`A reading is as old as that or older. Enter an earlier day.`,
};

interface Props {
  readonly goal: Goal;
  readonly measure: Measure;
}

/** The day of the baseline of a goal that has no IT metric: it is kept as the first reading. */
export function BaselineDayForm({ goal, measure }: Props) {
  const editable = useEditable();
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const store = async () => {
    const on = readDay(day, false);
    if (!on.ok || on.value === null) return setWrong(on.ok ? say`On which day?` : on.words);
    const read = readingOfBaseline(goal, measure, on.value);
    if (!read.ok) return setWrong(refusedWords[read.code]);
    setWrong(await storeField({ type: 'metric-reading/set', readings: [read.reading] }));
  };
  return (
    <form
      aria-label={say`Day of the baseline`}
      className={styles.reading}
      onSubmit={(event) => {
        event.preventDefault();
        void store();
      }}
    >
      <FormInput
        label={say`Baseline read on`}
        kind="day"
        error={wrong}
        value={day}
        onType={(text) => {
          setDay(text);
          setWrong(null);
        }}
      />
      <Button type="submit" className={styles.add} disabled={!editable}>{say`Store the day`}</Button>
    </form>
  );
}
