import { memo, type Ref } from 'react';
import { useDrag } from '../../../state/board/drag-store';
import { useCards } from '../../../state/plan/plan-hooks';
import { BacklogFace } from '../backlog-face';
import { CardFace } from '../card-face';
import styles from './drag-follower.module.css';

/** The card in the hand. It is moved by its transform alone and renders once a drag. */
export const DragFollower = memo(function DragFollower({ ref }: { readonly ref: Ref<HTMLDivElement> }) {
  const id = useDrag((drag) => (drag.dropped ? null : drag.id));
  const count = useDrag((drag) => drag.ids.length);
  const card = useCards().byId.get(id ?? '');
  if (!card) return null;
  const { lane } = card.placement;
  return (
    <div ref={ref} className={styles.follower} aria-hidden="true" data-testid="drag-follower">
      <div className={lane === 'backlog' ? styles.row : styles.card}>
        {lane === 'backlog' ? <BacklogFace card={card} /> : <CardFace card={card} lane={lane} />}
        {count > 1 && <span className={styles.count}>{count}</span>}
      </div>
    </div>
  );
});
