import { useMemo } from 'react';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { type BudgetYear, budgetYearsOf } from '../../../shared/rules/budget-years';
import { percent } from '../../../shared/words/money';
import { yearWords } from '../../../shared/words/quarters';
import { shareWords } from '../../../shared/words/shares';
import type { Speech } from '../../../shared/words/speech';
import { HowMade } from '../../ui/how-made';
import { BudgetRow } from './budget-row';
import { budgetRules } from './budget-rules';
import styles from './budget-table.module.css';
import { CutBudgets } from './cut-budgets';
import money from './money.module.css';

interface Props {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly speech: Speech;
}

const columns = ['Budget', '', 'Contingency', 'Spend', 'Free', 'Spend of the budget'] as const;

/** The budgets of every year the plan looks ahead, what counts against them, and what is free. */
export function BudgetTable({ plan, scenarioId, speech }: Props) {
  const { horizonYears } = settingsOf(plan);
  const years = useMemo(
    () => budgetYearsOf(plan, scenarioId, horizonYears),
    [plan, scenarioId, horizonYears],
  );
  return (
    <section className={money.card} aria-label="Budgets">
      <h2 className={money.heading}>{`Budgets by year, ${speech.currency}`}</h2>
      <p className={money.note}>{guardrailWords(plan)}</p>
      <table className={styles.table} aria-label="Budgets by year">
        <thead>
          <tr>
            <td />
            {columns.map((name) =>
              name ? (
                <th key={name} scope="col">
                  {name}
                </th>
              ) : (
                <td key="hard" />
              ),
            )}
          </tr>
        </thead>
        {years.map((year) => (
          <tbody key={year.year}>
            <YearHead year={year} speech={speech} />
            {year.lines.map((line) => (
              <BudgetRow key={line.scope} year={year.year} line={line} speech={speech} />
            ))}
          </tbody>
        ))}
      </table>
      <HowMade rules={budgetRules} about="Budgets" />
    </section>
  );
}

function guardrailWords(plan: Plan): string {
  const { guardrailMin: min, guardrailMax: max, guardrailHard } = settingsOf(plan);
  if (min === null || max === null) return 'No guardrail is set on the balance of change money.';
  return `Guardrail on the balance of change money: ${min} to ${max} % to keeping the lights on, ${guardrailHard ? 'hard' : 'soft'}.`;
}

/** The year with its two shares, each by its full name, and the cut of all its budgets. */
function YearHead({ year, speech }: { readonly year: BudgetYear; readonly speech: Speech }) {
  const { balance, lightsOnShare, lines } = year;
  const hasBudget = lines.some(({ budget }) => budget !== null);
  return (
    <tr className={styles.year}>
      <th scope="rowgroup" colSpan={7}>
        <div className={styles.head}>
          <span className={styles.name}>{yearWords(year.year, speech)}</span>
          <span className={styles.share}>
            Balance of change money:{' '}
            {balance
              ? `${percent(balance.run, speech)} lights on, ${percent(balance.innovate, speech)} innovation`
              : 'none is funded'}
          </span>
          <span className={styles.share}>
            Keeping the lights on as a share of all spend:{' '}
            {lightsOnShare === null ? 'nothing is spent' : shareWords(lightsOnShare, speech)}
          </span>
          {hasBudget && <CutBudgets year={year.year} speech={speech} />}
        </div>
      </th>
    </tr>
  );
}
