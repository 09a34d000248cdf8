import { flaggedCards } from '../../../shared/rules/cards/flagged';
import { locale } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';
import { showCards } from '../../state/board/show-card';
import { currentPlan, currentScenarioId, usePlanStore } from '../../state/plan/plan-store';
import styles from './backlog.module.css';

/** How many cards of the board have a lane or an outcome that an import assumed; a click selects them, to confirm. */
export function AssumedLine() {
  const assumed = usePlanStore(() => flaggedCards(currentPlan(), currentScenarioId()).assumed);
  if (assumed.length === 0) return null;
  const words =
    assumed.length === 1 ? say`One card has` : say`${assumed.length.toLocaleString(locale)} cards have`;
  return (
    <button
      type="button"
      className={styles.assumed}
      onClick={() => showCards(assumed.map(({ initiative }) => initiative.id))}
    >
      {say`${words} an assumed lane or outcome. Select to confirm`}
    </button>
  );
}
