import { commandScript } from '../tools/command-script.ts';
import { type PartResult, runTool } from './check-part.ts';

// What may be shipped inside a program under MIT without more than naming it.
const allowed = [
  'MIT',
  'ISC',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'CC-BY-4.0',
  'OFL-1.1',
  'BlueOak-1.0.0',
  'Unlicense',
  'MIT-0',
  'Zlib',
];

/** The licence of everything that a release contains. */
export async function checkLicences(root: string): Promise<PartResult> {
  const script = commandScript('license-checker-rseidelsohn');
  const args = ['--production', '--excludePrivatePackages', '--summary', '--onlyAllow', allowed.join(';')];
  const { ok, detail } = await runTool(script, args, root);
  return { ok, detail: ok ? '' : detail };
}
