import { Field, type FieldProps } from './field';
import styles from './field.module.css';
import { readDay } from './read-day';
import { useDraft } from './use-draft';

interface Props extends Omit<FieldProps, 'error'> {
  readonly value: string | null;
  readonly disabled?: boolean | undefined;
  readonly commit: (value: string | null) => Promise<string | null> | undefined;
}

/** A day as YYYY-MM-DD, or none. The system's own control, so that it is written as the user writes days. */
export function DayField({ value, disabled, commit, ...field }: Props) {
  const { error, control } = useDraft({
    label: field.label,
    disabled,
    value,
    show: (day) => day ?? '',
    read: readDay,
    commit,
  });
  return (
    <Field {...field} error={error}>
      {(described) => (
        <input
          {...described}
          {...control}
          type="date"
          min="1900-01-01"
          max="2199-12-31"
          className={styles.input}
          readOnly={disabled}
        />
      )}
    </Field>
  );
}
