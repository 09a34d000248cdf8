import { type EngineProcess, startEngine } from '../engine-process';
import { about } from '../failure';
import { openRequest } from '../new-plan';
import { failed, type Result } from './result';

export interface OpenedPlan {
  readonly engine: EngineProcess;
  /** The file was made by this. */
  readonly created: boolean;
  readonly readOnly: boolean;
}

/** Opens the plan in an engine of its own for as long as `act` takes. */
export async function withPlan(
  path: string,
  create: boolean,
  act: (plan: OpenedPlan) => Promise<Result>,
): Promise<Result> {
  // A dead engine answers everything with a failure, so its death needs no second report.
  const engine = startEngine(() => undefined);
  try {
    const opened = await engine.request('plan/open', openRequest(path, create));
    if (!opened.ok) return failed(about(path, opened), 'open');
    const result = await act({
      engine,
      created: opened.value.created,
      readOnly: opened.value.readOnly !== null,
    });
    const closed = await engine.request('plan/close', {});
    return result.ok && !closed.ok ? failed(about(path, closed), 'write') : result;
  } finally {
    engine.kill();
  }
}
