import { type FormEvent, useMemo, useState } from 'react';
import type { Plan } from '../../../shared/model/plan';
import { type Column, columnGroups } from '../../../shared/rules/columns/column';
import { columnIn, columnsIn } from '../../../shared/rules/columns/own';
import { type FilterChip, operatorsOf } from '../../../shared/rules/find/filter';
import { columnGroupWords, columnName } from '../../../shared/words/columns/column-words';
import { operatorWords } from '../../../shared/words/columns/filter-words';
import { say, sayAs } from '../../../shared/words/say';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { Field } from '../../ui/fields/field';
import field from '../../ui/fields/field.module.css';
import styles from './chip-dialog.module.css';
import { chipOf, type DraftChip, draftFor, draftOf, wayOf } from './draft-chip';
import { PickedValues, TypedValues } from './value-fields';

interface Props {
  /** The chip that is edited; null: a new one is made. */
  readonly chip: FilterChip | null;
  readonly onDone: (chip: FilterChip) => void;
  readonly onClose: () => void;
}

const noErrors = [null, null] as const;

/** One question to one column: which, how, and what with. */
export function ChipDialog({ chip, onDone, onClose }: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const at = useMemo(() => ({ plan, speech }), [plan, speech]);
  const [draft, setDraft] = useState(() => (chip && draftOf(chip, at)) ?? draftFor(firstColumn(plan)));
  const [errors, setErrors] = useState<readonly [string | null, string | null]>(noErrors);
  const change = (part: Partial<DraftChip>) => {
    setErrors(noErrors);
    setDraft({ ...draft, ...part });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = chipOf(draft, at);
    if (read.ok) onDone(read.chip);
    else setErrors(read.errors);
  };
  const way = wayOf(draft.operator);
  return (
    <Dialog open onClose={onClose} title={chip ? say`Change the filter` : say`Add a filter`}>
      <form className={styles.form} onSubmit={submit}>
        <ColumnSelect column={draft.column} choose={(column) => change(draftFor(column))} />
        <OperatorSelect draft={draft} change={change} />
        {way === 'picked' && <PickedValues draft={draft} error={errors[0]} change={change} />}
        {(way === 'typed' || way === 'range') && (
          <TypedValues draft={draft} errors={errors} change={change} />
        )}
        <div className={styles.actions}>
          <Button onClick={onClose}>{say`Cancel`}</Button>
          <Button look="solid" type="submit">
            {chip ? sayAs('edit')`Change` : say`Add`}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function firstColumn(plan: Plan): Column {
  const column = columnIn(plan, 'outcome') ?? columnsIn(plan)[0];
  if (!column) throw new Error('there is no column');
  return column;
}

interface ColumnSelectProps {
  readonly column: Column;
  readonly choose: (column: Column) => void;
}

function ColumnSelect({ column, choose }: ColumnSelectProps) {
  const plan = usePlan();
  const columns = columnsIn(plan);
  const groups = columnGroups.filter((group) => columns.some((known) => known.group === group));
  return (
    <Field label={say`What`}>
      {(control) => (
        <select
          {...control}
          className={field.input}
          value={column.id}
          onChange={(event) => {
            const chosen = columnIn(plan, event.target.value);
            if (chosen) choose(chosen);
          }}
        >
          {groups.map((group) => (
            <optgroup key={group} label={columnGroupWords[group]}>
              {columns
                .filter((known) => known.group === group)
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {columnName(id, plan)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DraftProps {
  readonly draft: DraftChip;
  readonly change: (part: Partial<DraftChip>) => void;
}

/** Each operator plain and turned round. */
function OperatorSelect({ draft: { column, operator, not }, change }: DraftProps) {
  const offered = operatorsOf[column.kind].flatMap((each) =>
    [false, true].map((turned) => ({ each, turned, value: `${turned ? 'not ' : ''}${each}` })),
  );
  return (
    <Field label={say`How`}>
      {(control) => (
        <select
          {...control}
          className={field.input}
          value={`${not ? 'not ' : ''}${operator}`}
          onChange={(event) => {
            const chosen = offered.find(({ value }) => value === event.target.value);
            if (chosen) change({ operator: chosen.each, not: chosen.turned });
          }}
        >
          {offered.map(({ each, turned, value }) => (
            <option key={value} value={value}>
              {operatorWords(each, column.kind, turned)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
