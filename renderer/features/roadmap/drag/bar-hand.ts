import { say } from '../../../../shared/words/say';
import { select } from '../../../state/board/selection';
import { announce } from '../../../state/window/announcer';
import { useView } from '../../../state/window/view-store';
import { shiftBars } from '../shift-bars';
import type { ShiftBy } from '../shift-words';
import { holdBars, pickUpBars, putDownBars, useBarDrag } from './drag-store';
import { followHand } from './follow-hand';
import { followLabel } from './hand-label';

export type Grip = 'both' | 'first' | 'last';

const byGrip: Readonly<Record<Grip, (by: number) => ShiftBy>> = {
  both: (by) => ({ firstBy: by, lastBy: by }),
  first: (by) => ({ firstBy: by, lastBy: 0 }),
  last: (by) => ({ firstBy: 0, lastBy: by }),
};

/** How long a bar stays where it was let go while the answer is on its way. */
const patience = 150;

/** Takes a bar by its middle or an end; a bar of the selection takes the others along. `quarter`: its width in pixels. */
export function takeBar(
  event: PointerEvent,
  element: Element,
  id: string,
  grip: Grip,
  quarter: number,
): void {
  const scroller = element.closest('[data-scroller]');
  if (!scroller) return;
  let picked = false;
  followHand(event, element, scroller, {
    move: (dx, _dy, { clientX, clientY }) => {
      if (!picked) pickUpBars(idsWith(id));
      picked = true;
      holdBars(byGrip[grip](Math.round(dx / quarter)));
      followLabel(clientX, clientY);
    },
    drop: () => void drop(),
    cancel: () => {
      putDownBars();
      announce(say`Put back. Nothing was moved.`);
    },
  });
}

function idsWith(id: string): string[] {
  const { selection } = useView.getState();
  if (selection.has(id)) return [...selection];
  select(id, 'only', []);
  return [id];
}

async function drop(): Promise<void> {
  const { moving, shift } = useBarDrag.getState();
  const stays = !shift || (shift.firstBy === 0 && shift.lastBy === 0);
  if (!stays) {
    const answered = shiftBars([...moving], shift);
    await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patience))]);
  }
  putDownBars();
}
