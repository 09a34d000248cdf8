import type { LucideIcon } from 'lucide-react';
import type { WindowActionId } from '../../../shared/model/window-action-ids';
import { type WindowActionFacts, windowActions } from '../../../shared/words/cards/window-actions';
import { say } from '../../../shared/words/say';
import { askPivot } from '../board/asked-pivot';
import { selectAllInView, whyNotAll } from '../board/in-grid';
import { openReplacing } from '../board/replacing';
import { askMissing } from '../files/ask-missing';
import { askExport } from '../files/export-table';
import { chooseBacklog } from '../files/get-backlog';
import { printReport, whyNotPrint } from '../files/print-report';
import { askShell } from '../files/shell-client';
import { askBestSet } from '../plan/best-set';
import { writeDecision } from '../plan/deciding';
import { redo, tellFailure, undo } from '../plan/dispatch';
import { openInterview } from '../plan/interview';
import { isWritable, usePlanStore } from '../plan/plan-store';
import { saySaved } from '../plan/saving';
import { askNewScenario } from '../plan/scenario-actions';
import { whyNotEdit } from '../plan/why-not-edit';
import { notify } from '../window/notices';
import { openOverlay } from '../window/overlay';
import { stepRegion } from '../window/regions';
import { openSample } from '../window/start';
import { startTour } from '../window/tour';
import { hasFind, type Screen, showScreen, useView } from '../window/view-store';
import { windowIcons } from './window-icons';
import { addInitiative } from './add-initiative';
import { withChosenKeys } from './key-choices';
import { isMac, isTyping } from './keys';

interface Doing {
  /** Why it cannot be done now, in a sentence; null where it can. */
  readonly whyNot?: () => string | null;
  readonly run: () => unknown;
}

const noStep = (step: 'undo' | 'redo') => () => {
  if (isTyping(document.activeElement)) return null;
  if (!isWritable()) return say`The plan is read-only.`;
  return usePlanStore.getState()[step]
    ? null
    : step === 'undo'
      ? say`Nothing to undo.`
      : say`Nothing to redo.`;
};
const goTo = (screen: Screen): Doing => ({ run: () => showScreen(screen) });

/** What each action of the window does, and why it cannot be done where it cannot. */
const doings: Readonly<Record<WindowActionId, Doing>> = {
  'new-plan': { run: () => askShell('plan/new', { begin: 'setup' }) },
  'open-plan': { run: () => askShell('plan/open', {}) },
  'start-page': goTo('start'),
  'open-sample': { run: () => openSample() },
  import: { whyNot: whyNotEdit, run: () => chooseBacklog() },
  'export-backlog': { run: () => askExport() },
  'export-pdf': goTo('report'),
  print: { whyNot: whyNotPrint, run: () => printReport() },
  save: { run: () => saySaved() },
  'save-copy': { run: () => askShell('plan/save-copy', {}) },
  'show-in-folder': { run: () => askShell('plan/show-in-folder', {}) },
  settings: goTo('settings'),
  undo: { whyNot: noStep('undo'), run: () => typed('undo') || undo() },
  redo: { whyNot: noStep('redo'), run: () => typed('redo') || redo() },
  'add-initiative': { whyNot: whyNotEdit, run: () => addInitiative() },
  find: { run: find },
  replace: { run: () => openReplacing() },
  'select-all': {
    whyNot: whyNotAll,
    run: () => typed('selectAll') || selectAllInView(),
  },
  'go-board': goTo('board'),
  'go-overview': goTo('overview'),
  'go-grid': goTo('grid'),
  pivot: { run: () => askPivot() },
  'go-outcomes': goTo('outcomes'),
  'go-roadmap': goTo('roadmap'),
  'go-money': goTo('money'),
  'go-services': goTo('services'),
  'go-people': goTo('people'),
  'go-peers': goTo('peers'),
  'go-scenarios': goTo('scenarios'),
  'go-decisions': goTo('decisions'),
  'go-report': goTo('report'),
  'go-history': goTo('history'),
  'next-region': { run: () => stepRegion(1) },
  'previous-region': { run: () => stepRegion(-1) },
  'zoom-in': { run: () => askShell('window/zoom', { step: 'in' }) },
  'zoom-out': { run: () => askShell('window/zoom', { step: 'out' }) },
  'zoom-reset': { run: () => askShell('window/zoom', { step: 'reset' }) },
  'new-scenario': { whyNot: noWriting, run: () => askNewScenario('scenario') },
  'freeze-baseline': { whyNot: noWriting, run: () => askNewScenario('baseline') },
  'best-set': { whyNot: whyNotEdit, run: () => askBestSet() },
  'write-decision': { whyNot: whyNotEdit, run: () => writeDecision() },
  'ask-missing': { run: () => askMissing() },
  'answer-missing': { whyNot: whyNotEdit, run: () => openInterview() },
  palette: { run: () => openOverlay('palette') },
  shortcuts: { run: () => openOverlay('shortcuts') },
  'save-log': { run: () => saveLog() },
  about: { run: () => openOverlay('about') },
  help: { run: () => openOverlay('help') },
  tour: { run: () => startTour() },
  'set-up': { whyNot: whyNotEdit, run: () => openOverlay('setup') },
};

export interface WindowAction extends WindowActionFacts {
  readonly id: WindowActionId;
  readonly icon: LucideIcon;
  readonly whyNot: () => string | null;
  readonly run: () => unknown;
}

/** Every action of the window: its words, sign and keys, whether it can be done now, and what it does. */
export const allWindowActions: readonly WindowAction[] = withChosenKeys(
  (Object.entries(windowActions) as [WindowActionId, WindowActionFacts][]).map(([id, facts]) => ({
    ...facts,
    ...(isMac && facts.macKey && { key: facts.macKey }),
    id,
    icon: windowIcons[id],
    whyNot: () => null,
    ...doings[id],
  })),
);

const byId = new Map<string, WindowAction>(allWindowActions.map((action) => [action.id, action]));

/** Does it where the plan has been read and it can be done; of another name nothing. */
export async function runWindowAction(id: string): Promise<void> {
  const action = byId.get(id);
  if (!action || usePlanStore.getState().status !== 'ready' || action.whyNot() !== null) return;
  await action.run();
}

function noWriting(): string | null {
  return isWritable() ? null : say`The plan is read-only.`;
}

function find(): void {
  // At once where it can be: what is typed next must not go to the card below.
  if (hasFind(useView.getState().screen) && intoFindField()) return;
  if (!hasFind(useView.getState().screen)) showScreen('board');
  // A screen that is changed to is drawn first: until then the field may be that of a board that is hidden.
  queueMicrotask(() => intoFindField() || requestAnimationFrame(intoFindField));
}

function intoFindField(): boolean {
  const field = document.getElementById('find-text');
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return document.activeElement === field;
}

/** Asks where, and has versions and logs written there for who reports a fault. */
async function saveLog(): Promise<void> {
  const reply = await askShell('about/save-log', {});
  if (!reply.ok) tellFailure(reply);
  else if (reply.value) notify({ text: say`Saved ${reply.value.fileName}. It holds nothing of a plan.` });
}

/** In a text field undo and the like belong to the text. */
function typed(command: 'undo' | 'redo' | 'selectAll'): boolean {
  return isTyping(document.activeElement) && document.execCommand(command);
}
