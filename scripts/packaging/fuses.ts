import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';

type FuseName = keyof typeof FuseV1Options;

const on = 0x31;
const off = 0x30;

/** What a release must have burnt in: no way to run other code in our program, the app from its archive only. */
const released: Readonly<Partial<Record<FuseName, boolean>>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

/** A fuse as it was wanted and as the program has it; `undefined` where this Electron has no such fuse. */
export type Fuse = { name: FuseName; wanted: boolean; found: boolean | undefined };

function wantedFuses(testPackage: boolean): { name: FuseName; wanted: boolean }[] {
  return (Object.keys(released) as FuseName[]).map((name) => ({
    name,
    // Playwright drives the app through Node's inspector.
    wanted: released[name] === true || (testPackage && name === 'EnableNodeCliInspectArguments'),
  }));
}

async function readFuses(program: string, testPackage: boolean): Promise<Fuse[]> {
  const wire = (await getCurrentFuseWire(program)) as Readonly<Record<number, number | undefined>>;
  return wantedFuses(testPackage).map(({ name, wanted }) => {
    const value = wire[FuseV1Options[name]];
    return { name, wanted, found: value === on ? true : value === off ? false : undefined };
  });
}

/** Burns those fuses that this Electron has into `program`, and reads them back. */
export async function burnFuses(program: string, testPackage: boolean): Promise<Fuse[]> {
  const present = (await readFuses(program, testPackage)).filter((fuse) => fuse.found !== undefined);
  const settings = Object.fromEntries(present.map(({ name, wanted }) => [FuseV1Options[name], wanted]));
  await flipFuses(program, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: process.platform === 'darwin' && process.arch === 'arm64',
    ...settings,
  });
  return readFuses(program, testPackage);
}

export function fuseLine({ name, wanted, found }: Fuse): string {
  const word = (value: boolean): string => (value ? 'on' : 'off');
  if (found === undefined) return `SKIPPED fuse ${name}: this Electron has no such fuse`;
  return found === wanted ? `fuse ${name}: ${word(found)}` : `FAILED fuse ${name}: ${word(found)}`;
}

export function fusesHold(fuses: readonly Fuse[]): boolean {
  return fuses.every(({ wanted, found }) => found === undefined || found === wanted);
}
