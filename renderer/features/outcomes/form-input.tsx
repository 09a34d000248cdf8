import { useEditable } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import { Field } from '../../ui/fields/field';
import fieldStyles from '../../ui/fields/field.module.css';

/** What is wrong with one field of a form. */
export type Wrong<K> = { readonly field: K; readonly words: string } | null;

/** The words, where it is this field that is wrong. */
export function wrongWords<K>(wrong: Wrong<K>, field: K): string | null {
  return wrong?.field === field ? wrong.words : null;
}

interface Props {
  readonly label: string;
  readonly error?: string | null;
  readonly kind?: 'text' | 'number' | 'day';
  readonly placeholder?: string | undefined;
  /** The list of what is usual. */
  readonly list?: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

/** One line of a form that is stored as a whole. */
export function FormInput({ label, error = null, kind = 'text', placeholder, list, value, onType }: Props) {
  const editable = useEditable();
  return (
    <Field label={label} error={error}>
      {(control) => (
        <input
          {...control}
          className={classNames(fieldStyles.input, kind === 'number' && fieldStyles.number)}
          type={kind === 'day' ? 'date' : 'text'}
          inputMode={kind === 'number' ? 'decimal' : undefined}
          maxLength={1_000}
          autoComplete="off"
          placeholder={placeholder}
          list={list}
          readOnly={!editable}
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}
