import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, type MouseEvent, memo } from 'react';
import type { Lane } from '../../../shared/model/codes';
import type { Card } from '../../../shared/rules/cards/card';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { say } from '../../../shared/words/say';
import { boardView, laneIds } from '../../state/board/board-order';
import { type SelectHow, select } from '../../state/board/selection';
import { currentPlan, currentScenarioId } from '../../state/plan/plan-store';
import { openPanel, useView } from '../../state/window/view-store';
import { classNames } from '../../ui/class-names';
import { BacklogFace } from './backlog-face';
import { CardFace } from './card-face';
import { openCardMenu } from './card-menu';
import styles from './card-row.module.css';
import { ColourTag } from './colour-tag';
import { heightOf } from './metrics';

interface Props {
  readonly card: Card;
  readonly lane: Lane;
  readonly top: number;
  /** From 1, the funding line counted. */
  readonly rowIndex: number;
  readonly isTabStop: boolean;
  /** It is in the hand: kept for the drag, out of sight. */
  readonly isHeld?: boolean;
}

/** The place of a card in its lane: what can be done to it by hand. What it shows is its face. */
export const CardRow = memo(function CardRow({
  card,
  lane,
  top,
  rowIndex,
  isTabStop,
  isHeld = false,
}: Props) {
  const { id, title } = card.initiative;
  const selected = useView((view) => view.selection.has(id));
  const open = useView((view) => view.panel === id);
  const height = heightOf(lane);
  return (
    <div
      className={classNames(
        styles.row,
        lane === 'backlog' ? styles.slim : !card.funded && styles.unfunded,
        selected && styles.selected,
        open && styles.open,
        isHeld && styles.held,
      )}
      style={{ height, transform: `translateY(${top}px)` }}
      role="row"
      aria-rowindex={rowIndex}
      // Without the name of its button, which would say the title again.
      aria-labelledby={`face-${id}`}
      aria-selected={selected}
      aria-hidden={isHeld || undefined}
      tabIndex={isTabStop ? 0 : -1}
      data-card={id}
      data-testid={`card-${id}`}
      onClick={(event) => clicked(event, id, lane)}
      onDoubleClick={() => openPanel(id)}
      onFocus={() => useView.getState().focused !== id && useView.setState({ focused: id })}
    >
      <div role="gridcell" id={`face-${id}`} className={styles.face}>
        <ColourTag card={card} />
        {lane === 'backlog' ? <BacklogFace card={card} /> : <CardFace card={card} lane={lane} />}
      </div>
      <div role="gridcell" className={styles.end}>
        <MoveButton id={id} title={title} isTabStop={isTabStop} />
      </div>
    </div>
  );
});

interface MoveButtonProps {
  readonly id: string;
  readonly title: string;
  readonly isTabStop: boolean;
}

function MoveButton({ id, title, isTabStop }: MoveButtonProps) {
  return (
    <button
      type="button"
      className={styles.menu}
      aria-label={say`Move ${title} to …`}
      title={say`Move to …`}
      aria-haspopup="menu"
      tabIndex={isTabStop ? 0 : -1}
      onPointerDown={(event) => event.stopPropagation()}
      onKeyDown={keptFromCard}
      onClick={(event) => {
        event.stopPropagation();
        openCardMenu(id, event.currentTarget);
      }}
    >
      <Ellipsis size={14} aria-hidden="true" />
    </button>
  );
}

/** Enter and Space on the button are the button's. */
function keptFromCard(event: KeyboardEvent) {
  if (event.key === 'Enter' || event.key === ' ') event.stopPropagation();
}

function clicked(event: MouseEvent, id: string, lane: Lane): void {
  const how: SelectHow = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only';
  const { panel } = useView.getState();
  const cards = cardsOf(currentPlan(), currentScenarioId());
  select(id, how, how === 'range' ? laneIds(cards, lane, boardView()) : []);
  if (panel && how === 'only') openPanel(id);
}
