import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type BenchRun, backlogFile, freshFolder } from './bench-run';

/** The folder of an app that is ours and made for the bench. */
export function benchApp({ root }: BenchRun, name: string): string {
  return join(root, 'test', 'bench', 'apps', name);
}

export function electronFlags(userData: string, headless: boolean): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const blind = headless && process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
  return [...asRoot, ...blind, '--no-first-run', `--user-data-dir=${userData}`, '--lang=en-GB'];
}

/** What a start is timed until: the first cards, or all figures of the board, which a large plan has later. */
type Until = 'cards' | 'figures';

function start(
  run: BenchRun,
  args: readonly string[],
  headless: boolean,
  userData: string,
  until: Until = 'cards',
): ChildProcess {
  return spawn(run.electron, [...electronFlags(userData, headless), ...args], {
    cwd: run.folder,
    env: { ...process.env, BIMODAL_BENCH_APP: run.app, BIMODAL_BENCH_UNTIL: until },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs an app without a window to its end; gives milliseconds from spawn to exit. */
export async function timeCommand(run: BenchRun, args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = start(run, args, true, join(run.folder, 'user-data-command'));
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString('utf8')));
  child.stdout?.resume();
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${said.slice(-800)}`);
  return performance.now() - begun;
}

const startLimit = 60_000;

/** Starts an app with a window; gives milliseconds from spawn until it says that its page is on the screen. */
export async function timeToShown(
  run: BenchRun,
  args: readonly string[],
  userData: string,
  until: Until = 'cards',
): Promise<number> {
  const begun = performance.now();
  const child = start(run, args, false, userData, until);
  let said = '';
  child.stderr?.on('data', (part: Buffer) => (said += part.toString('utf8')));
  const gone = once(child, 'close');
  const shown = new Promise<number>((done, fail) => {
    const timer = setTimeout(
      () => fail(new Error(`no page after ${startLimit} ms: ${said.slice(-800)}`)),
      startLimit,
    );
    child.stdout?.on('data', (part: Buffer) => {
      if (!part.toString('utf8').includes('shown')) return;
      clearTimeout(timer);
      done(performance.now() - begun);
    });
    child.on('exit', () => fail(new Error(`it ended before its page was shown: ${said.slice(-800)}`)));
  });
  try {
    return await shown;
  } finally {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await gone;
    clearTimeout(force);
  }
}

/** A plan file with so many initiatives, made by the app's own command line. */
export async function planOf(run: BenchRun, initiatives: number): Promise<string> {
  const plan = join(freshFolder(run, 'plan'), `${initiatives}.bimodal`);
  await timeCommand(run, [run.app, '--cli', 'import', backlogFile(run, initiatives), '--plan', plan]);
  return plan;
}
