import { ChevronDown, ChevronRight } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import type { Grouping, Swimlane } from '../../../shared/rules/board/swimlanes';
import { total } from '../../../shared/rules/cards/figures';
import { swimlaneWords } from '../../../shared/words/cards/swimlane-words';
import { compactMoney } from '../../../shared/words/money';
import { foldSwimlane } from '../../state/board/board-look';
import { usePlan, useSpeech } from '../../state/plan/plan-hooks';
import { groupPitch } from './metrics';
import styles from './swimlane-head.module.css';

interface Props {
  readonly by: Grouping;
  readonly lane: Swimlane;
  readonly folded: boolean;
  readonly top: number;
  readonly rowIndex: number;
}

/** What heads a swimlane within a column: how many cards it has there, and their cost. */
export function SwimlaneHead({ by, lane, folded, top, rowIndex }: Props) {
  const plan = usePlan();
  const speech = useSpeech();
  const words = swimlaneWords(by, lane.key, { plan, speech });
  const cost = total(lane.cards, (card) => card.cost ?? 0);
  const Chevron = folded ? ChevronRight : ChevronDown;
  return (
    <div
      className={styles.row}
      style={{ height: groupPitch, transform: `translateY(${top}px)` }}
      role="row"
      aria-rowindex={rowIndex}
    >
      <div role="gridcell" aria-colspan={2} className={styles.cell}>
        <button
          type="button"
          className={styles.head}
          aria-expanded={!folded}
          title={words}
          onKeyDown={kept}
          onClick={() => foldSwimlane(lane.key)}
        >
          <Chevron size={14} aria-hidden="true" />
          <span className={styles.words}>{words}</span>
          <span className={styles.sums}>
            {lane.cards.length.toLocaleString(speech.locale)} · {compactMoney(cost, speech)}
          </span>
        </button>
      </div>
    </div>
  );
}

/** Enter and Space on the button are the button's. */
function kept(event: KeyboardEvent) {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
}
