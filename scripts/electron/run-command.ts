import { spawn } from 'node:child_process';

export type CommandResult = { status: number; output: string };

export type CommandOptions = { cwd?: string; env?: NodeJS.ProcessEnv; timeout?: number; echo?: boolean };

/** Runs a program to its end and keeps what it wrote. A timeout or a signal counts as status 124. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      timeout: options.timeout,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
      if (options.echo) process.stderr.write(chunk);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', fail);
    child.on('close', (status) => done({ status: status ?? 124, output }));
  });
}

/** The last lines of what a program wrote: where the reason of a failure usually stands. */
export function lastLines(output: string, count = 15): string {
  return output.trim().split('\n').slice(-count).join('\n');
}
