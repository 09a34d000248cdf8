import { create } from 'zustand';
import type { Plan } from '../../../../shared/model/plan';
import type { CommandOf } from '../../../../shared/rules/command';
import { currentScenarioId } from '../../../state/plan/plan-store';
import { previewOf } from '../../../state/plan/preview';
import { type ShiftBy, shiftWords } from '../shift-words';

type Shift = CommandOf<'placement/shift'>;

interface BarDrag {
  /** The bars in the hand; empty while none is. */
  readonly moving: ReadonlySet<string>;
  readonly shift: ShiftBy | null;
  /** The plan as it would be if the bars were let go here. */
  readonly plan: Plan | null;
  /** What that would be, beside the hand. */
  readonly words: string;
}

const atRest: BarDrag = { moving: new Set(), shift: null, plan: null, words: '' };

/** Apart from the plan and the view: what changes here while the hand moves renders the bars in the hand alone. */
export const useBarDrag = create<BarDrag>()(() => atRest);

export function pickUpBars(ids: readonly string[]): void {
  useBarDrag.setState({ ...atRest, moving: new Set(ids) });
}

/** The command that moves the ends of bars. */
export function shiftCommand(ids: readonly string[], { firstBy, lastBy }: ShiftBy): Shift {
  return {
    type: 'placement/shift',
    scenarioId: currentScenarioId(),
    initiativeIds: [...ids],
    firstBy,
    lastBy,
  };
}

/** Shows the bars as they would be; a preview is made once for each quarter the hand comes to. */
export function holdBars(shift: ShiftBy): void {
  const { moving, shift: before } = useBarDrag.getState();
  if (before?.firstBy === shift.firstBy && before.lastBy === shift.lastBy) return;
  const ids = [...moving];
  const preview = previewOf(shiftCommand(ids, shift));
  useBarDrag.setState({ shift, plan: preview.plan, words: shiftWords(ids, shift, preview) });
}

export function putDownBars(): void {
  useBarDrag.setState(atRest);
}
