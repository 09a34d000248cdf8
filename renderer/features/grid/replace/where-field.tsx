import type { Plan } from '../../../../shared/model/plan';
import { columnName } from '../../../../shared/words/columns/column-words';
import { say } from '../../../../shared/words/say';
import { Field } from '../../../ui/fields/field';
import field from '../../../ui/fields/field.module.css';
import type { GridColumn } from '../drawn';
import styles from './replace.module.css';
import { useReplace } from './replace-store';

interface Props {
  readonly columns: readonly GridColumn[];
  readonly plan: Plan;
}

/** In which cells is looked: of all columns that are shown, of one of them, or those that were selected. */
export function WhereField({ columns, plan }: Props) {
  const { where, chosen } = useReplace();
  const editable = columns.filter(({ column }) => column.edit);
  const known = where === 'shown' || where === 'selection' || editable.some(({ id }) => id === where);
  return (
    <Field label={say`Where`} className={styles.where}>
      {(control) => (
        <select
          {...control}
          className={field.input}
          value={known ? where : 'shown'}
          onChange={(event) => useReplace.setState({ where: event.target.value })}
        >
          <option value="shown">{say`All columns shown`}</option>
          {chosen && <option value="selection">{say`Selected cells`}</option>}
          {editable.map(({ id }) => (
            <option key={id} value={id}>
              {columnName(id, plan)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
