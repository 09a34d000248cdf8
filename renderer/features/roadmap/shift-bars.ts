import { cardsOf } from '../../../shared/rules/cards/cards';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { currentPlan, currentScenarioId } from '../../state/plan/plan-store';
import { previewOf } from '../../state/plan/preview';
import { announce } from '../../state/window/announcer';
import { shiftCommand } from './drag/drag-store';
import { type ShiftBy, shiftWords } from './shift-words';

/** Moves the ends of bars, by key, menu or hand: one step that can be undone. Says where they have come to stand. */
export async function shiftBars(ids: readonly string[], shift: ShiftBy): Promise<void> {
  if (ids.length === 0) return;
  const command = shiftCommand(ids, shift);
  const words = shiftWords(ids, shift, previewOf(command));
  const { kind } = await dispatch(command);
  if (kind === 'done') announce(ids.length === 1 ? `${titleOf(ids[0])}: ${words}` : words);
  if (kind === 'unchanged') announce(say`Nothing was moved. Work takes at least one quarter.`);
}

function titleOf(id: string | undefined): string {
  const { byId } = cardsOf(currentPlan(), currentScenarioId());
  return byId.get(id ?? '')?.initiative.title ?? '';
}
