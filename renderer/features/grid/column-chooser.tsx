import { create } from 'zustand';
import { columnGroups } from '../../../shared/rules/columns/column';
import { columnsIn } from '../../../shared/rules/columns/own';
import { columnGroupWords, columnName } from '../../../shared/words/columns/column-words';
import { say } from '../../../shared/words/say';
import { usePlan } from '../../state/plan/plan-hooks';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import styles from './column-chooser.module.css';
import { useGrid } from './grid-store';
import { relayout } from './kept-layout';
import { firstLayout, toggled } from './layout';

const useOpen = create<{ readonly open: boolean }>()(() => ({ open: false }));

export function openColumnChooser(): void {
  useOpen.setState({ open: true });
}

const close = () => useOpen.setState({ open: false });

/** Which columns the grid shows, group by group; each shows or goes at once. */
export function ColumnChooser() {
  const open = useOpen((chooser) => chooser.open);
  return (
    <Dialog
      open={open}
      onClose={close}
      title={say`Columns`}
      description={say`A column that is chosen here stands behind the others; the title always stays.`}
      wide
      actions={
        <>
          <Button onClick={() => relayout(() => firstLayout)}>{say`Reset all columns`}</Button>
          <Button look="solid" onClick={close}>{say`Done`}</Button>
        </>
      }
    >
      <div className={styles.groups}>
        {columnGroups.map((group) => (
          <Group key={group} group={group} />
        ))}
      </div>
    </Dialog>
  );
}

function Group({ group }: { readonly group: (typeof columnGroups)[number] }) {
  const plan = usePlan();
  const columns = columnsIn(plan).filter((column) => column.group === group);
  const shown = useGrid(({ layout }) => layout.columns);
  if (columns.length === 0) return null;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{columnGroupWords[group]}</legend>
      {columns.map((column) => (
        <label key={column.id} className={styles.choice}>
          <input
            type="checkbox"
            checked={shown.some((other) => other.id === column.id)}
            disabled={column.id === 'title'}
            onChange={() => relayout((layout) => toggled(layout, column.id, column))}
          />
          {columnName(column.id, plan)}
        </label>
      ))}
    </fieldset>
  );
}
