import { type MessagePortMain, utilityProcess } from 'electron';
import type { ControlBody, ControlReplies, ControlRequestName } from '../../../shared/contract/control';
import type { Reply, Request } from '../../../shared/contract/envelope';
import { engineFile } from '../app-paths';
import { pendingRequests } from '../pending-requests';
import { speechOfEngine } from '../speech-told';

/** A way to an engine, whichever process it is just now. */
export interface EngineLink {
  request<N extends ControlRequestName>(
    name: N,
    body: ControlBody<N>,
    port?: MessagePortMain,
  ): Promise<Reply<ControlReplies[N]>>;
}

export interface EngineProcess extends EngineLink {
  readonly processId: number | undefined;
  /** Ends it at once; its death is not reported. */
  kill(): void;
}

/** The code of requests whose engine died before it answered. */
export const engineDied = 'internal';

/** One process that will own one plan file. `onDeath` is called when it ends unasked. */
export function startEngine(onDeath: (exitCode: number) => void): EngineProcess {
  // Its standard output is not ours to fill: a script reads it.
  const child = utilityProcess.fork(engineFile(), speechOfEngine(), {
    serviceName: 'Bimodal Planner engine',
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const pending = pendingRequests();
  let killed = false;
  child.on('message', (message: unknown) => pending.settle(message));
  child.on('exit', (exitCode) => {
    pending.failAll(engineDied);
    if (!killed) onDeath(exitCode);
  });
  return {
    get processId() {
      return child.pid;
    },
    request: (name, body, port) => {
      const { id, reply } = pending.add();
      const request: Request = { id, name, body };
      child.postMessage(request, port ? [port] : []);
      return reply as Promise<Reply<ControlReplies[typeof name]>>;
    },
    kill: () => {
      killed = true;
      child.kill();
    },
  };
}
