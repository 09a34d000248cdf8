import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

type Display = { name: string; process: ChildProcess };

const startLimit = 15_000;

// Xvfb itself picks a number that is free and writes it to the file descriptor named.
function startXvfb(): Promise<Display> {
  return new Promise((done, fail) => {
    const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'];
    const child = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const timer = setTimeout(() => fail(new Error('Xvfb does not start')), startLimit);
    child.on('error', () => {
      clearTimeout(timer);
      fail(new Error('There is no display and no Xvfb. Install the package xvfb.'));
    });
    (child.stdio[3] as Readable).once('data', (chunk: Buffer) => {
      clearTimeout(timer);
      done({ name: `:${chunk.toString('utf8').trim()}`, process: child });
    });
  });
}

/** Runs `work` with the environment of a display: the one there is, else one without a screen for as long as it takes. */
export async function withDisplay<T>(work: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  if (process.platform !== 'linux' || process.env['DISPLAY']) return work({});
  const display = await startXvfb();
  try {
    return await work({ DISPLAY: display.name });
  } finally {
    display.process.kill();
  }
}
