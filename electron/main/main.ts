import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { appModeOf } from './app-mode';
import { dangerousSwitch } from './dangerous-switches';
import { hardenProcess } from './harden-process';

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
  // Only what this start needs is read; Electron waits for this module before it is ready.
  if (mode.kind === 'command-line') (await import('./cli/run-command-line')).runCommandLine(mode.args);
  else (await import('./run-windows')).runWindows(mode.args);
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
