// npm run demo: the main job without a window, anywhere: a backlog in, a plan, a PDF out.
import { buildIfStale } from './electron/build-if-stale.ts';
import { runDemo } from './electron/demo-steps.ts';
import { findElectron } from './electron/find-electron.ts';
import { say, stop } from './electron/say.ts';

try {
  const electron = await findElectron(say);
  say(electron.because);
  await buildIfStale(say);
  process.exitCode = await runDemo(electron);
} catch (error) {
  stop(error);
}
