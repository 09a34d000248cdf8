import { type KeyboardEvent, useId, useLayoutEffect, useState } from 'react';
import styles from './cell.module.css';
import { classNames } from './class-names';
import { readDay } from './fields/read-day';
import { type DraftOptions, useDraft } from './fields/use-draft';
import { isWriting } from './is-writing';

interface Place {
  /** The name of the field for screen readers: what, of which row. */
  readonly label: string;
  readonly column: string;
  readonly disabled: boolean;
}

interface TextProps<T> extends Place, Omit<DraftOptions<T>, keyof Place> {
  readonly number?: boolean;
  /** The id of a list of known values. */
  readonly list?: string;
  readonly selectOnMount?: boolean;
  readonly placeholder?: string;
}

/** One value of a table: plain to look at, a field as soon as the keyboard or the mouse is in it. */
export function TextCell<T>(props: TextProps<T>) {
  const { label, column, disabled, number, list, selectOnMount, placeholder } = props;
  const { error, control } = useDraft(props);
  const errorId = useId();
  const { ref } = control;
  useLayoutEffect(() => {
    // Whoever writes elsewhere by the time the row is there goes on there.
    if (selectOnMount && !isWriting()) takeFocus(ref.current);
  }, [selectOnMount, ref]);
  return (
    <div className={styles.cell}>
      <input
        {...control}
        className={classNames(styles.input, number && styles.number)}
        data-column={column}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        readOnly={disabled}
        list={list}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          control.onKeyDown(event);
          walk(event);
        }}
      />
      <CellError id={errorId} error={error} />
    </div>
  );
}

interface DayProps extends Place {
  readonly value: string | null;
  readonly commit: (value: string | null) => Promise<string | null>;
  /** Stands out: the day is near. */
  readonly due?: boolean;
}

/** A day; the system's own control, so that it is written as the user writes days. */
export function DayCell({ label, column, disabled, value, commit, due }: DayProps) {
  const { error, control } = useDraft({
    label,
    disabled,
    value,
    show: (day) => day ?? '',
    read: readDay,
    commit,
  });
  const errorId = useId();
  return (
    <div className={styles.cell}>
      <input
        {...control}
        type="date"
        min="1900-01-01"
        max="2199-12-31"
        className={classNames(styles.input, styles.day, due && styles.due, !control.value && styles.blank)}
        data-column={column}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        readOnly={disabled}
      />
      <CellError id={errorId} error={error} />
    </div>
  );
}

interface SelectProps<T extends string> extends Place {
  readonly value: T;
  readonly choices: readonly (readonly [value: T, words: string])[];
  readonly commit: (value: T) => Promise<string | null>;
  /** Why there is nothing to choose, on hover. */
  readonly hint?: string | undefined;
}

/** One of a few values, by the system's own list; stored as it is chosen. */
export function SelectCell<T extends string>(props: SelectProps<T>) {
  const { label, column, disabled, value, choices, commit, hint } = props;
  const [error, setError] = useState<string | null>(null);
  const errorId = useId();
  const choose = async (text: string) => {
    const choice = choices.find(([known]) => known === text);
    if (choice) setError(await commit(choice[0]));
  };
  return (
    <div className={styles.cell}>
      <select
        className={classNames(styles.input, styles.select, !value && styles.blank)}
        data-column={column}
        aria-label={label}
        aria-describedby={error ? errorId : undefined}
        title={hint}
        disabled={disabled}
        value={value}
        onChange={(event) => void choose(event.target.value)}
      >
        {choices.map(([known, words]) => (
          <option key={known} value={known}>
            {words}
          </option>
        ))}
      </select>
      <CellError id={errorId} error={error} />
    </div>
  );
}

function CellError({ id, error }: { readonly id: string; readonly error: string | null }) {
  if (!error) return null;
  return (
    <p id={id} className={styles.error} role="alert">
      {error}
    </p>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

/** Up and down go to the same column of the next row; F2 takes the whole text, and a second time its end. */
function walk(event: KeyboardEvent<HTMLInputElement>): void {
  const input = event.currentTarget;
  if (event.key === 'F2') {
    const all = input.selectionStart === 0 && input.selectionEnd === input.value.length;
    if (all) input.setSelectionRange(input.value.length, input.value.length);
    else input.select();
    return;
  }
  const step =
    event.key === 'ArrowDown'
      ? 'nextElementSibling'
      : event.key === 'ArrowUp'
        ? 'previousElementSibling'
        : null;
  if (!step || event.altKey || event.ctrlKey || event.metaKey || input.hasAttribute('list')) return;
  const target = input.closest('tr')?.[step]?.querySelector(`[data-column="${input.dataset.column}"]`);
  if (!(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  target.focus();
  target.select();
}
