import { create } from 'zustand';
import { dependencyId } from '../../../../shared/model/records/dependency';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { refusalWords } from '../../../../shared/words/refusals';
import { say } from '../../../../shared/words/say';
import { dispatch } from '../../../state/plan/dispatch';
import { currentSpeech } from '../../../state/plan/plan-hooks';
import { currentPlan, currentScenarioId } from '../../../state/plan/plan-store';
import { previewOf } from '../../../state/plan/preview';
import { announce } from '../../../state/window/announcer';
import { followHand } from './follow-hand';
import { followLabel } from './hand-label';

interface LinkDrag {
  /** The bar whose end is tied to another; null while none is. */
  readonly fromId: string | null;
  /** Where the line begins, and where the hand is, in the window. */
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
  readonly overId: string | null;
  readonly words: string;
}

const atRest: LinkDrag = { fromId: null, from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, overId: null, words: '' };
export const useLinkDrag = create<LinkDrag>()(() => atRest);

/** Draws a line from the end of a bar to another one: that one then needs this one finished. */
export function takeEnd(event: PointerEvent, element: Element, fromId: string): void {
  const scroller = element.closest('[data-scroller]');
  if (!scroller) return;
  followHand(event, element, scroller, {
    move: (_dx, _dy, { clientX, clientY }) => {
      const box = element.getBoundingClientRect();
      const from = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      const overId = barAt(clientX, clientY, fromId);
      const before = useLinkDrag.getState();
      const words =
        before.fromId && before.overId === overId && before.words ? before.words : linkWords(fromId, overId);
      useLinkDrag.setState({ fromId, from, to: { x: clientX, y: clientY }, overId, words });
      followLabel(clientX, clientY);
    },
    drop: () => {
      const { overId } = useLinkDrag.getState();
      useLinkDrag.setState(atRest);
      if (overId) void dispatch(needOf(overId, fromId), { offerUndo: true });
    },
    cancel: () => {
      useLinkDrag.setState(atRest);
      announce(say`Put back. Nothing was tied.`);
    },
  });
}

function barAt(x: number, y: number, except: string): string | null {
  const row = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-bar]');
  const id = row?.dataset.bar ?? null;
  return id === except ? null : id;
}

const needOf = (fromId: string, toId: string) =>
  ({
    type: 'dependency/set',
    dependency: { id: dependencyId(fromId, 'needs', toId), fromId, toId, kind: 'needs', share: 0 },
  }) as const;

function linkWords(fromId: string, overId: string | null): string {
  if (!overId) return say`Draw to the initiative that needs this one`;
  const { refusal } = previewOf(needOf(overId, fromId));
  if (refusal) return refusalWords(refusal, currentSpeech());
  const { byId } = cardsOf(currentPlan(), currentScenarioId());
  const title = (id: string) => say`“${byId.get(id)?.initiative.title ?? ''}”`;
  return say`${title(overId)} needs ${title(fromId)} finished first`;
}
