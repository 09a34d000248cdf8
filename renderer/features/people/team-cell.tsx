import { type KeyboardEvent, useId, useLayoutEffect } from 'react';
import { classNames } from '../../ui/class-names';
import { type DraftOptions, useDraft } from '../../ui/use-draft';
import styles from './people.module.css';

interface Props<T> extends DraftOptions<T> {
  /** The name of the field for screen readers: what, of which team. */
  readonly label: string;
  readonly column: string;
  readonly disabled: boolean;
  readonly number?: boolean;
  readonly selectOnMount?: boolean;
}

/** One value of a team: plain to look at, a field as soon as the keyboard or the mouse is in it. */
export function TeamCell<T>(props: Props<T>) {
  const { label, column, disabled, number = false, selectOnMount = false } = props;
  const { error, control } = useDraft(props);
  const errorId = useId();
  const { ref } = control;
  useLayoutEffect(() => {
    if (selectOnMount) takeFocus(ref.current);
  }, [selectOnMount, ref]);
  return (
    <>
      <input
        {...control}
        className={classNames(styles.input, number && styles.number)}
        data-column={column}
        aria-label={label}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId : undefined}
        readOnly={disabled}
        autoComplete="off"
        spellCheck={false}
        onKeyDown={(event) => {
          control.onKeyDown(event);
          walk(event);
        }}
      />
      {error && (
        <p id={errorId} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </>
  );
}

function takeFocus(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

/** Up and down go to the same column of the next team. */
function walk(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const row = event.currentTarget.closest('tr');
  const next =
    event.key === 'ArrowDown'
      ? row?.nextElementSibling
      : event.key === 'ArrowUp'
        ? row?.previousElementSibling
        : null;
  const target = next?.querySelector(`[data-column="${event.currentTarget.dataset.column}"]`);
  if (!(target instanceof HTMLInputElement)) return;
  event.preventDefault();
  target.focus();
  target.select();
}
