import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoundElectron } from './find-electron.ts';
import { projectRoot } from './folders.ts';
import { adviceAfter, runElectron } from './run-electron.ts';
import { say } from './say.ts';

type Step = { what: string; args: string[]; showOutput: boolean };

function steps(plan: string, pdf: string): Step[] {
  const sample = join(projectRoot, 'resources', 'sample-backlog.csv');
  return [
    // It would show the mapping of every column, too long for a look.
    { what: 'Importing the sample backlog', args: ['import', sample, '--plan', plan], showOutput: false },
    { what: 'The plan that the sample makes', args: ['show', plan], showOutput: true },
    { what: 'Writing the PDF', args: ['export', plan, '--pdf', pdf], showOutput: false },
  ];
}

/** Imports the sample backlog, plans it, writes its PDF and says where. Gives the first exit status that is not 0. */
export async function runDemo(electron: FoundElectron): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-demo-'));
  const plan = join(folder, 'Sample plan.bimodal');
  const pdf = join(folder, 'Sample plan.pdf');
  for (const { what, args, showOutput } of steps(plan, pdf)) {
    say(`${what}:`);
    const status = await runElectron(electron, ['--cli', ...args], {
      headless: true,
      quiet: true,
      showOutput,
    });
    if (status !== 0) {
      say((await adviceAfter(status)) ?? `${what} ended with status ${status}.`);
      return status;
    }
  }
  say(`The plan: ${plan}`);
  say(`The PDF:  ${pdf}`);
  return 0;
}
