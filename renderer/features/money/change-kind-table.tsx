import type { Plan } from '../../../shared/model/plan';
import type { MoneyUnit } from '../../../shared/words/money';
import { changeKindNote, changeKindTable } from '../../../shared/words/money/change-kind-words';
import { oneOffKindsRule } from '../../../shared/words/people/planning-rules';
import { unitWords } from '../../../shared/words/report-units';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import cardStyles from '../../ui/card.module.css';
import { CopyHead } from '../../ui/copying/copy-head';
import { HowMade } from '../../ui/how-made';
import styles from './money.module.css';

interface Props {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly yearCount: number;
  readonly unit: MoneyUnit;
  readonly speech: Speech;
}

/** The one-off money of each year by capex and opex, and by who does the work; nothing where no line says so. */
export function ChangeKindTable({ plan, scenarioId, yearCount, unit, speech }: Props) {
  const table = changeKindTable(plan, scenarioId, yearCount, unit, speech);
  if (!table) return null;
  return (
    <section className={cardStyles.card} aria-label={say`What one-off money is`}>
      <CopyHead of={say`What one-off money is`} table>
        <h2 className={cardStyles.heading}>{say`What one-off money is, ${unitWords(unit, speech)}`}</h2>
      </CopyHead>
      <table className={styles.table} aria-label={say`One-off money by kind`}>
        <thead>
          <tr>
            <td />
            {table.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ year, name, cells }) => (
            <tr key={year}>
              <th scope="row">{name}</th>
              {table.columns.map((column, index) => (
                <td key={column}>{cells[index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={cardStyles.note}>{changeKindNote}</p>
      <HowMade bare rules={[oneOffKindsRule]} about={say`One-off money by kind`} />
    </section>
  );
}
