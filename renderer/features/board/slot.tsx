import type { Lane } from '../../../shared/model/codes';
import { useDrag } from '../../state/drag-store';
import { useCards, useScenarioId, useSpeech } from '../../state/plan-hooks';
import { classNames } from '../../ui/class-names';
import { heightOf } from './metrics';
import styles from './slot.module.css';
import { slotWords } from './slot-words';

/** Where the dragged cards would land, and what that would do. */
export function Slot({ lane, top }: { readonly lane: Lane; readonly top: number }) {
  const speech = useSpeech();
  const cards = useCards();
  const scenarioId = useScenarioId();
  const { ids, place, preview } = useDrag();
  if (!place) return null;
  const bad = preview?.refusal !== null || preview.crossings.length > 0;
  const height = heightOf(lane);
  return (
    <div
      className={classNames(styles.slot, lane === 'backlog' && styles.small, bad && styles.bad)}
      style={{ height, transform: `translateY(${top}px)` }}
      role="presentation"
      data-testid="slot"
    >
      <span className={styles.words}>
        {slotWords({ cards, scenarioId, ids, place, preview }, speech, lane === 'backlog')}
      </span>
    </div>
  );
}
