// npm start: builds what is stale and opens the app.
import { buildIfStale } from './electron/build-if-stale.ts';
import { runDemo } from './electron/demo-steps.ts';
import { findElectron } from './electron/find-electron.ts';
import { adviceAfter, runElectron } from './electron/run-electron.ts';
import { say, stop } from './electron/say.ts';

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

try {
  const electron = await findElectron(say);
  say(electron.because);
  await buildIfStale(say);
  if (hasDisplay()) {
    const status = await runElectron(electron, process.argv.slice(2), {
      headless: false,
      quiet: true,
      showOutput: true,
    });
    const advice = await adviceAfter(status);
    if (advice !== undefined) say(advice);
    process.exitCode = status;
  } else {
    say('There is no display here, so no window can open. The main job without a window instead:');
    process.exitCode = await runDemo(electron);
  }
} catch (error) {
  stop(error);
}
