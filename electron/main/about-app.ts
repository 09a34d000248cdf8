import { readFile } from 'node:fs/promises';
import { release } from 'node:os';
import { app } from 'electron';
import type { AboutApp } from '../../shared/contract/shell-replies';
import { language, locale } from '../../shared/words/language';
import { say } from '../../shared/words/say';
import { noticesFile } from './app-paths';
import type { EngineLink } from './windows/engine-process';

/** What runs here. The notices are long: they are read only when they are asked for. SQLite runs in an engine, where one is. */
export async function aboutApp(engine: EngineLink | null): Promise<AboutApp> {
  const { electron, chrome, node } = process.versions;
  const reply = await engine?.request('engine/versions', {});
  return {
    versions: [
      [app.name, app.getVersion()],
      [say`Electron`, electron],
      [say`Chromium`, chrome],
      [say`Node`, node],
      ...(reply?.ok ? [[say`SQLite`, reply.value.sqlite] as const] : []),
      [say`System`, `${process.platform} ${release()} ${process.arch}`],
      [say`Language`, language],
      [say`Numbers and dates`, locale],
    ],
    notices: await readFile(noticesFile(), 'utf8').catch(() => null),
  };
}
