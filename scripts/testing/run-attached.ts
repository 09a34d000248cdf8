import { spawn } from 'node:child_process';
import { projectRoot } from '../electron/folders.ts';

/** Runs a Node script with this terminal attached; gives its exit status, 1 if it was killed. */
export function runAttached(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    child.on('error', fail);
    child.on('close', (status) => done(status ?? 1));
  });
}
