import { X } from 'lucide-react';
import { say } from '../../../shared/words/say';
import { sumsWords } from '../../../shared/words/cards/sums-words';
import { actions } from '../../state/actions/actions';
import { moveActions } from '../../state/actions/move-actions';
import { isAllowed, targetOf } from '../../state/actions/target';
import { useDrag } from '../../state/board/drag-store';
import { clearSelection } from '../../state/board/selection';
import { useCards, useSpeech } from '../../state/plan/plan-hooks';
import { useView } from '../../state/window/view-store';
import { Button, IconButton } from '../../ui/button';
import { Menu } from '../../ui/menu';
import { groupsFor } from './card-menu';
import styles from './selection-bar.module.css';

const outcomeActions = actions.filter((action) => action.group === 'outcome');
const direct = [
  'edit-together',
  'why',
  'confirm-lane',
  'confirm-outcome',
  'duplicate',
  'delete',
  'fund',
  'unfund',
];
const others = actions.filter((action) => direct.includes(action.id));

/** What can be done to several selected cards at once. */
export function SelectionBar() {
  const selection = useView((view) => view.selection);
  const cards = useCards();
  const speech = useSpeech();
  const isDragging = useDrag((drag) => drag.id !== null);
  if (selection.size < 2 || isDragging) return null;
  const chosen = [...selection].flatMap((id) => cards.byId.get(id) ?? []);
  const [first] = selection;
  const target = targetOf(first);
  return (
    <div className={styles.bar} role="toolbar" aria-label={say`Selected initiatives`}>
      <p className={styles.sums}>
        <strong className={styles.count}>{say`${chosen.length} selected`}</strong>
        {sumsWords(chosen, speech)}
      </p>
      <Menu
        trigger={<Button>{say`Move to …`}</Button>}
        groups={() => groupsFor(moveActions, targetOf(first))}
      />
      <Menu
        trigger={<Button>{say`Outcome …`}</Button>}
        groups={() => groupsFor(outcomeActions, targetOf(first))}
      />
      {others
        .filter((action) => isAllowed(action, target))
        .map((action) => (
          <Button key={action.id} onClick={() => void action.run(targetOf(first))}>
            <action.icon size={14} aria-hidden="true" />
            {action.group === 'confirm' ? action.said?.(target) : action.words}
          </Button>
        ))}
      <IconButton label={say`Clear the selection`} onClick={clearSelection}>
        <X size={16} aria-hidden="true" />
      </IconButton>
    </div>
  );
}
