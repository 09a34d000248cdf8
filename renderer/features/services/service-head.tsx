import { ArrowDown, ArrowUp } from 'lucide-react';
import { classNames } from '../../ui/class-names';
import type { serviceColumns } from './service-columns';
import styles from './service-table.module.css';
import type { ServiceOrder } from './services-view';

interface Props {
  readonly columns: ReturnType<typeof serviceColumns>;
  readonly order: ServiceOrder;
  readonly onOrder: (order: ServiceOrder) => void;
}

/** The names of the columns; some put the rows in order. */
export function ServiceHead({ columns, order, onOrder }: Props) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, words, number, hint, falling, order: by }) => {
          const sorted = by === order;
          return (
            <th
              key={key}
              scope="col"
              className={classNames(number && styles.number, key === 'name' && styles.frozen)}
              title={hint}
              aria-sort={by && (sorted ? (falling ? 'descending' : 'ascending') : 'none')}
            >
              {by ? (
                <SortButton words={words} falling={falling} sorted={sorted} onClick={() => onOrder(by)} />
              ) : (
                words
              )}
            </th>
          );
        })}
        <td />
      </tr>
    </thead>
  );
}

interface SortProps {
  readonly words: string;
  readonly falling: boolean | undefined;
  readonly sorted: boolean;
  readonly onClick: () => void;
}

function SortButton({ words, falling, sorted, onClick }: SortProps) {
  const Arrow = falling ? ArrowDown : ArrowUp;
  return (
    <button type="button" className={styles.sort} onClick={onClick}>
      {words}
      <Arrow size={12} aria-hidden="true" className={sorted ? undefined : styles.idle} />
    </button>
  );
}
