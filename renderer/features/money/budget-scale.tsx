import type { BudgetLine } from '../../../shared/rules/budgets/budget-years';
import { classNames } from '../../ui/class-names';
import styles from './budget-scale.module.css';

/** Spend along its budget: the contingency is the hatched end, what is over lies right of the mark. */
export function BudgetScale({ line: { budget, contingency, spend, scope } }: { readonly line: BudgetLine }) {
  if (budget === null) return null;
  const whole = Math.max(budget, spend, 1);
  const part = (amount: number) => `${(100 * Math.max(0, amount)) / whole}%`;
  return (
    <div className={styles.scale} aria-hidden="true">
      <span className={styles.budget} style={{ width: part(budget) }} />
      <span
        className={styles.contingency}
        style={{ left: part(budget - contingency), width: part(contingency) }}
      />
      <span className={classNames(styles.spend, styles[scope])} style={{ width: part(spend) }} />
      {spend > budget && <span className={styles.mark} style={{ left: part(budget) }} />}
    </div>
  );
}
