import { useState } from 'react';
import type { Drift } from '../../../shared/rules/budgets/drift';
import type { MoneyUnit } from '../../../shared/words/money';
import { spendColumnsOf, spendGroupWords, spendRows } from '../../../shared/words/money/spend-words';
import { isRounded, unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { Button } from '../../ui/button';
import cardStyles from '../../ui/card.module.css';
import { classNames } from '../../ui/class-names';
import { CopyTable } from '../../ui/copying/copy-table';
import { HowMade } from '../../ui/how-made';
import { spendTableRules } from './drift-rules';
import styles from './money.module.css';

interface Props {
  readonly drift: Drift;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
}

/** The columns that others add up to. */
const wholes: ReadonlySet<string> = new Set([say`run in all`, say`all spend`, say`room for change`]);

/** The chart in figures, by year and, where asked for, by quarter. */
export function SpendTable({ drift, unit, speech }: Props) {
  const [withQuarters, setWithQuarters] = useState(false);
  const columns = spendColumnsOf(drift);
  const rounded = isRounded(
    drift.quarters.flatMap(({ runToday, added, saved }) => [runToday, added, saved]),
    unit,
    speech,
  );
  return (
    <section className={cardStyles.card} aria-label={say`The chart in figures`}>
      <div className={cardStyles.bar}>
        <h2 className={cardStyles.heading}>{say`In figures, ${unitWords(unit, speech)}`}</h2>
        <div className={styles.tools}>
          <div className={styles.choice}>
            {([false, true] as const).map((choice) => (
              <Button
                key={String(choice)}
                aria-pressed={withQuarters === choice}
                look="quiet"
                onClick={() => setWithQuarters(choice)}
              >
                {choice ? say`By quarter` : say`By year`}
              </Button>
            ))}
          </div>
          <CopyTable of={say`The chart in figures`} />
        </div>
      </div>
      <table className={styles.table} aria-label={withQuarters ? say`Spend by quarter` : say`Spend by year`}>
        <SpendHead columns={columns} />
        <tbody>
          {spendRows(drift, unit, speech, withQuarters).map(({ id, name, ofYear, cells }) => (
            <tr key={`${ofYear} ${id}`} className={classNames(withQuarters && ofYear && styles.sum)}>
              <th scope="row">{name}</th>
              {columns.map(({ alone }, index) => (
                <td key={alone} className={wholes.has(alone) ? styles.whole : undefined}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rounded && (
        <p className={cardStyles.note}>{say`Rounded for reading, so a sum may differ in its last digit.`}</p>
      )}
      <HowMade rules={spendTableRules} about={say`The chart in figures`} />
    </section>
  );
}

function SpendHead({ columns }: { readonly columns: ReturnType<typeof spendColumnsOf> }) {
  return (
    <thead>
      <tr>
        <td />
        {(['run', 'one-off', null] as const).map((group) => {
          const count = columns.filter((column) => column.group === group).length;
          return group ? (
            <th key={group} scope="colgroup" colSpan={count}>
              <span>{spendGroupWords[group]}</span>
            </th>
          ) : (
            <td key="alone" colSpan={count} />
          );
        })}
      </tr>
      <tr>
        <td />
        {columns.map(({ name, alone }) => (
          <th key={alone} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}
