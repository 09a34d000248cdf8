import { runCommand } from '../electron/run-command.ts';

export type PartResult = { ok: boolean; detail: string };

/** One part of `npm run check`. `run` looks at the project below `root`. */
export type CheckPart = { name: string; run: (root: string) => Promise<PartResult> };

/** Runs a Node script as a check: status 0 is good. */
export async function runTool(script: string, args: readonly string[], root: string): Promise<PartResult> {
  const env = { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' };
  const { status, output } = await runCommand(process.execPath, [script, ...args], { cwd: root, env });
  return { ok: status === 0, detail: output };
}

/** Good if there are no faults, each of which is a line. */
export function faults(lines: readonly string[]): PartResult {
  return { ok: lines.length === 0, detail: lines.join('\n') };
}
