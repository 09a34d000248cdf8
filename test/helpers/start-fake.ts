import { colourBoard, groupBoard } from '../../renderer/state/board/board-look';
import { clearFind } from '../../renderer/state/board/find-store';
import { leaveName } from '../../renderer/state/board/saved-views';
import { setBridge } from '../../renderer/state/files/shell-client';
import { createEngineClient } from '../../renderer/state/plan/engine-client';
import { usePlanStore } from '../../renderer/state/plan/plan-store';
import { useQuestions } from '../../renderer/state/plan/questions';
import { startSession } from '../../renderer/state/plan/session';
import { useView } from '../../renderer/state/window/view-store';
import type { Plan } from '../../shared/model/plan';
import { type FakeEngine, fakeEngine } from './fake-engine';
import { type FakeShell, fakeShell } from './fake-shell';

export interface Started {
  readonly engine: FakeEngine;
  readonly shell: FakeShell;
  readonly stop: () => void;
}

/** The page's own state over doubles of the engine and the shell; resolves once the plan has been read. */
export async function startFake(
  plan: Plan,
  options: { readOnly?: 'file' | 'folder' } = {},
): Promise<Started> {
  usePlanStore.setState(usePlanStore.getInitialState(), true);
  clearFind();
  groupBoard(null);
  colourBoard('outcome');
  leaveName();
  useView.setState(useView.getInitialState(), true);
  useQuestions.setState({ open: [] });
  const shell = fakeShell();
  const engine = fakeEngine(plan);
  engine.readOnly = options.readOnly ?? null;
  setBridge(shell);
  const stopSession = startSession(createEngineClient(engine));
  await new Promise<void>((resolve) => {
    const unsubscribe = usePlanStore.subscribe((state) => {
      if (state.status !== 'ready') return;
      unsubscribe();
      resolve();
    });
  });
  return {
    engine,
    shell,
    stop: () => {
      stopSession();
      engine.close();
    },
  };
}
