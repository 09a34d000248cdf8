import { readFile } from 'node:fs/promises';
import { release } from 'node:os';
import { app } from 'electron';
import type { AboutApp } from '../../shared/contract/shell';
import { noticesFile } from './app-paths';

/** What runs here. The notices are long: they are read only when they are asked for. */
export async function aboutApp(): Promise<AboutApp> {
  const { electron, chrome, node } = process.versions;
  return {
    versions: [
      [app.name, app.getVersion()],
      ['Electron', electron],
      ['Chromium', chrome],
      ['Node', node],
      ['System', `${process.platform} ${release()} ${process.arch}`],
      ['Language', app.getLocale()],
    ],
    notices: await readFile(noticesFile(), 'utf8').catch(() => null),
  };
}
