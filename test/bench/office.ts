import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BenchRun, freshFolder } from './bench-run';

/** Milliseconds that LibreOffice takes to open a file and save it as its own; null where it is not installed. */
export async function timeOffice(run: BenchRun, csv: string): Promise<number | null> {
  const office = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'soffice'))
    .find((file) => existsSync(file));
  if (office === undefined) return null;
  run.say('LibreOffice with the same file');
  const folder = freshFolder(run, 'office');
  const profile = join(folder, 'profile');
  mkdirSync(profile);
  const small = join(folder, 'small.csv');
  writeFileSync(small, 'Title\nWork\n');
  // The first start of all makes a profile, which is no part of opening a file.
  await converted(office, profile, folder, small);
  return converted(office, profile, folder, csv);
}

async function converted(office: string, profile: string, folder: string, file: string): Promise<number> {
  const begun = performance.now();
  const home = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const child = spawn(office, [home, '--headless', '--convert-to', 'ods', '--outdir', folder, file], {
    stdio: 'ignore',
  });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}`);
  return performance.now() - begun;
}
