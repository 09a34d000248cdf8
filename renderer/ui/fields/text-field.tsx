import { type HTMLAttributes, useMemo } from 'react';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { classNames } from '../class-names';
import { Field, type FieldProps } from './field';
import styles from './field.module.css';
import { type DraftOptions, useDraft } from './use-draft';

interface Shared extends Omit<FieldProps, 'error'> {
  readonly disabled?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** Figures stand to the right. */
  readonly number?: boolean | undefined;
  /** Known values to choose from while typing. */
  readonly suggestions?: readonly string[] | undefined;
}

export type DraftFieldProps<T> = Shared & DraftOptions<T>;

/** A field of one line for any value that can be shown as text and read from it. */
export function DraftField<T>(props: DraftFieldProps<T>) {
  const {
    label,
    hint,
    className,
    labelHidden,
    disabled,
    placeholder,
    autoFocus,
    inputMode,
    number,
    suggestions,
  } = props;
  const { error, control } = useDraft(props);
  return (
    <Field label={label} hint={hint} error={error} className={className} labelHidden={labelHidden}>
      {(field) => (
        <>
          <input
            {...field}
            {...control}
            className={classNames(styles.input, number && styles.number)}
            readOnly={disabled}
            placeholder={placeholder}
            autoFocus={autoFocus}
            inputMode={inputMode}
            autoComplete="off"
            spellCheck={false}
            list={suggestions?.length ? `${field.id}-known` : undefined}
          />
          {suggestions && suggestions.length > 0 && (
            <datalist id={`${field.id}-known`}>
              {suggestions.map((text) => (
                <option key={text} value={text} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

interface TextProps extends Shared {
  readonly value: string;
  readonly commit: DraftOptions<string>['commit'];
  /** What is said where it is left empty; without it, empty is fine. */
  readonly required?: string | undefined;
  /** The most characters; one line takes 1,000. */
  readonly limit?: number;
}

export function TextField({ required, limit = 1_000, ...rest }: TextProps) {
  const read = useMemo(() => readText(required, limit), [required, limit]);
  return <DraftField {...rest} show={asIs} read={read} />;
}

/** Text of many lines: Ctrl+Enter stores, as leaving the field does. */
export function TextArea({ required, limit = 100_000, ...rest }: TextProps) {
  const { label, hint, className, disabled, placeholder, value, commit } = rest;
  const { error, control } = useDraft<string, HTMLTextAreaElement>({
    label,
    disabled,
    value,
    commit,
    show: asIs,
    read: readText(required, limit),
    manyLines: true,
  });
  return (
    <Field label={label} hint={hint} error={error} className={className}>
      {(field) => (
        <textarea
          {...field}
          {...control}
          className={styles.input}
          readOnly={disabled}
          placeholder={placeholder}
          rows={3}
        />
      )}
    </Field>
  );
}

const asIs = (text: string) => text;

function readText(required: string | undefined, limit: number) {
  return (text: string) => {
    const value = text.trim();
    if (required && !value) return { ok: false as const, words: required };
    if (value.length > limit) {
      const most = limit.toLocaleString(locale);
      return {
        ok: false as const,
        words: say`At most ${most} characters; these are ${value.length.toLocaleString(locale)}.`,
      };
    }
    return { ok: true as const, value };
  };
}
