import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { Money } from '../../../shared/model/money';
import { currencySymbol } from '../../../shared/words/money';
import type { Speech } from '../../../shared/words/speech';
import { moneyForInput } from '../../../shared/words/typed-money';
import { ServiceLine } from './service-line';
import type { ServiceOrder, ServiceRow } from './service-rows';
import styles from './services.module.css';

interface Props {
  readonly rows: readonly ServiceRow[];
  readonly total: Money;
  readonly speech: Speech;
  readonly editable: boolean;
  readonly ending: ReadonlySet<string>;
  readonly units: readonly string[];
  readonly fresh: string | null;
  readonly order: ServiceOrder;
  readonly onOrder: (order: ServiceOrder) => void;
  /** What the element around the rows needs to know whether the keyboard is in it. */
  readonly frame: Pick<ComponentProps<'div'>, 'ref' | 'onBlur'>;
}

const unitsId = 'services-known-units';

export function ServiceTable({
  rows,
  total,
  speech,
  units,
  fresh,
  ending,
  editable,
  order,
  onOrder,
  frame,
}: Props) {
  const missing = rows.filter(({ cost }) => cost === null).length;
  return (
    <div className={styles.frame} {...frame}>
      <table className={styles.table} aria-label="Services">
        <thead>
          <tr>
            <SortHead words="Name" ascending order="name" current={order} onOrder={onOrder} />
            <SortHead words="Cost a year" order="cost" current={order} onOrder={onOrder} number />
            <th scope="col" className={styles.number}>
              Indexation
            </th>
            <th scope="col">Contract end</th>
            <th scope="col">Sunset</th>
            <th scope="col">Business unit</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ServiceLine
              key={row.service.id}
              row={row}
              speech={speech}
              editable={editable}
              ending={ending.has(row.service.id)}
              units={unitsId}
              fresh={fresh === row.service.id}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Run today</th>
            <td className={styles.number} data-testid="run-today">
              {`${currencySymbol(speech)}\u00a0${moneyForInput(total, speech)}`}
            </td>
            <td colSpan={5}>{missing > 0 && `${missing} without a cost`}</td>
          </tr>
        </tfoot>
      </table>
      <datalist id={unitsId}>
        {units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </div>
  );
}

interface HeadProps {
  readonly words: string;
  readonly order: ServiceOrder;
  readonly current: ServiceOrder;
  readonly onOrder: (order: ServiceOrder) => void;
  readonly ascending?: boolean;
  readonly number?: boolean;
}

function SortHead({ words, order, current, onOrder, ascending = false, number = false }: HeadProps) {
  const sorted = current === order;
  const Arrow = ascending ? ArrowUp : ArrowDown;
  return (
    <th
      scope="col"
      className={number ? styles.number : undefined}
      aria-sort={sorted ? (ascending ? 'ascending' : 'descending') : 'none'}
    >
      <button type="button" className={styles.sort} onClick={() => onOrder(order)}>
        {words}
        <Arrow size={12} aria-hidden="true" className={sorted ? undefined : styles.idle} />
      </button>
    </th>
  );
}
