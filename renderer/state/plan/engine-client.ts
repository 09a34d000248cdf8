import type {
  EngineBody,
  EngineEvent,
  EngineReplies,
  EngineRequestName,
} from '../../../shared/contract/engine';
import type { Announcement, Answer, Reply, Request } from '../../../shared/contract/envelope';
import { portMessage } from '../../../shared/contract/shell-actions';

/** Where ports to the engine come from: the preload in the app, a pair of ports in tests. */
export interface PortSource {
  request(): void;
  listen(adopt: (port: MessagePort) => void): () => void;
}

export interface EngineClient {
  ask<N extends EngineRequestName>(name: N, body: EngineBody<N>): Promise<Reply<EngineReplies[N]>>;
  onEvent(listen: (event: EngineEvent) => void): () => void;
  /** Called each time a port arrives, the first one as well. */
  onConnected(listen: () => void): () => void;
  reconnect(): void;
  close(): void;
}

interface Waiting {
  readonly request: Request;
  readonly settle: (reply: Reply<never>) => void;
  sent: boolean;
}

/** The code of requests whose engine died before it answered: nobody knows whether they were done. */
export const engineLost = 'engine-lost';

export function windowPortSource(): PortSource {
  return {
    request: () => window.postMessage(portMessage, window.location.origin),
    listen: (adopt) => {
      const receive = (event: MessageEvent) => {
        const port = event.ports[0];
        if (event.source === window && event.data === portMessage && port) adopt(port);
      };
      window.addEventListener('message', receive);
      return () => window.removeEventListener('message', receive);
    },
  };
}

export function createEngineClient(source: PortSource): EngineClient {
  const waiting = new Map<number, Waiting>();
  const events = new Set<(event: EngineEvent) => void>();
  const connections = new Set<() => void>();
  let port: MessagePort | null = null;
  let nextId = 0;

  const receive = ({ data }: MessageEvent<Answer | Announcement<EngineEvent>>) => {
    if ('event' in data) {
      for (const listen of events) listen(data.event);
      return;
    }
    waiting.get(data.id)?.settle(data.reply as Reply<never>);
    waiting.delete(data.id);
  };
  const adopt = (arrived: MessagePort) => {
    port?.close();
    port = arrived;
    port.onmessage = receive;
    giveUpSent(waiting);
    for (const entry of waiting.values()) send(arrived, entry);
    for (const listen of connections) listen();
  };
  const stopListening = source.listen(adopt);

  return {
    ask: (name, body) =>
      new Promise((resolve) => {
        const entry: Waiting = { request: { id: nextId++, name, body }, settle: resolve, sent: false };
        waiting.set(entry.request.id, entry);
        if (port) send(port, entry);
      }),
    onEvent: (listen) => subscribe(events, listen),
    onConnected: (listen) => subscribe(connections, listen),
    reconnect: () => source.request(),
    close: () => {
      stopListening();
      port?.close();
      giveUpSent(waiting);
    },
  };
}

function send(port: MessagePort, entry: Waiting): void {
  entry.sent = true;
  port.postMessage(entry.request);
}

/** What went to an engine that is gone will never be answered. */
function giveUpSent(waiting: Map<number, Waiting>): void {
  for (const [id, entry] of waiting) {
    if (!entry.sent) continue;
    waiting.delete(id);
    entry.settle({ ok: false, code: engineLost, parameters: {} });
  }
}

function subscribe<T>(listeners: Set<T>, listen: T): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}
