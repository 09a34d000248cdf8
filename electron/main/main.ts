import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import type { Language } from '../../shared/model/languages';
import { countryOf } from '../../shared/model/regions';
import { appModeOf } from './app-mode';
import { settingsFile } from './app-paths';
import { dangerousSwitch } from './dangerous-switches';
import { hardenProcess } from './harden-process';
import { languageOfStart, speaksToPrograms } from './language-of-start';
import { type RegionOfStart, regionOfStart } from './region-of-start';
import { systemLanguages, systemOfRegions } from './system-region';

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
  const { language, region } = chosen();
  speak({
    language: languageOfStart(process.argv, language, systemLanguages(), command),
    region: regionOfStart(process.argv, region, systemOfRegions()),
    forPrograms: speaksToPrograms(process.argv, command),
  });
  // Only what this start needs is read; Electron waits for this module before it is ready.
  if (mode.kind === 'command-line') (await import('./cli/run-command-line')).runCommandLine(mode.args);
  else (await import('./windows/run-windows')).runWindows(mode.args);
}

interface Spoken {
  readonly language: Language;
  readonly region: RegionOfStart;
  readonly forPrograms: boolean;
}

// Texts and formats are made as their modules are read: from here on, in this language (shared/words/language.ts).
function speak({ language, region: { locale, named }, forPrograms }: Spoken): void {
  Object.assign(globalThis, { planLanguage: language, planRegion: locale, planForPrograms: forPrograms });
  // Chromium's own fields, such as those for a day, follow, as far as it has the language for such a region.
  if (language === 'de') app.commandLine.appendSwitch('lang', 'de');
  else if (locale !== null)
    app.commandLine.appendSwitch('lang', countryOf(locale) === 'US' ? 'en-US' : 'en-GB');
  // A new plan is counted in its money (files/new-plan.ts).
  app.commandLine.appendSwitch('region', named);
}

// The file is read whole when the windows are made; here it must be known before.
function chosen(): { readonly language?: unknown; readonly region?: unknown } {
  try {
    const settings: unknown = JSON.parse(readFileSync(settingsFile(), 'utf8'));
    return typeof settings === 'object' && settings !== null ? settings : {};
  } catch {
    return {};
  }
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
