// npm run dist:dir: the unpacked package. `-- --test-package` makes the one that tests drive, never one to hand out;
// `-- --linux deb` and the like make installers, for which electron-builder fetches its tools from GitHub.
import { buildIfStale } from './electron/build-if-stale.ts';
import { findElectron } from './electron/find-electron.ts';
import { say, stop } from './electron/say.ts';
import { fuseLine, fusesHold } from './packaging/fuses.ts';
import { writeNotices } from './packaging/notices.ts';
import { pack } from './packaging/pack.ts';

const testFlag = '--test-package';

try {
  const words = process.argv.slice(2);
  const testPackage = words.includes(testFlag);
  const electron = await findElectron(say);
  say(electron.because);
  await buildIfStale(say);
  await writeNotices();
  const packed = await pack({ electron, testPackage, targets: words.filter((word) => word !== testFlag) });
  for (const fuse of packed.fuses) console.log(fuseLine(fuse));
  if (testPackage) console.log('A TEST PACKAGE: it can be driven from outside. Never hand it out.');
  else if (electron.sqliteBinding !== undefined) {
    console.log(
      'Packed around the stand-in Electron, in which the database does not run: for a look, not for use.',
    );
  }
  console.log(packed.program);
  process.exitCode = fusesHold(packed.fuses) ? 0 : 1;
} catch (error) {
  stop(error);
}
