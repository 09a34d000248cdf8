import type { Request } from '../../shared/contract/envelope';

/**
 * The engine as a process of its own, as Electron runs it, in plain Node: the parent port and a page's port are carried
 * over the channel to the parent process. With ACK_FIRST a command is answered before the engine has seen it: the
 * planted fault that a kill test must find.
 */
interface Message {
  readonly to: 'control' | 'page';
  readonly data: Request;
}
type Listen = (arrival: { readonly data: unknown; readonly ports?: readonly unknown[] }) => void;

const listeners: Record<Message['to'], Listen[]> = { control: [], page: [] };

function portTo(name: Message['to']) {
  return {
    postMessage: (message: unknown) => process.send?.({ from: name, message }),
    on(event: string, listen: Listen) {
      if (event === 'message') listeners[name].push(listen);
    },
  };
}

Object.assign(process, { parentPort: portTo('control') });

function deliver({ to, data }: Message): void {
  const ports = data.name === 'page/connect' ? [portTo('page')] : [];
  for (const listen of listeners[to]) listen({ data, ports });
}

process.on('message', (message: Message) => {
  if (!process.env['ACK_FIRST'] || message.to === 'control') {
    deliver(message);
    return;
  }
  process.send?.({
    from: 'page',
    message: { id: message.data.id, reply: { ok: true, value: { kind: 'done' } } },
  });
  setTimeout(deliver, 40, message);
});

await import('../../electron/engine/engine');
process.send?.({ from: 'child', message: 'ready' });
