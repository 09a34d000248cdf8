import { useId } from 'react';
import { readingOf } from '../../../../shared/backlog/values/read-number';
import { locale } from '../../../../shared/words/language';
import { compactMoney } from '../../../../shared/words/money';
import { say } from '../../../../shared/words/say';
import type { Speech } from '../../../../shared/words/speech';
import { useSpeech } from '../../../state/plan/plan-hooks';
import fieldStyles from '../../../ui/fields/field.module.css';
import { withColumn } from '../choices';
import type { ColumnView } from '../column-view';
import { choose } from '../wizard-store';
import { amountAs } from './form-examples';
import styles from './scale-select.module.css';
import { scaleSelectId } from './scale-select-id';

const scales: readonly (readonly [number, string])[] = [
  [1, say`Ones`],
  [1_000, say`Thousands`],
  [1_000_000, say`Millions`],
];

/** In what a money column counts; where nothing says so it is asked, with what each answer would mean. */
export function ScaleSelect({ view }: { readonly view: ColumnView }) {
  const { column, scale, suggestedScale } = view;
  const speech = useSpeech();
  const id = useId();
  const open = scale === null;
  const known = scale === null || scales.some(([value]) => value === scale);
  const pick = (value: string) => {
    if (value !== '') choose((choices) => withColumn(choices, column, { scale: Number(value) }));
  };
  const likely = scales.find(([value]) => value === suggestedScale)?.[1];
  return (
    <>
      <select
        id={scaleSelectId(column)}
        className={fieldStyles.input}
        aria-label={say`${column} is counted in`}
        aria-invalid={open ? true : undefined}
        aria-describedby={open ? id : undefined}
        value={scale ?? ''}
        onChange={(event) => pick(event.target.value)}
      >
        {open && <option value="">{say`Choose…`}</option>}
        {!known && <option value={scale ?? ''}>{say`Times ${(scale ?? 1).toLocaleString(locale)}`}</option>}
        {scales.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
            {example(view, value, speech)}
          </option>
        ))}
      </select>
      {open && (
        <p id={id} className={styles.question}>
          {say`Ones, thousands or millions? ${likely ? say`${likely} seems likely.` : ''}`}
        </p>
      )}
    </>
  );
}

/** ": 20.9 is € 20.90M", where the first cells have a plain amount that can be read in one way. */
function example({ samples, more }: ColumnView, scale: number, speech: Speech): string {
  for (const cell of samples) {
    const reading = /^[\d.,]{1,12}$/.test(cell) && /[1-9]/.test(cell) ? readingOf(cell) : 'broken';
    if (reading === 'broken' || (reading === 'either' && !more.decimal)) continue;
    const amount = amountAs(cell, more.decimal ?? (reading === 'comma' ? ',' : '.'), scale, speech);
    if (amount !== null) return say`: ${cell} is ${compactMoney(amount, speech)}`;
  }
  return '';
}
