import { say } from '../../../shared/words/say';
import { useShownFigures } from '../../state/shown-plan';
import styles from './strip.module.css';
import { AttentionCell } from './strip-attention';
import { BalanceCell } from './strip-balance';
import { BudgetCell } from './strip-budget';
import { OutcomesCell } from './strip-outcomes';

/** What the plan comes to; while a card is in the air, what it would come to. */
export function Strip() {
  const { shown, isPreview } = useShownFigures();
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
