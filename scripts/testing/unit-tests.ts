import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandScript } from '../tools/command-script.ts';
import { runAttached } from './run-attached.ts';
import { emptyTally, type Tally } from './tally.ts';

/** Runs vitest: units, components and journeys. `filters` are parts of file names, or options of vitest. */
export async function runUnitTests(
  filters: readonly string[],
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<Tally> {
  const tallyFile = join(folder, 'unit.json');
  const filtered = filters.length > 0 ? ['--passWithNoTests', ...filters] : [];
  const status = await runAttached(commandScript('vitest'), ['run', ...filtered], {
    ...env,
    // These run on Node, for which the file that ships is right.
    BIMODAL_SQLITE_BINDING: undefined,
    BIMODAL_UNIT_TALLY: tallyFile,
  });
  const tally = existsSync(tallyFile) ? (JSON.parse(readFileSync(tallyFile, 'utf8')) as Tally) : emptyTally;
  // A run that breaks before or beside its tests must not pass as a run without failures.
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}
