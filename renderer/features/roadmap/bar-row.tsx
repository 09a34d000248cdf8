import { Ellipsis } from 'lucide-react';
import { type MouseEvent, memo } from 'react';
import type { Card } from '../../../shared/rules/card';
import { shiftedDates } from '../../../shared/rules/shift-commands';
import { useEditable, usePlan, useSpeech } from '../../state/plan-hooks';
import { type SelectHow, select } from '../../state/selection';
import { useWait } from '../../state/use-wait';
import { openPanel, useView } from '../../state/view-store';
import { classNames } from '../../ui/class-names';
import { Bar } from './bar';
import { barWords } from './bar-words';
import { useBarDrag } from './drag/drag-store';
import { endedDrag } from './drag/follow-hand';
import { useLinkDrag } from './drag/link-hand';
import { barBox, type Dates, type Scale } from './geometry';
import { MilestoneMarks } from './milestone-marks';
import { openBarMenu } from './roadmap-menu';
import { useRoadmap } from './roadmap-store';
import styles from './timeline.module.css';

interface Props {
  readonly card: Card;
  readonly top: number;
  /** From 1, the heads of groups counted. */
  readonly rowIndex: number;
  readonly isTabStop: boolean;
  readonly scale: Scale;
  /** The ids as they stand, for a range of the selection. */
  readonly order: readonly string[];
}

/** Start and length of a bar as it is, or as the hand holds it. */
function useShownDates(card: Card, scale: Scale): Dates {
  const { id } = card.initiative;
  const shift = useBarDrag((drag) => (drag.moving.has(id) ? drag.shift : null));
  return shift ? shiftedDates(card.placement, shift, scale.from) : card.placement;
}

export const BarRow = memo(function BarRow({ card, top, rowIndex, isTabStop, scale, order }: Props) {
  const { id, title } = card.initiative;
  const plan = usePlan();
  const speech = useSpeech();
  const editable = useEditable();
  const selected = useView((view) => view.selection.has(id));
  const open = useView((view) => view.panel === id);
  const isTarget = useLinkDrag((drag) => drag.overId === id);
  const dates = useShownDates(card, scale);
  const words = barWords(plan, card, speech);
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
      <div role="rowheader" className={styles.name}>
        <span className={classNames(styles.title, card.funded && styles.decided)} title={title}>
          {title}
        </span>
        <WaitFlag id={id} />
        <MenuButton id={id} title={title} isTabStop={isTabStop} />
      </div>
      <div role="gridcell" className={styles.track} aria-label={words} title={words}>
        <Bar card={card} box={barBox(card, dates, scale)} dates={dates} scale={scale} editable={editable} />
        <MilestoneMarks id={id} dates={dates} scale={scale} />
      </div>
    </div>
  );
});

function WaitFlag({ id }: { readonly id: string }) {
  const wait = useWait(id);
  if (!wait?.grave) return null;
  return (
    <span className={styles.flag} title={`waits on ${wait.title}`}>
      waits on {wait.title}
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
      aria-label={`More for ${title}`}
      title="Dates and dependencies …"
      aria-haspopup="menu"
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => {
        event.stopPropagation();
        openBarMenu(id, event.currentTarget);
      }}
    >
      <Ellipsis size={14} aria-hidden="true" />
    </button>
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
