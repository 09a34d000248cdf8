// The command line of the app in a checkout: npm run -s bimodal -- import FILE.csv --plan PLAN.bimodal
import { buildIfStale } from './electron/build-if-stale.ts';
import { findElectron } from './electron/find-electron.ts';
import { adviceAfter, runElectron } from './electron/run-electron.ts';
import { say, stop } from './electron/say.ts';

const ownFault = 70;

// npm runs scripts in the project's root; a file named on the command line is meant from where it was typed.
const typedIn = process.env['npm_lifecycle_event'] === 'bimodal' ? process.env['INIT_CWD'] : undefined;
if (typedIn !== undefined) process.chdir(typedIn);

try {
  const electron = await findElectron(say);
  await buildIfStale(() => {});
  const args = ['--cli', ...process.argv.slice(2)];
  const status = await runElectron(electron, args, { headless: true, quiet: true, showOutput: true });
  const advice = await adviceAfter(status);
  if (advice !== undefined) say(advice);
  process.exitCode = status;
} catch (error) {
  stop(error, ownFault);
}
