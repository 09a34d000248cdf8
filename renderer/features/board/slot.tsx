import type { Ref } from 'react';
import type { Lane } from '../../../shared/model/codes';
import { useDrag } from '../../state/drag-store';
import { useCards, useScenarioId, useSpeech } from '../../state/plan-hooks';
import { classNames } from '../../ui/class-names';
import { heightOf } from './metrics';
import styles from './slot.module.css';
import { slotWords } from './slot-words';

interface Props {
  readonly lane: Lane;
  readonly funded: boolean;
  readonly ref: Ref<HTMLDivElement>;
}

/** Where the dragged cards would land, and what that would do. Within a part of its lane it is moved by its transform alone. */
export function Slot({ lane, funded, ref }: Props) {
  const speech = useSpeech();
  const cards = useCards();
  const scenarioId = useScenarioId();
  const ids = useDrag((drag) => drag.ids);
  const preview = useDrag((drag) => drag.preview);
  const bad = preview?.refusal !== null || preview.crossings.length > 0;
  return (
    <div
      ref={ref}
      className={classNames(styles.slot, lane === 'backlog' && styles.small, bad && styles.bad)}
      style={{ height: heightOf(lane) }}
      role="presentation"
      data-testid="slot"
    >
      <span className={styles.words}>
        {slotWords({ cards, scenarioId, ids, place: { lane, funded }, preview }, speech, lane === 'backlog')}
      </span>
    </div>
  );
}
