import type { Money } from '../../../shared/model/money';
import { type ServiceRow, type ServiceSums, serviceSums } from '../../../shared/rules/services/service-rows';
import { moneyForInput } from '../../../shared/words/columns/typed-money';
import { type MoneyUnit, wholeMoney, withCurrency } from '../../../shared/words/money';
import { inUnit } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import styles from './service-table.module.css';

interface Props {
  readonly all: readonly ServiceRow[];
  readonly shown: readonly ServiceRow[];
  readonly years: readonly number[];
  readonly unit: MoneyUnit;
  readonly speech: Speech;
  /** How many columns stand behind the years. */
  readonly after: number;
}

/** Sums of what is in view and of all: the last is run today, year by year, and what funded initiatives save of it. */
export function ServiceFoot({ all, shown, years, unit, speech, after }: Props) {
  const sums = serviceSums(all, years);
  const rows = { unit, speech, years, after };
  const isSaved = sums.saved.some((amount) => amount !== 0);
  return (
    <tfoot>
      {shown.length < all.length && (
        <SumRow {...rows} name={say`In view`} of={serviceSums(shown, years)} id="in-view" />
      )}
      <SumRow {...rows} name={say`Run today`} of={sums} id="run-today" />
      {isSaved && <SavedRow {...rows} saved={sums.saved} />}
    </tfoot>
  );
}

type Rest = Pick<Props, 'unit' | 'speech' | 'years' | 'after'>;

function SumRow({
  name,
  of,
  id,
  ...rest
}: Rest & { readonly name: string; readonly of: ServiceSums; readonly id: string }) {
  const { speech } = rest;
  return (
    <tr data-testid={id}>
      <th scope="row" className={styles.frozen}>
        {name}
      </th>
      {of.cost === null ? (
        <td className={styles.number} title={say`These costs are in money of different years.`}>
          –
        </td>
      ) : (
        <td className={styles.number}>{withCurrency(moneyForInput(of.cost, speech), speech)}</td>
      )}
      <td colSpan={2} />
      <Years {...rest} amounts={of.years} />
      <td colSpan={rest.after} />
    </tr>
  );
}

function SavedRow({ saved, ...rest }: Rest & { readonly saved: readonly Money[] }) {
  return (
    <tr data-testid="saved">
      <th scope="row" className={styles.frozen}>{say`Saved by initiatives`}</th>
      <td colSpan={3} />
      <Years {...rest} amounts={saved.map((amount) => -amount)} />
      <td colSpan={rest.after}>{say`of funded ones, once they are live`}</td>
    </tr>
  );
}

function Years({ amounts, years, unit, speech }: Rest & { readonly amounts: readonly Money[] }) {
  return years.map((year, index) => {
    const amount = amounts[index] ?? 0;
    return (
      <td key={year} className={styles.number} title={wholeMoney(amount, speech)}>
        {amount === 0 ? '–' : inUnit(amount, unit, speech)}
      </td>
    );
  });
}
