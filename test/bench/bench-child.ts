import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BenchRun } from './bench-run';

/** The bench starts itself again in a role: a process that is warm from other work would be another thing. */
export async function askChild(run: BenchRun, role: string, task: object): Promise<unknown> {
  const entry = process.argv[1];
  if (entry === undefined) throw new Error('the bench does not know its own file');
  // Node runs the driver's own build; the one in this variable is for Electron.
  const { BIMODAL_SQLITE_BINDING: _, ...env } = process.env;
  const child = fork(entry, [role, JSON.stringify(task)], { env, cwd: run.root });
  let answer: unknown;
  child.on('message', (message) => (answer = message));
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0 || answer === undefined)
    throw new Error(`${role} ${JSON.stringify(task)} ended with ${status}`);
  return answer;
}
