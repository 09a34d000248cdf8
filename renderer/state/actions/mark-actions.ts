import { Ban, Eraser, type LucideIcon, OctagonX, Pin } from 'lucide-react';
import { marks } from '../../../shared/model/codes';
import type { Placement } from '../../../shared/model/records/placement';
import { stoppingOf } from '../../../shared/rules/budgets/stopping';
import type { Card } from '../../../shared/rules/cards/card';
import { markWords, stoppingWords } from '../../../shared/words/cards/mark-words';
import { say } from '../../../shared/words/say';
import { dispatch } from '../plan/dispatch';
import { currentSpeech } from '../plan/plan-hooks';
import { currentPlan } from '../plan/plan-store';
import type { Action, Target } from './card-action';

const icons: Readonly<Record<Placement['mark'], LucideIcon>> = {
  none: Eraser,
  must: Pin,
  never: Ban,
  stop: OctagonX,
};

/** One for each mark; that of none takes it away. */
export const marking: readonly Action[] = marks.map((mark) => ({
  id: `mark-${mark}`,
  group: 'mark',
  words: mark === 'none' ? say`Take the mark away` : markWords[mark],
  icon: icons[mark],
  whyNot: ({ chosen }) => whyNotMark(mark, chosen),
  run: ({ scenarioId, chosen }) => {
    const initiativeIds = chosen.map((card) => card.initiative.id);
    return dispatch(
      { type: 'placement/mark', scenarioId, initiativeIds, mark },
      { offerUndo: mark === 'stop' },
    );
  },
  ...(mark === 'stop' && { said: stopSaid }),
}));

function whyNotMark(mark: Placement['mark'], chosen: readonly Card[]): string | null {
  if (chosen.every((card) => card.placement.mark === mark))
    return mark === 'none' ? say`Without a mark.` : say`Already marked so.`;
  if (mark === 'stop')
    return chosen.every((card) => card.funded) ? null : say`Only what is funded can be stopped.`;
  return mark === 'never' && chosen.some((card) => card.funded) ? say`Take the funding away first.` : null;
}

/** Of one card, what stopping it frees. */
function stopSaid({ chosen: [card, ...more] }: Target): string {
  if (!card?.funded || more.length > 0) return markWords.stop;
  return `${markWords.stop}: ${stoppingWords(stoppingOf(currentPlan(), card), currentSpeech())}`;
}
