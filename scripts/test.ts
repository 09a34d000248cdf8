// npm test: all tests. `npm test -- unit board` or `npm test -- e2e smoke` run a part of them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './electron/build-if-stale.ts';
import { findElectron } from './electron/find-electron.ts';
import { electronEnvironment } from './electron/run-electron.ts';
import { say } from './electron/say.ts';
import { installPackages } from './electron/system-packages.ts';
import { runE2eTests } from './testing/e2e-tests.ts';
import { addTallies, emptyTally, type Tally, tallyLine } from './testing/tally.ts';
import { runUnitTests } from './testing/unit-tests.ts';

async function environment(): Promise<NodeJS.ProcessEnv> {
  await installPackages(say);
  const electron = await findElectron(say);
  say(electron.because);
  return { ...electronEnvironment(electron), BIMODAL_ELECTRON: electron.executable };
}

// What keeps a part from running at all counts as one failure; the other part still runs.
async function guarded(part: () => Promise<Tally>): Promise<Tally> {
  try {
    return await part();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return { ...emptyTally, failed: 1 };
  }
}

async function runParts(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Tally> {
  const [part, ...rest] = args;
  const only = part === 'unit' || part === 'e2e' ? part : undefined;
  const filters = only ? rest : args;
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-test-'));
  const tallies: Tally[] = [];
  if (only !== 'e2e') tallies.push(await guarded(() => runUnitTests(filters, folder, env)));
  if (only !== 'unit') {
    const e2e = async (): Promise<Tally> => {
      await buildIfStale(say);
      return runE2eTests(filters, folder, env);
    };
    tallies.push(await guarded(e2e));
  }
  rmSync(folder, { recursive: true, force: true });
  return addTallies(tallies);
}

const tally = await guarded(async () => runParts(process.argv.slice(2), await environment()));
for (const name of tally.failures) console.log(`FAILED ${name}`);
for (const { name, reason } of tally.skipped) console.log(`SKIPPED ${name}: ${reason}`);
console.log(tallyLine(tally));
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;
