import { type MouseEvent, memo } from 'react';
import type { Card } from '../../../shared/rules/cards/card';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';
import { type SelectHow, select } from '../../state/board/selection';
import { useWait } from '../../state/plan/use-wait';
import { openPanel, useView } from '../../state/window/view-store';
import { classNames } from '../../ui/class-names';
import { endedDrag } from './drag/follow-hand';
import { useLinkDrag } from './drag/link-hand';
import type { Scale } from './geometry';
import { openBarMenu } from './roadmap-menu';
import { useRoadmap } from './roadmap-store';
import styles from './row.module.css';
import { Track } from './track';

interface Props {
  readonly card: Card;
  readonly top: number;
  /** From 1, the heads of groups counted. */
  readonly rowIndex: number;
  readonly isTabStop: boolean;
  readonly scale: Scale;
  readonly speech: Speech;
  readonly editable: boolean;
  /** The ids as they stand, for a range of the selection. */
  readonly order: readonly string[];
}

export const BarRow = memo(function BarRow({ card, top, rowIndex, isTabStop, order, ...shown }: Props) {
  const { id, title } = card.initiative;
  const selected = useView((view) => view.selection.has(id));
  const open = useView((view) => view.panel === id);
  const isTarget = useLinkDrag((drag) => drag.overId === id);
  return (
    <div
      className={classNames(
        styles.row,
        selected && styles.selected,
        open && styles.open,
        isTarget && styles.target,
      )}
      style={{ top }}
      role="row"
      aria-level={2}
      aria-rowindex={rowIndex}
      aria-selected={selected}
      tabIndex={isTabStop ? 0 : -1}
      data-row={id}
      data-bar={id}
      onClick={(event) => clicked(event, id, order)}
      onDoubleClick={() => openPanel(id)}
      onFocus={() => focused(id)}
    >
      <div role="rowheader" className={styles.name} aria-labelledby={`name-${id}`}>
        <span id={`name-${id}`} className={styles.said}>
          <span className={classNames(styles.title, card.funded && styles.decided)} title={title}>
            {title}
          </span>
          <WaitFlag id={id} />
        </span>
        <MenuButton id={id} title={title} isTabStop={isTabStop} />
      </div>
      <Track card={card} {...shown} />
    </div>
  );
});

function WaitFlag({ id }: { readonly id: string }) {
  const wait = useWait(id);
  if (!wait?.grave) return null;
  return (
    <span className={styles.flag} title={say`waits on ${wait.title}`}>
      {say`waits on ${wait.title}`}
    </span>
  );
}

interface MenuButtonProps {
  readonly id: string;
  readonly title: string;
  readonly isTabStop: boolean;
}

function MenuButton({ id, title, isTabStop }: MenuButtonProps) {
  return (
    <button
      type="button"
      className={styles.menu}
      aria-label={say`More for ${title}`}
      title={say`Dates and dependencies …`}
      aria-haspopup="menu"
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        openBarMenu(id, event.currentTarget);
      }}
    >
      <Dots />
    </button>
  );
}

/** Two elements where the library's picture has four: each row that scrolls into sight makes its own. */
function Dots() {
  return (
    <svg width={14} height={14} viewBox="0 0 24 24" aria-hidden="true" className={styles.dots}>
      <path d="M5 12h0M12 12h0M19 12h0" />
    </svg>
  );
}

function focused(id: string): void {
  useRoadmap.setState({ focusedRow: id });
  if (useView.getState().focused !== id) useView.setState({ focused: id });
}

function clicked(event: MouseEvent, id: string, order: readonly string[]): void {
  if (endedDrag(event)) return;
  const how: SelectHow = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'only';
  select(id, how, order);
  if (useView.getState().panel && how === 'only') openPanel(id);
}
