import { useId, useMemo } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import type { Column } from '../../../shared/rules/columns/column';
import { type CellSetting, cellChoices } from '../../../shared/words/columns/cell-words';
import { columnName } from '../../../shared/words/columns/column-words';
import { say } from '../../../shared/words/say';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import field from '../../ui/fields/field.module.css';
import styles from './bulk-edit.module.css';
import { type Common, commonOf } from './common-value';

interface Props {
  readonly column: Column;
  readonly cards: readonly Card[];
  readonly at: CellSetting;
  /** What it is to become; undefined: it stays. */
  readonly text: string | undefined;
  readonly error: string | undefined;
  /** null: it stays after all. */
  readonly onChange: (text: string | null) => void;
}

/** One field of many initiatives: what they have, or "mixed", and what they are to have. */
export function BulkField({ column, cards, at, text, error, onChange }: Props) {
  const id = useId();
  const common = useMemo(() => commonOf(column, cards, at), [column, cards, at]);
  const name = columnName(column.id, at.plan);
  const isSet = text !== undefined;
  const control = {
    id,
    className: classNames(field.input, isSet && styles.set),
    'aria-invalid': error ? true : undefined,
    'aria-describedby': error ? `${id}-error` : undefined,
  };
  return (
    <div className={field.field}>
      <label htmlFor={id} className={field.label}>
        {name}
        {isSet && <span className={styles.willBe}>{say` will be set`}</span>}
      </label>
      <div className={styles.control}>
        <Control {...{ column, at, common, text, control, onChange }} />
        {isSet ? (
          <Button
            look="quiet"
            aria-label={say`Leave ${name} as it is`}
            onClick={() => onChange(null)}
          >{say`Leave`}</Button>
        ) : (
          common.mixed &&
          canBeEmptied(column) && (
            <Button
              look="quiet"
              aria-label={say`Empty ${name}`}
              onClick={() => onChange('')}
            >{say`Empty`}</Button>
          )
        )}
      </div>
      {error && (
        <p id={`${id}-error`} className={field.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}

/** Lists have an entry for nothing. */
function canBeEmptied({ kind, required }: Column): boolean {
  return !required && kind !== 'choice' && kind !== 'yes';
}

interface ControlProps extends Pick<Props, 'column' | 'at' | 'text' | 'onChange'> {
  readonly common: Common;
  readonly control: object;
}

function Control({ column, at, common, text, control, onChange }: ControlProps) {
  const shown = text ?? (common.mixed ? '' : common.text);
  if (column.kind === 'choice' || column.kind === 'yes')
    return <Choices {...{ column, at, common, text, control, onChange }} />;
  const placeholder = text === undefined && common.mixed ? say`mixed` : text === '' ? say`empty` : undefined;
  const textual = {
    ...control,
    value: shown,
    placeholder,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return column.kind === 'prose' ? (
    <textarea {...textual} rows={2} />
  ) : (
    <input {...textual} autoComplete="off" />
  );
}

const mixed = '\u0000mixed';

function Choices({ column, at, common, text, control, onChange }: ControlProps) {
  const choices =
    column.kind === 'yes' ? [say`yes`, say`no`] : cellChoices(column, at.plan).map(({ words }) => words);
  const isMixed = text === undefined && common.mixed;
  return (
    <select
      {...control}
      value={isMixed ? mixed : (text ?? (common.mixed ? '' : common.text))}
      onChange={(event) => onChange(event.target.value === mixed ? null : event.target.value)}
    >
      {isMixed && <option value={mixed}>{say`mixed`}</option>}
      {column.kind === 'choice' && !column.required && <option value="">–</option>}
      {choices.map((words) => (
        <option key={words} value={words}>
          {words}
        </option>
      ))}
    </select>
  );
}
