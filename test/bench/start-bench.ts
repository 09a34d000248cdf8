import { type BenchRun, freshFolder } from './bench-run';
import { benchApp, planOf, timeToShown } from './electron-process';
import { type Figure, inTurns, type Measured } from './figure';

const sizes = [200, 10_000] as const;
const planted = 600;

/** Spawn to the first cards on the screen, against spawn to the heading of a bare window on the screen. */
export async function benchStart(run: BenchRun): Promise<Measured> {
  run.say('start with 200 and 10,000 initiatives');
  const bare = benchApp(run, 'bare-window');
  const [few, many] = [await planOf(run, sizes[0]), await planOf(run, sizes[1])];
  const [bareData = '', fewData = '', manyData = ''] = ['bare', 'few', 'many'].map((name) =>
    freshFolder(run, name),
  );
  const app = benchApp(run, 'whole-app');
  const starts = {
    bare: () => timeToShown(run, [bare], bareData),
    few: () => timeToShown(run, [app, few], fewData),
    many: () => timeToShown(run, [app, many], manyData),
    whole: () => timeToShown(run, [app, many], manyData, 'figures'),
    slow: () => timeToShown(run, [bare, `busy=${planted}`], bareData),
  };
  // The first start of a profile makes its folders; no user sees it twice.
  await inTurns(1, starts);
  const time = await inTurns(run.runs, starts);
  const figure = (appTime: number, initiatives: number, limit: number, to = 'the first cards'): Figure => ({
    what: `start to ${to}, ${initiatives.toLocaleString('en')} initiatives`,
    floor: 'a bare Electron window with a heading',
    appTime,
    floorTime: time.bare,
    limit,
  });
  return {
    figures: [
      figure(time.few, sizes[0], 1.25),
      figure(time.many, sizes[1], 1.25),
      figure(time.whole, sizes[1], 1.25, 'all figures of the board'),
    ],
    controls: [
      {
        what: `a bare window whose page is busy for ${planted} ms`,
        slowTime: time.slow,
        floorTime: time.bare,
        // Half of it: the page works while the system's own processes are still starting.
        atLeast: (time.bare + planted / 2) / time.bare,
      },
    ],
    remarks: [],
  };
}
