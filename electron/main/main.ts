import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Language } from '../../shared/model/languages';
import { appModeOf } from './app-mode';
import { settingsFile } from './app-paths';
import { dangerousSwitch } from './dangerous-switches';
import { hardenProcess } from './harden-process';
import { languageOfStart } from './language-of-start';

const wrongUse = 2;

async function main(): Promise<void> {
  const refused = app.isPackaged ? dangerousSwitch(process.argv, isTestPackage()) : null;
  if (refused !== null) {
    process.stderr.write(
      `Bimodal Planner does not start with ${refused}: it would open the app to others.\n`,
    );
    app.exit(wrongUse);
    return;
  }
  // A native library that the environment names is for checkouts and the smoke test alone.
  if (app.isPackaged && !isTestPackage()) delete process.env['BIMODAL_SQLITE_BINDING'];
  hardenProcess();
  const mode = appModeOf(process.argv, app.isPackaged);
  const command = mode.kind === 'command-line' ? (mode.args[0] ?? null) : null;
  speak(languageOfStart(process.argv, languageChosen(), systemLanguages(), command));
  // Only what this start needs is read; Electron waits for this module before it is ready.
  if (mode.kind === 'command-line') (await import('./cli/run-command-line')).runCommandLine(mode.args);
  else (await import('./windows/run-windows')).runWindows(mode.args);
}

// Texts are made as their modules are read: from here on, in this language (shared/words/language.ts).
function speak(language: Language): void {
  Object.assign(globalThis, { planLanguage: language });
  // Chromium's own fields, such as those for a day, follow.
  if (language === 'de') app.commandLine.appendSwitch('lang', 'de');
}

// The file is read whole when the windows are made; here it must be known before.
function languageChosen(): unknown {
  try {
    const settings: unknown = JSON.parse(readFileSync(settingsFile(), 'utf8'));
    return typeof settings === 'object' && settings !== null && 'language' in settings
      ? settings.language
      : null;
  } catch {
    return null;
  }
}

// Not every system tells it before the app is ready.
function systemLanguages(): readonly string[] {
  const preferred = app.getPreferredSystemLanguages();
  return preferred.length > 0 ? preferred : [new Intl.DateTimeFormat().resolvedOptions().locale];
}

// A package made for the smoke test says so; one that is handed out never does.
function isTestPackage(): boolean {
  const manifest: unknown = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8'));
  return (
    typeof manifest === 'object' &&
    manifest !== null &&
    'testPackage' in manifest &&
    manifest.testPackage === true
  );
}

await main();
