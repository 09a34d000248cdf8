import { useEffect } from 'react';
import type { ShellAction } from '../../shared/contract/shell';
import { settingsOf } from '../../shared/model/plan';
import { labelWords } from '../../shared/words/labels';
import { failureWords } from '../../shared/words/failures';
import { addInitiative } from '../state/add-initiative';
import { redo, undo } from '../state/dispatch';
import { engineLost } from '../state/engine-client';
import { askExport } from '../state/export-table';
import { chooseBacklog } from '../state/get-backlog';
import { isTyping } from '../state/keys';
import { notify } from '../state/notices';
import { readPanelParts } from '../state/panel-parts';
import { currentSpeech } from '../state/plan-hooks';
import { isEditable, isWritable, type PlanState, usePlanStore } from '../state/plan-store';
import { selectBoard } from '../state/select-board';
import { engine } from '../state/session';
import { askShell, onShellAction } from '../state/shell-client';
import { allStored } from '../state/store-in-turn';
import { showScreen } from '../state/view-store';

/** Does what the menu and the shell ask for, and tells them what can be undone. */
export function useShell(): void {
  useEffect(() => onShellAction((action) => void doAction(action)), []);
  useEffect(() => void readPanelParts(), []);
  useEffect(() => {
    tellWindow(usePlanStore.getState());
    return usePlanStore.subscribe((state, before) => {
      const told = ['plan', 'undo', 'readOnly', 'chosenScenario'] as const;
      if (told.some((key) => state[key] !== before[key])) tellWindow(state);
    });
  }, []);
}

function tellWindow(state: PlanState): void {
  if (!state.plan) return;
  const words = (label: PlanState['undo']) =>
    label ? labelWords(label, currentSpeech()).slice(0, 500) : null;
  void askShell('window/state', {
    title: settingsOf(state.plan).title,
    undo: words(state.undo),
    redo: words(state.redo),
    editable: isEditable(state),
  });
}

/** Some need a plan that is open and may be edited; without one they do nothing. */
const steps: Partial<Record<ShellAction, () => unknown>> = {
  undo: () => typed('undo') || undo(),
  redo: () => typed('redo') || redo(),
};
const edits: Partial<Record<ShellAction, () => unknown>> = {
  import: () => chooseBacklog(),
  'add-initiative': () => addInitiative(),
};
const looks: Partial<Record<ShellAction, () => unknown>> = {
  'export-backlog': () => askExport(),
  'export-pdf': () => showScreen('report'),
  settings: () => showScreen('settings'),
  'select-all': () => typed('selectAll') || selectBoard(),
  find: () => {
    showScreen('board');
    requestAnimationFrame(() => document.getElementById('backlog-filter')?.focus());
  },
};

async function doAction(action: ShellAction): Promise<void> {
  if (action === 'settle') return settle();
  if (action === 'engine-restarted') {
    notify({ text: failureWords({ code: engineLost, parameters: {} }), tone: 'bad', key: engineLost });
    return engine().reconnect();
  }
  if (usePlanStore.getState().status !== 'ready') return;
  await looks[action]?.();
  if (isWritable()) await steps[action]?.();
  if (isEditable()) await edits[action]?.();
}

/** In a text field the menu's undo belongs to the text. */
function typed(command: 'undo' | 'redo' | 'selectAll'): boolean {
  return isTyping(document.activeElement) && document.execCommand(command);
}

/** Leaving a field stores it; the window may close once that is answered. */
async function settle(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  // Storing begins a turn after the field is left.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await allStored();
  await askShell('window/settled', {});
}
