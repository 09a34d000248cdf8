import { ArrowDown, ArrowUp } from 'lucide-react';
import { classNames } from '../../../ui/class-names';
import tables from '../table.module.css';
import styles from './sort-head.module.css';

interface Props {
  readonly words: string;
  readonly hint?: string;
  readonly sorted: boolean;
  readonly ascending?: boolean;
  readonly number?: boolean;
  readonly onSort: () => void;
}

/** A column's head that sorts by it, the best first. */
export function SortHead({ words, hint, sorted, ascending = false, number = false, onSort }: Props) {
  const Arrow = ascending ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      className={number ? tables.number : undefined}
      aria-sort={sorted ? (ascending ? 'ascending' : 'descending') : 'none'}
    >
      <button
        type="button"
        className={classNames(styles.sort, number && styles.arrowFirst)}
        title={hint}
        onClick={onSort}
      >
        {words}
        <Arrow size={12} aria-hidden="true" className={sorted ? undefined : styles.idle} />
      </button>
    </th>
  );
}
