import type { BudgetLine } from '../../../shared/rules/budgets/budget-years';
import { freeWords } from '../../../shared/words/cards/free-words';
import { scopeWords } from '../../../shared/words/codes';
import { bareMoney } from '../../../shared/words/money';
import { yearWords } from '../../../shared/words/quarters';
import { say, sayAs } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { useBudget } from '../../state/plan/budget';
import { useEditable } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import { HardCheck } from '../../ui/fields/hard-check';
import { MoneyField } from '../../ui/fields/number-fields';
import { BudgetScale } from './budget-scale';
import styles from './budget-table.module.css';

interface Props {
  readonly year: number;
  readonly line: BudgetLine;
  readonly speech: Speech;
}

/** One budget: its fields, what counts against it, what is free. */
export function BudgetRow({ year, line, speech }: Props) {
  const { budget, storeAmount, storeContingency, storeHard } = useBudget(year, line.scope);
  const editable = useEditable();
  const name = scopeWords[line.scope];
  const label = `${name} ${yearWords(year, speech)}`;
  const field = { speech, labelHidden: true, placeholder: sayAs('budget')`None` };
  const money = (amount: number) => bareMoney(amount, speech);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className={styles.field}>
        <MoneyField
          {...field}
          label={label}
          value={budget?.amount ?? null}
          disabled={!editable}
          commit={storeAmount}
        />
      </td>
      <td>
        <HardCheck
          label={label}
          hard={budget?.hard ?? false}
          disabled={!editable || !budget}
          commit={storeHard}
        />
      </td>
      <td className={styles.field}>
        <MoneyField
          {...field}
          label={say`Contingency of ${label}`}
          value={budget?.contingency || null}
          disabled={!editable || !budget}
          commit={(amount) => storeContingency(amount ?? 0)}
        />
      </td>
      <td>{line.isEntered ? money(line.spend) : '–'}</td>
      <td className={classNames(styles.free, isOver(line) && styles.over)}>{freeWords(line, money)}</td>
      <td className={styles.scale}>
        <BudgetScale line={line} />
      </td>
    </tr>
  );
}

function isOver({ budget, spend }: BudgetLine): boolean {
  return budget !== null && spend > budget;
}
