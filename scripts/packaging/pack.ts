import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type AfterPackContext, build, type Configuration } from 'electron-builder';
import type { FoundElectron } from '../electron/find-electron.ts';
import { projectRoot } from '../electron/folders.ts';
import { burnFuses, type Fuse } from './fuses.ts';

export type PackOptions = {
  electron: FoundElectron;
  /** For tests alone: can be driven from outside, carries what the stand-in Electron needs. */
  testPackage: boolean;
  /** Targets in electron-builder's own words, such as `--linux deb`; none for the unpacked folder. */
  targets: readonly string[];
};

export type Packed = { program: string; folder: string; fuses: Fuse[] };

function programIn({ appOutDir, packager, electronPlatformName }: AfterPackContext): string {
  const { productFilename } = packager.appInfo;
  if (electronPlatformName === 'darwin') {
    return join(appOutDir, `${productFilename}.app`, 'Contents', 'MacOS', productFilename);
  }
  return join(appOutDir, electronPlatformName === 'win32' ? `${productFilename}.exe` : 'bimodal-planner');
}

function testPackageConfiguration(electron: FoundElectron): Configuration {
  const compiled =
    electron.sqliteBinding === undefined
      ? []
      : [
          {
            from: dirname(electron.sqliteBinding),
            to: 'node_modules/better-sqlite3/build/Release',
            filter: ['*.node'],
          },
        ];
  return {
    directories: { output: 'dist/test-package' },
    extraMetadata: { testPackage: true },
    files: compiled,
  };
}

function targetsOf(words: readonly string[]): Record<string, string[]> {
  const targets: Record<string, string[]> = {};
  let platform = process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'win' : 'linux';
  for (const word of words) {
    if (word.startsWith('--')) platform = word.slice(2);
    else targets[platform] = [...(targets[platform] ?? []), word];
  }
  return Object.keys(targets).length > 0 ? targets : { [platform]: ['dir'] };
}

/** Packs the built app around the Electron that was found, and burns the fuses before anything is signed. */
export async function pack({ electron, testPackage, targets }: PackOptions): Promise<Packed> {
  let packed: Packed | undefined;
  const afterPack = async (context: AfterPackContext): Promise<void> => {
    const program = programIn(context);
    // What loads the app of a checkout in the stand-in Electron; a package has its archive.
    rmSync(join(context.appOutDir, 'resources', 'app'), { recursive: true, force: true });
    packed = { program, folder: context.appOutDir, fuses: await burnFuses(program, testPackage) };
  };
  await build({
    projectDir: projectRoot,
    ...targetsOf(targets),
    publish: 'never',
    config: {
      electronDist: electron.folder,
      electronVersion: electron.version,
      afterPack,
      ...(testPackage ? testPackageConfiguration(electron) : {}),
    },
  });
  if (packed === undefined) throw new Error('electron-builder packed nothing');
  return packed;
}
