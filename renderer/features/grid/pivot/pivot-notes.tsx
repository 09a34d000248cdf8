import { columnName } from '../../../../shared/words/columns/column-words';
import { counted } from '../../../../shared/words/counts';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import { rangeOf } from './copy';
import { cellStory } from './figure-words';
import styles from './pivot.module.css';
import { usePivot } from './pivot-store';
import { type PivotTable, within } from './table';

/** With a full stop, unless its last word is one that is cut short, as “Mio.” is. */
function stopped(words: string): string {
  return words.endsWith('.') ? words : `${words}.`;
}

/** How the figure with the keyboard came about, and what the totals do not say by themselves. */
export function PivotNotes({ table }: { readonly table: PivotTable }) {
  const active = usePivot((pivot) => pivot.active);
  const to = usePivot((pivot) => pivot.to);
  const { top, bottom, left, right } = rangeOf(within(table, active), within(table, to));
  const cells = (bottom - top + 1) * (right - left + 1);
  const { pivot, asked, at } = table;
  const without = asked.value ? pivot.all.count - pivot.all.known : 0;
  return (
    <div className={styles.notes}>
      <p className={styles.story}>
        {cells > 1
          ? say`${cells.toLocaleString(locale)} cells chosen: Ctrl+C copies them.`
          : stopped(cellStory(table, within(table, active)))}
      </p>
      <p>{say`Enter or a click shows the initiatives of a cell; Shift and arrows choose cells to copy, Ctrl+A all.`}</p>
      {pivot.several > 0 && (
        <p>{say`${counted(pivot.several, 'initiative is', 'initiatives are')} in several rows or columns, counted in each of them. The totals count each once, so they are not what the cells come to together.`}</p>
      )}
      {asked.value && without > 0 && (
        <p>{say`${counted(without, 'initiative')} without “${columnName(asked.value.id, at.plan)}”: not in the sums and means.`}</p>
      )}
    </div>
  );
}
