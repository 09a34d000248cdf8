import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { askChild } from './bench-child';
import { type BenchRun, backlogFile, freshFolder } from './bench-run';
import { inTurns, type Measured } from './figure';

const rows = 100_000;
const fewRows = 100;
const peer = 'LibreOffice opens the same file and saves it as .xlsx';

/** The same file in the spreadsheet program a backlog would else be opened with, from spawn to exit, without a window. */
export async function benchSpreadsheet(run: BenchRun): Promise<Measured> {
  const version = await versionOf();
  if (version === null) {
    const why = 'SKIPPED the comparison with LibreOffice: there is no soffice on this machine.';
    return { figures: [], controls: [], remarks: [why] };
  }
  run.say(`import of ${rows} rows beside LibreOffice`);
  const csv = backlogFile(run, rows);
  const few = backlogFile(run, fewRows);
  const profile = freshFolder(run, 'libreoffice');
  const plan = () => join(freshFolder(run, 'import'), 'plan.bimodal');
  // The first start makes the profile.
  await timeSaving(run, few, profile);
  const time = await inTurns(Math.min(run.runs, 3), {
    app: async () => Number(await askChild(run, 'import-once', { way: 'app', csv, plan: plan() })),
    peer: () => timeSaving(run, csv, profile),
    few: () => timeSaving(run, few, profile),
  });
  return {
    figures: [
      {
        what: `import of ${rows.toLocaleString('en')} rows, in the engine`,
        floor: peer,
        appTime: time.app,
        floorTime: time.peer,
        limit: 1 / 6,
      },
    ],
    controls: [
      {
        what: `LibreOffice with ${rows.toLocaleString('en')} rows beside itself with ${fewRows}`,
        slowTime: time.peer,
        floorTime: time.few,
        atLeast: 2,
      },
    ],
    remarks: [`Measured beside ${version}.`],
  };
}

async function versionOf(): Promise<string | null> {
  const child = spawn('soffice', ['--version'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let said = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString('utf8')));
  const status = await new Promise((done) => {
    child.on('error', () => done(null));
    child.on('close', done);
  });
  return status === 0 ? said.trim().split(' ').slice(0, 2).join(' ') : null;
}

/** Milliseconds from spawn to exit; throws where nothing was saved. */
async function timeSaving(run: BenchRun, csv: string, profile: string): Promise<number> {
  const folder = freshFolder(run, 'saved');
  const begun = performance.now();
  const child = spawn(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      'xlsx',
      '--outdir',
      folder,
      csv,
    ],
    { stdio: 'ignore' },
  );
  const [status] = (await once(child, 'close')) as [number | null];
  const time = performance.now() - begun;
  const saved = join(folder, basename(csv).replace(/\.csv$/, '.xlsx'));
  if (status !== 0 || statSync(saved).size === 0) throw new Error(`LibreOffice ended with ${status}`);
  return time;
}
