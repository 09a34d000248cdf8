import { say } from '../../../shared/words/say';
import { useShownFigures } from '../../state/board/shown-plan';
import styles from './strip.module.css';
import { AttentionCell } from './strip-attention';
import { BalanceCell } from './strip-balance';
import { BudgetCell } from './strip-budget';
import cell from './strip-cell.module.css';
import { OutcomesCell } from './strip-outcomes';

/** What the plan comes to; while a card is in the air, what it would come to. */
export function Strip() {
  const figures = useShownFigures();
  if (!figures) return <NotSummed />;
  const { shown, isPreview } = figures;
  return (
    <section
      className={styles.strip}
      aria-label={say`The plan in figures`}
      data-testid="strip"
      data-preview={isPreview || undefined}
    >
      <BudgetCell figures={shown} isPreview={isPreview} />
      <BalanceCell figures={shown} />
      <OutcomesCell figures={shown} />
      <AttentionCell />
    </section>
  );
}

/** Its room: no figure shows before it is known. */
function NotSummed() {
  return (
    <section
      className={styles.strip}
      aria-label={say`The plan in figures`}
      data-testid="strip"
      aria-busy="true"
    >
      <div className={cell.cell} />
      <div className={cell.cell} />
      <div className={cell.cell} />
      <div className={cell.cell} />
    </section>
  );
}
