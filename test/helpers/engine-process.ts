import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';
import type { Reply } from '../../shared/contract/envelope';

const root = resolve(import.meta.dirname, '../..');

/** The engine bundled for plain Node, for the tests of a file. It stays under the project, so that it finds the database driver. */
export function bundledEngine(): () => string {
  const folder = mkdtempSync(join(root, 'node_modules', '.bimodal-engine-'));
  beforeAll(() => bundleInto(folder), 60_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, 'engine-child.mjs');
}

async function bundleInto(folder: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'test/helpers/engine-child.ts'),
      outDir: folder,
      emptyOutDir: false,
      rollupOptions: { external: ['better-sqlite3'], output: { entryFileNames: 'engine-child.mjs' } },
    },
    ssr: { noExternal: ['zod', 'uuidv7'] },
  });
}

export interface EngineProcess {
  readonly child: ChildProcess;
  ask(to: 'control' | 'page', name: string, body: unknown): Promise<Reply<unknown>>;
  /** Ends it as a power cut of the process would, and waits until it is gone. */
  kill(): Promise<void>;
}

/** Starts the bundled engine; requests that it does not live to answer stay open. */
export async function startEngineProcess(
  file: string,
  env: Record<string, string> = {},
): Promise<EngineProcess> {
  const child = fork(file, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (reply: Reply<unknown>) => void>();
  let next = 0;
  const ready = new Promise<void>((resolveReady) => {
    child.on(
      'message',
      ({ from, message }: { from: string; message: { id: number; reply: Reply<unknown> } }) => {
        if (from === 'child') resolveReady();
        else if (message.reply) waiting.get(message.id)?.(message.reply);
      },
    );
  });
  // A message to a child that was just killed cannot arrive; that is what the test is about.
  child.on('error', () => {});
  await ready;
  return {
    child,
    ask(to, name, body) {
      const id = next++;
      const answer = new Promise<Reply<unknown>>((done) => waiting.set(id, done));
      if (child.connected) child.send({ to, data: { id, name, body } }, () => {});
      return answer;
    },
    async kill() {
      const gone = once(child, 'exit');
      if (child.exitCode === null && child.signalCode === null) {
        child.kill('SIGKILL');
        await gone;
      }
    },
  };
}
