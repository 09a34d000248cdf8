import { useId } from 'react';
import { compactMoney } from '../../../shared/words/money';
import type { Speech } from '../../../shared/words/speech';
import { readTypedMoney } from '../../../shared/words/typed-money';
import { useSpeech } from '../../state/plan-hooks';
import fieldStyles from '../../ui/field.module.css';
import { withColumn } from './choices';
import type { ColumnView } from './column-views';
import { scaleSelectId } from './scale-select-id';
import styles from './scale-select.module.css';
import { choose } from './wizard-store';

const scales: readonly (readonly [number, string])[] = [
  [1, 'Ones'],
  [1_000, 'Thousands'],
  [1_000_000, 'Millions'],
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
        aria-label={`${column} is counted in`}
        aria-invalid={open ? true : undefined}
        aria-describedby={open ? id : undefined}
        value={scale ?? ''}
        onChange={(event) => pick(event.target.value)}
      >
        {open && <option value="">Choose…</option>}
        {!known && <option value={scale ?? ''}>Times {(scale ?? 1).toLocaleString('en')}</option>}
        {scales.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
            {example(view.samples, value, speech)}
          </option>
        ))}
      </select>
      {open && (
        <p id={id} className={styles.question}>
          Ones, thousands or millions? {likely && `${likely} seems likely.`}
        </p>
      )}
    </>
  );
}

/** ": 20.9 is € 20.90M", where the first cell is a plain amount. */
function example(samples: readonly string[], scale: number, speech: Speech): string {
  const cell = samples.find((sample) => /^[\d.,]{1,12}$/.test(sample) && /[1-9]/.test(sample));
  if (!cell) return '';
  // Kept apart from how the file is read: an example for the eye, in a currency with as many digits as it takes.
  const value = Number(cell.replace(',', '.'));
  const typed = Number.isFinite(value)
    ? readTypedMoney(String(Math.round(value * scale * 100) / 100), { ...speech, locale: 'en' })
    : null;
  return typed?.ok && typed.amount !== null ? `: ${cell} is ${compactMoney(typed.amount, speech)}` : '';
}
