import { about } from '../failure';
import { type Make, openRequest } from '../files/new-plan';
import { type EngineProcess, startEngine } from '../windows/engine-process';
import { failed, type Result } from './result';

export interface OpenedPlan {
  readonly engine: EngineProcess;
  /** The file was made by this. */
  readonly created: boolean;
  readonly readOnly: boolean;
}

const running = new Set<EngineProcess>();
let stopping = false;

/**
 * Ends the engines at work: what they were doing fails, and its command puts away what it had begun. One that is still
 * opening its plan goes on until it can say whether it made the file.
 */
export function stopPlans(): void {
  stopping = true;
  for (const engine of running) engine.kill();
}

/** Opens the plan in an engine of its own for as long as `act` takes; only to look where it would not be made either. */
export async function withPlan(
  path: string,
  make: Make,
  act: (plan: OpenedPlan) => Promise<Result>,
): Promise<Result> {
  // A dead engine answers everything with a failure, so its death needs no second report.
  const engine = startEngine(() => undefined);
  try {
    const opened = await engine.request('plan/open', {
      ...openRequest(path, make),
      look: make === 'nothing',
    });
    if (!opened.ok) return failed(about(path, opened), 'open');
    running.add(engine);
    if (stopping) engine.kill();
    const result = await act({
      engine,
      created: opened.value.created,
      readOnly: opened.value.readOnly !== null,
    });
    const closed = await engine.request('plan/close', {});
    return result.ok && !closed.ok ? failed(about(path, closed), 'write') : result;
  } finally {
    running.delete(engine);
    engine.kill();
  }
}
