// npm run check: all that can be said about the code without running it. `npm run check -- lint types` runs a part.
import type { CheckPart, PartResult } from './checks/check-part.ts';
import { checkParts } from './checks/parts.ts';
import { projectRoot } from './electron/folders.ts';

const atOnce = 2;
const linesShown = 60;

function report(name: string, result: PartResult, seconds: number): void {
  const lines = result.detail.trim().split('\n');
  const remark = result.ok && lines.length === 1 ? ` ${lines[0] ?? ''}` : '';
  const mark = result.ok ? 'ok  ' : 'FAIL';
  console.log(`${mark} ${name.padEnd(9)} ${seconds.toFixed(1).padStart(5)} s ${remark}`.trimEnd());
  if (result.ok) return;
  console.log(lines.slice(0, linesShown).join('\n'));
  if (lines.length > linesShown) console.log(`... and ${lines.length - linesShown} lines more`);
}

async function runPart(part: CheckPart): Promise<boolean> {
  const start = performance.now();
  const result = await part
    .run(projectRoot)
    .catch((error: unknown): PartResult => ({ ok: false, detail: String(error) }));
  report(part.name, result, (performance.now() - start) / 1000);
  return result.ok;
}

async function runParts(parts: readonly CheckPart[]): Promise<boolean> {
  const queue = [...parts];
  let good = true;
  const worker = async (): Promise<void> => {
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      if (!(await runPart(part))) good = false;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return good;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !checkParts.some((part) => part.name === name));
if (unknown.length > 0) {
  console.log(
    `There is no part ${unknown.join(', ')}. Parts: ${checkParts.map((part) => part.name).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const parts = wanted.length > 0 ? checkParts.filter((part) => wanted.includes(part.name)) : checkParts;
  process.exitCode = (await runParts(parts)) ? 0 : 1;
}
