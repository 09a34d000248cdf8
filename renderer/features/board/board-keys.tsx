import type { KeyboardEvent, ReactNode, Ref } from 'react';
import { isSomethingOpen, isTyping, keyOf } from '../../state/actions/keys';
import { columnsOfBoard, selectBoard } from '../../state/board/select-board';
import { clearSelection, select } from '../../state/board/selection';
import { focusCard, openPanel, useView } from '../../state/window/view-store';
import { neighbour, type Step } from './neighbour';

interface Props {
  readonly className: string | undefined;
  readonly label: string;
  readonly children: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

const steps: Readonly<Record<string, Step>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
};

/** Moves the keyboard and the selection over the cards; what is done to them by keys is the frame's. */
export function BoardKeys({ className, label, children, ...rest }: Props) {
  return (
    <div {...rest} className={className} role="group" aria-label={label} onKeyDown={pressed}>
      {children}
    </div>
  );
}

function pressed(event: KeyboardEvent<HTMLElement>): void {
  // A menu that has come up has the keys already, though the keyboard gets there a frame later.
  if (isSomethingOpen() || isTyping(event.target)) return;
  const key = keyOf(event.nativeEvent);
  const step = steps[key.replace('Shift+', '')];
  if (step) {
    event.preventDefault();
    return go(step, event.shiftKey);
  }
  const { focused, panel, selection } = useView.getState();
  if (key === ' ' && focused) {
    event.preventDefault();
    select(focused, 'toggle', []);
  } else if (key === 'Mod+a') {
    event.preventDefault();
    selectBoard();
  } else if (key === 'Escape') {
    if (selection.size > 1 || !panel) clearSelection();
    else openPanel(null);
  }
}

function go(step: Step, extend: boolean): void {
  const columns = columnsOfBoard();
  const { focused, panel } = useView.getState();
  const next = neighbour(columns, focused, step);
  if (!next) return;
  const column = columns.find((ids) => ids.includes(next)) ?? [];
  select(next, extend ? 'range' : 'only', column);
  focusCard(next);
  if (panel && !extend) openPanel(next);
}
