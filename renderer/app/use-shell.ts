import { useEffect } from 'react';
import type { ShellAction } from '../../shared/contract/shell-actions';
import { settingsOf } from '../../shared/model/plan';
import { failureWords } from '../../shared/words/failures';
import { labelWords } from '../../shared/words/labels';
import { readKeyChoices } from '../state/actions/key-choices';
import { runWindowAction } from '../state/actions/window-actions';
import { readPanelParts } from '../state/board/panel-parts';
import { exportBegun, exportIsAt } from '../state/files/running-exports';
import { takeHanded } from '../state/files/get-backlog';
import { askShell, onShellAction } from '../state/files/shell-client';
import { engineLost } from '../state/plan/engine-client';
import { currentSpeech } from '../state/plan/plan-hooks';
import { isEditable, type PlanState, usePlanStore } from '../state/plan/plan-store';
import { typedStored } from '../state/plan/saving';
import { engine } from '../state/plan/session';
import { followView, keepView } from '../state/window/kept-view';
import { readLook } from '../state/window/look';
import { notify } from '../state/window/notices';

/** Does what the menu and the shell ask for, and tells them what can be undone. */
export function useShell(): void {
  useEffect(() => onShellAction((action) => void doAction(action)), []);
  useEffect(() => void readPanelParts(), []);
  useEffect(() => void readKeyChoices(), []);
  useEffect(() => void readLook(), []);
  useEffect(takeHandedOnceReady, []);
  useEffect(followView, []);
  useEffect(() => {
    tellWindow(usePlanStore.getState());
    return usePlanStore.subscribe((state, before) => {
      const told = ['plan', 'undo', 'readOnly', 'chosenScenario'] as const;
      if (told.some((key) => state[key] !== before[key])) tellWindow(state);
    });
  }, []);
}

/** What was handed over before there was a plan to import it into. */
function takeHandedOnceReady(): () => void {
  const look = ({ status }: PlanState) => {
    if (status !== 'ready') return;
    stop();
    void takeHanded();
  };
  const stop = usePlanStore.subscribe(look);
  look(usePlanStore.getState());
  return stop;
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

async function doAction(action: ShellAction): Promise<void> {
  if (typeof action === 'object') return exportIsAt(action);
  if (action === 'settle') return settle();
  if (action === 'export-begun') return exportBegun();
  if (action === 'settings-changed')
    return (await import('../state/window/carry-settings')).readSettingsAnew();
  if (action === 'file-handed') return usePlanStore.getState().status === 'ready' ? takeHanded() : undefined;
  if (action === 'look-changed') return readLook();
  if (action === 'engine-restarted') {
    notify({ text: failureWords({ code: engineLost, parameters: {} }), tone: 'bad', key: engineLost });
    return engine().reconnect();
  }
  return runWindowAction(action);
}

/** The window may close once what is typed is stored. */
async function settle(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await typedStored();
  await keepView();
  await askShell('window/settled', {});
}
