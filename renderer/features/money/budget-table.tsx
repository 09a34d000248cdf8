import { useMemo } from 'react';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import { type BudgetYear, budgetYearCount, budgetYearsOf } from '../../../shared/rules/budgets/budget-years';
import { yearWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import { shareBeside, shareWords } from '../../../shared/words/shares';
import type { Speech } from '../../../shared/words/speech';
import cardStyles from '../../ui/card.module.css';
import { CopyHead } from '../../ui/copying/copy-head';
import { HowMade } from '../../ui/how-made';
import { BudgetRow } from './budget-row';
import { budgetRules } from './budget-rules';
import styles from './budget-table.module.css';
import { CutBudgets } from './cut-budgets';

interface Props {
  readonly plan: Plan;
  readonly scenarioId: string;
  readonly speech: Speech;
}

const columns = [say`Budget`, '', say`Contingency`, say`Spend`, say`Free`, say`Spend of the budget`] as const;

/** The budgets of every year the plan looks ahead or has one for, what counts against them, and what is free. */
export function BudgetTable({ plan, scenarioId, speech }: Props) {
  const years = useMemo(
    () => budgetYearsOf(plan, scenarioId, budgetYearCount(plan, scenarioId)),
    [plan, scenarioId],
  );
  return (
    <section className={cardStyles.card} aria-label={say`Budgets`}>
      <CopyHead of={say`Budgets by year`} table>
        <h2 className={cardStyles.heading}>{say`Budgets by year, ${speech.currency}`}</h2>
      </CopyHead>
      <p className={cardStyles.note}>{guardrailWords(plan)}</p>
      <table className={styles.table} aria-label={say`Budgets by year`}>
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
            <YearHead year={year} plan={plan} speech={speech} />
            {year.lines.map((line) => (
              <BudgetRow key={line.scope} year={year.year} line={line} speech={speech} />
            ))}
          </tbody>
        ))}
      </table>
      <HowMade rules={budgetRules} about={say`Budgets`} />
    </section>
  );
}

function guardrailWords(plan: Plan): string {
  const { guardrailMin: min, guardrailMax: max, guardrailHard } = settingsOf(plan);
  if (min === null || max === null) return say`No guardrail is set on the balance of change money.`;
  return say`Guardrail on the balance of change money: ${min} to ${max} % to keeping the lights on, ${guardrailHard ? say`hard` : say`soft`}.`;
}

/** The year with its two shares, each by its full name, and the cut of all its budgets. */
function YearHead({ year, plan, speech }: { readonly year: BudgetYear } & Omit<Props, 'scenarioId'>) {
  const { outsideGuardrail, lightsOnShare, lines } = year;
  const hasBudget = lines.some(({ budget }) => budget !== null);
  return (
    <tr className={styles.year}>
      <th scope="rowgroup" colSpan={5}>
        <div className={styles.head}>
          <span className={styles.name}>{yearWords(year.year, speech)}</span>
          <span className={styles.share}>
            {say`Balance of change money: ${balanceWords(year, plan, speech)}`}
            {outsideGuardrail && <strong className={styles.over}>{say`, outside the guardrail`}</strong>}
          </span>
          <span className={styles.share}>
            {say`Keeping the lights on as a share of all spend: ${lightsOnShare === null ? say`nothing is spent` : shareWords(lightsOnShare, speech)}`}
          </span>
        </div>
      </th>
      <td colSpan={2} data-not-copied>
        {hasBudget && <CutBudgets year={year.year} speech={speech} />}
      </td>
    </tr>
  );
}

/** Both shares, with as many digits as show on which side of the guardrail they lie. */
function balanceWords({ balance }: BudgetYear, plan: Plan, speech: Speech): string {
  if (!balance) return say`none is funded`;
  const { guardrailMin: min, guardrailMax: max } = settingsOf(plan);
  const bounds = min === null || max === null ? [] : [min / 100, max / 100];
  const innovation = shareBeside(
    balance.innovate,
    bounds.map((bound) => 1 - bound),
    speech,
  );
  return say`${shareBeside(balance.run, bounds, speech)} lights on, ${innovation} innovation`;
}
