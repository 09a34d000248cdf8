import { useEffect } from 'react';
import { say } from '../../shared/words/say';
import { actions } from '../state/actions/actions';
import type { Action, Target } from '../state/actions/card-action';
import { isSomethingOpen, isTyping, keyOf } from '../state/actions/keys';
import { goTo } from '../state/actions/next-card';
import { isAllowed, targetOf, whyNotTo } from '../state/actions/target';
import { allWindowActions } from '../state/actions/window-actions';
import { useDrag } from '../state/board/drag-store';
import { columnsOfBoard } from '../state/board/select-board';
import { intoPanel } from '../state/board/show-card';
import { stepPanel } from '../state/board/step-panel';
import { redo, undo } from '../state/plan/dispatch';
import { isWritable } from '../state/plan/plan-store';
import { isNowhere } from '../state/window/keyboard-place';
import { notify } from '../state/window/notices';
import { enterRows, watchRegions } from '../state/window/regions';
import { focusCard, openPanel, useView } from '../state/window/view-store';

/** The keys of the whole window. Text being typed and open dialogs and menus keep theirs. */
export function useKeys(): void {
  useEffect(() => {
    let taken = false;
    // Asked before anyone has answered: a dialog that this very key closes has taken it.
    const goingDown = (event: KeyboardEvent) => {
      taken = isSomethingOpen();
      // Before the notices hear it, which would take the keyboard whichever part is next.
      if (taken || !regionKey(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const pressedHere = (event: KeyboardEvent) => !taken && pressed(event);
    window.addEventListener('keydown', goingDown, { capture: true });
    window.addEventListener('keydown', pressedHere);
    const stopWatching = watchRegions();
    return () => {
      stopWatching();
      window.removeEventListener('keydown', goingDown, { capture: true });
      window.removeEventListener('keydown', pressedHere);
    };
  }, []);
}

function pressed(event: KeyboardEvent): void {
  if (event.defaultPrevented || useDrag.getState().id) return;
  const done = isTyping(event.target)
    ? isNoText(keyOf(event)) && windowKey(event)
    : historyKey(event) || windowKey(event) || panelKey(event) || rowKey(event) || cardKey(event);
  // Handled here, it must not reach the menu of the window as well.
  if (done) event.preventDefault();
}

const keyed = allWindowActions.filter(
  ({ id, group }) => id === 'palette' || id === 'shortcuts' || id === 'help' || group === 'go',
);
/** Beside its own key, which can be changed. */
const finding = allWindowActions.find(({ id }) => id === 'find');
/** Where text is being typed, a letter is text; with Ctrl it is not, and F1 never is. */
const isNoText = (key: string) => key.startsWith('Mod+') || /^F\d/.test(key);

const stepping = allWindowActions.filter(({ id }) => id === 'next-region' || id === 'previous-region');

function regionKey(event: KeyboardEvent): boolean {
  const key = keyOf(event);
  const action = stepping.find((known) => known.key === key);
  void action?.run();
  return action !== undefined;
}

/** What the menu of the window has a key for comes from there. */
function windowKey(event: KeyboardEvent): boolean {
  const key = keyOf(event);
  const action = keyed.find((known) => known.key === key) ?? (key === '/' ? finding : undefined);
  if (action) void action.run();
  return action !== undefined;
}

function historyKey(event: KeyboardEvent): boolean {
  const key = keyOf(event);
  const isUndo = key === 'Mod+z';
  if (!isUndo && key !== 'Mod+Shift+z' && key !== 'Mod+y') return false;
  if (isWritable()) void step(isUndo);
  return true;
}

/** What is taken back may be drawn elsewhere: the keyboard goes with its card. */
async function step(isUndo: boolean): Promise<void> {
  await (isUndo ? undo() : redo());
  const { focused, screen } = useView.getState();
  if (screen === 'board' && focused && isNowhere(document.activeElement)) focusCard(focused);
}

function panelKey(event: KeyboardEvent): boolean {
  if (useView.getState().panel === null) return false;
  switch (keyOf(event)) {
    case 'j':
      return stepped(1, say`This is the last of its list.`);
    case 'k':
      return stepped(-1, say`This is the first of its list.`);
    case 'Escape':
      leavePanel();
      return true;
    default:
      return false;
  }
}

function stepped(by: 1 | -1, atEnd: string): true {
  if (!stepPanel(by)) notify({ text: atEnd, key: 'why-not' });
  return true;
}

function leavePanel(): void {
  const { panel } = useView.getState();
  openPanel(null);
  if (panel) focusCard(panel);
}

/** Where the keyboard is nowhere, as after going to a screen, an arrow puts it on a card, a cell or a bar. */
function rowKey(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof Element) || !isNowhere(target) || !keyOf(event).startsWith('Arrow')) return false;
  const { screen } = useView.getState();
  if (screen === 'board') return enterBoard();
  return (screen === 'grid' || screen === 'roadmap') && enterRows();
}

function cardKey(event: KeyboardEvent): boolean {
  if (useView.getState().screen !== 'board' || !isOnBoard(event.target)) return false;
  const key = keyOf(event);
  const target = targetOf();
  const known = actions.filter((each) => each.key === key);
  const action = known.find((each) => isAllowed(each, target));
  if (action) run(action, target);
  else if (target.chosen.length > 0) tellWhyNot(known[0], target);
  // Alt with a key that does nothing now must not fall through to anything else.
  return action !== undefined || (known.length > 0 && key.includes('Alt'));
}

/** A key that does nothing says why, as the menu does. */
function tellWhyNot(action: Action | undefined, target: Target): void {
  const text = action && whyNotTo(action, target);
  if (text) notify({ text, key: 'why-not' });
}

function enterBoard(): boolean {
  const ids = columnsOfBoard().flat();
  const { focused } = useView.getState();
  const id = focused && ids.includes(focused) ? focused : ids[0];
  if (id) goTo(id);
  return id !== undefined;
}

function run(action: Action, target: Target): void {
  void action.run(target);
  // By key, the keyboard goes along into the panel; by mouse it stays on the card.
  if (action.id === 'open') intoPanel();
}

function isOnBoard(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return isNowhere(target) || (target.closest('[data-testid="board"]') !== null && !target.closest('button'));
}
