import { type ReactNode, useId } from 'react';
import { classNames } from '../class-names';
import hidden from '../visually-hidden.module.css';
import styles from './field.module.css';

/** What a control needs to be named and described by its field. */
interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean | undefined;
}

export interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with what stands in it; said beside it. */
  readonly error?: string | null | undefined;
  readonly className?: string | undefined;
  /** In a table, whose head and row say what stands in it; it is still said to those who hear it. */
  readonly labelHidden?: boolean | undefined;
}

interface Props extends FieldProps {
  readonly children: (control: FieldControl) => ReactNode;
}

/** A label, its control, and what is to be said about it. */
export function Field({ label, hint, error, className, labelHidden, children }: Props) {
  const id = useId();
  const said = error ?? hint;
  const saidId = `${id}-said`;
  return (
    <div className={classNames(styles.field, className)}>
      <label className={labelHidden ? hidden.hidden : styles.label} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': said ? saidId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {said && (
        <p id={saidId} className={error ? styles.error : styles.hint} role={error ? 'alert' : undefined}>
          {said}
        </p>
      )}
    </div>
  );
}
