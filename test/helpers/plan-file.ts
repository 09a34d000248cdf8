import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import { serveControl } from '../../electron/engine/answer-control';
import { createEngine, type Engine } from '../../electron/engine/engine-state';
import type { Port } from '../../electron/engine/port';
import { planFromColumns } from '../../shared/contract/columns';
import type { ControlBody, ControlReplies, ControlRequestName } from '../../shared/contract/control';
import type {
  DispatchReply,
  EngineBody,
  EngineEvent,
  EngineReplies,
  EngineRequestName,
} from '../../shared/contract/engine';
import type { Reply } from '../../shared/contract/envelope';
import { type Plan, tableNames } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';

/** A folder of the test's own, gone when it ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

interface Envelope {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** Node's own port as the engine sees ports: what arrives is an event with its ports beside it. */
function enginePort(port: MessagePort): Port {
  return {
    postMessage: (message) => port.postMessage(message),
    on(event: string, listen: (arrival: never) => void) {
      if (event === 'close') port.on('close', () => listen(undefined as never));
      else
        port.on('message', ({ data, ports }: Envelope) =>
          listen({ data, ports: ports.map(enginePort) } as never),
        );
    },
    close: () => port.close(),
  };
}

/** The other end: asks, waits for the answer with the same number, and keeps what is announced. */
export interface Client {
  ask(name: string, body: unknown, ports?: readonly MessagePort[]): Promise<Reply<unknown>>;
  send(message: unknown): void;
  /** What was told unasked or with a number nobody asked for. */
  readonly heard: unknown[];
  close(): void;
}

export function client(port: MessagePort): Client {
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  const heard: unknown[] = [];
  let next = 0;
  port.on('message', (message: { id?: number; reply?: Reply<unknown> }) => {
    const done = message.id === undefined ? undefined : waiting.get(message.id);
    if (!done || !message.reply) heard.push(message);
    else done(message.reply);
  });
  return {
    heard,
    ask(name, body, ports = []) {
      const id = next++;
      const answer = new Promise<Reply<unknown>>((resolve) => waiting.set(id, resolve));
      port.postMessage({ data: { id, name, body }, ports }, [...ports]);
      return answer;
    },
    send: (message) => port.postMessage({ data: message, ports: [] }),
    close: () => port.close(),
  };
}

export interface Page {
  readonly client: Client;
  ask<N extends EngineRequestName>(name: N, body: EngineBody<N>): Promise<Reply<EngineReplies[N]>>;
  /** The value of a reply that must be one. */
  get<N extends EngineRequestName>(name: N, body: EngineBody<N>): Promise<EngineReplies[N]>;
  do(command: Command, stampId?: string, reason?: string): Promise<DispatchReply>;
  read(): Promise<Plan>;
  events(): EngineEvent[];
}

export interface TestEngine {
  readonly engine: Engine;
  readonly control: Client;
  ask<N extends ControlRequestName>(name: N, body: ControlBody<N>): Promise<Reply<ControlReplies[N]>>;
  get<N extends ControlRequestName>(name: N, body: ControlBody<N>): Promise<ControlReplies[N]>;
  /** Opens a plan with its backups beside the temporary folder. */
  open(path: string, create?: boolean): Promise<Reply<ControlReplies['plan/open']>>;
  page(): Promise<Page>;
}

export const editedAt = '2026-11-21T09:00:00.000Z';
let stamps = 0;

/** The engine behind a real channel, in this process; what it has open is closed when the test ends. */
export function testEngine(now: () => number = () => Date.now()): TestEngine {
  const engine = createEngine(now);
  const { port1, port2 } = new MessageChannel();
  serveControl(enginePort(port1), engine);
  const control = client(port2);
  const ask = (name: string, body: unknown) => control.ask(name, body) as Promise<Reply<never>>;
  onTestFinished(async () => {
    await control.ask('plan/close', {});
    control.close();
  });
  return {
    engine,
    control,
    ask,
    get: async (name, body) => valueOf(await ask(name, body)),
    open: (path, create = true) => ask('plan/open', openBody(path, create)),
    page: () => connectPage(control),
  };
}

export function openBody(path: string, create = true): ControlBody<'plan/open'> {
  const backups = join(path, '..', 'backups');
  mkdirSync(backups, { recursive: true });
  return { path, create, backups, title: 'IT plan 2027', currency: 'EUR', firstYear: 2027 };
}

async function connectPage(control: Client): Promise<Page> {
  const { port1, port2 } = new MessageChannel();
  const page = client(port2);
  onTestFinished(() => page.close());
  valueOf(await control.ask('page/connect', {}, [port1]));
  const ask = (name: string, body: unknown) => page.ask(name, body) as Promise<Reply<never>>;
  const get: Page['get'] = async (name, body) => valueOf(await ask(name, body));
  return {
    client: page,
    ask,
    get,
    do: (command, id = `stamp-${stamps++}`, reason) =>
      get('command/dispatch', { command, stamp: { id, at: editedAt, ...(reason && { reason }) } }),
    read: async () => planFromColumns((await get('plan/read', {})).tables),
    events: () => page.heard.map((message) => (message as { event: EngineEvent }).event),
  };
}

export function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(`${reply.code} ${JSON.stringify(reply.parameters)}`);
  return reply.value;
}

export function codeOf(reply: Reply<unknown>): string {
  return reply.ok ? 'ok' : reply.code;
}

/** A plan as text in which the order of rows does not show. */
export function dump(plan: Plan): string {
  const tables = tableNames.map((name) => [
    name,
    [...plan[name].values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(sortedKeys),
  ]);
  return JSON.stringify(tables, null, 1);
}

function sortedKeys(row: object): object {
  return Object.fromEntries(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The id of the one scenario of a plan that was just made. */
export function scenarioOf(plan: Plan): string {
  const [id] = plan.scenario.keys();
  if (id === undefined) throw new Error('no scenario');
  return id;
}

export function adding(
  scenarioId: string,
  id: string,
  changes: Extract<Command, { type: 'initiative/add' }>['changes'] = {},
): Command {
  return { type: 'initiative/add', scenarioId, id, title: `Title of ${id}`, lane: 'backlog', changes };
}
