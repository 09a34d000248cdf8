import { Ellipsis } from 'lucide-react';
import type { Ref } from 'react';
import type { Lane } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/cards/card';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { useDrag } from '../../state/board/drag-store';
import { useCards, useScenarioId, useSpeech } from '../../state/plan/plan-hooks';
import { classNames } from '../../ui/class-names';
import { BacklogFace } from './backlog-face';
import { CardFace } from './card-face';
import rowStyles from './card-row.module.css';
import { ColourTag } from './colour-tag';
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
  const landed = useLanded();
  if (landed) return <Landed card={landed} lane={lane} ref={ref} />;
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

/** The card that was let go of, as it is going to be; null while it is in the hand, and where something is asked first. */
function useLanded(): Card | null {
  const scenarioId = useScenarioId();
  const first = useDrag(({ ids }) => ids[0]);
  const plan = useDrag(({ dropped, preview }) =>
    dropped && preview && !preview.refusal && preview.crossings.length === 0 ? preview.plan : null,
  );
  return (plan && first && cardsOf(plan, scenarioId).byId.get(first)) || null;
}

interface LandedProps extends Pick<Props, 'lane' | 'ref'> {
  readonly card: Card;
}

/** Looks as the card is going to look in its place, which it takes once it is stored. */
function Landed({ card, lane, ref }: LandedProps) {
  const isSlim = lane === 'backlog';
  return (
    <div
      ref={ref}
      className={classNames(
        rowStyles.row,
        isSlim ? rowStyles.slim : !card.funded && rowStyles.unfunded,
        rowStyles.selected,
      )}
      style={{ height: heightOf(lane) }}
      role="presentation"
      data-testid="landed"
    >
      <div className={rowStyles.face}>
        <ColourTag card={card} />
        {isSlim ? <BacklogFace card={card} /> : <CardFace card={card} lane={lane} />}
      </div>
      <div className={rowStyles.end}>
        <span className={rowStyles.menu}>
          <Ellipsis size={14} aria-hidden="true" />
        </span>
      </div>
    </div>
  );
}
