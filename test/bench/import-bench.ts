import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { askChild } from './bench-child';
import { type BenchRun, backlogFile, freshFolder } from './bench-run';
import { benchApp, timeCommand } from './electron-process';
import { type Bound, type Control, type Figure, inTurns, type Measured, median } from './figure';
import type { ImportOnce, ImportTask } from './import-child';
import { timeOffice } from './office';
import { benchPageImport } from './page-import-bench';

const sizes = [
  { rows: 10_000, limit: 3 },
  { rows: 100_000, limit: 1.6 },
] as const;
const floor = 'papaparse and inserts into the same tables in one transaction';
/** Shares of its progress at which the import is cancelled: while it reads, while it stores, shortly before the end. */
const moments = [0.3, 0.7, 0.97] as const;

/** Import of 10,000 and 100,000 rows: the engine's own service, and the whole command. */
export async function benchImport(run: BenchRun): Promise<Measured> {
  const found: Measured[] = [];
  for (const { rows, limit } of sizes) {
    run.say(`import of ${rows} rows`);
    const csv = backlogFile(run, rows);
    await sameRows(run, csv);
    found.push(await measured(run, csv, `import of ${rows.toLocaleString('en')} rows`, limit));
  }
  return {
    figures: found.flatMap(({ figures }) => figures),
    bounds: found.flatMap(({ bounds = [] }) => bounds),
    controls: found.flatMap(({ controls }) => controls),
    remarks: found.flatMap(({ remarks }) => remarks),
  };
}

async function measured(run: BenchRun, csv: string, name: string, limit: number): Promise<Measured> {
  const imports = importsOf(run, csv);
  const isLarge = limit === sizes[1].limit;
  const time = await inTurns(run.runs, {
    app: () => imports.time({ way: 'app' }),
    floor: () => imports.time({ way: 'floor' }),
    start: () => timeCommand(run, [benchApp(run, 'plain-table')]),
    command: () => timeCommand(run, [run.app, '--cli', 'import', csv, '--plan', planIn(run)]),
  });
  const figures: Figure[] = [
    { what: `${name}, in the engine`, floor, appTime: time.app, floorTime: time.floor, limit },
    {
      what: `${name}, the whole command`,
      floor: 'the same and a bare Electron that starts and ends',
      appTime: time.command,
      floorTime: time.floor + time.start,
      limit: null,
    },
  ];
  if (!isLarge) return { figures, controls: [await slowControl(imports, run.runs, name)], remarks: [] };
  const office = await timeOffice(run, csv);
  if (office !== null)
    figures.push({
      what: `${name}, the whole command`,
      floor: 'LibreOffice opens and saves the same file',
      appTime: time.command,
      floorTime: office,
      limit: 0.16,
    });
  const remarks = office === null ? ['SKIPPED: the import beside LibreOffice, which is not installed.'] : [];
  const engine = await bounded(imports, name);
  const page = await benchPageImport(run, csv, name);
  return {
    figures,
    bounds: [...(engine.bounds ?? []), ...(page.bounds ?? [])],
    controls: [...engine.controls, ...page.controls],
    remarks: [...remarks, ...page.remarks],
  };
}

type Task = Omit<ImportTask, 'csv' | 'plan'>;

interface Imports {
  once(task: Task): Promise<ImportOnce>;
  time(task: Task): Promise<number>;
  /** What was measured of whole imports so far. */
  readonly whole: readonly ImportOnce[];
}

function importsOf(run: BenchRun, csv: string): Imports {
  const whole: ImportOnce[] = [];
  const once = async (task: Task) => {
    const found = await importIn(run, { ...task, csv, plan: planIn(run) });
    if (task.way === 'app' && task.planted === undefined) whole.push(found);
    return found;
  };
  return { once, time: async (task) => (await once(task)).milliseconds, whole };
}

const megabyte = 1_000_000;

/** Memory, and how long the engine hears nobody: while it imports, and when it is told to leave off. */
async function bounded(imports: Imports, name: string): Promise<Pick<Measured, 'bounds' | 'controls'>> {
  const peak = median(imports.whole.map((once) => once.peak));
  const cancels: number[] = [];
  for (const cancelAt of moments) cancels.push(await imports.time({ way: 'cancel', cancelAt }));
  const cancel = Math.max(...cancels);
  const deaf = median(imports.whole.map((once) => once.deaf));
  const bounds: Bound[] = [
    { what: `${name}, most memory of the engine`, value: peak / megabyte, limit: 700, unit: 'MB' },
    { what: `${name}, until a cancel is answered`, value: cancel, limit: 500, unit: 'ms' },
    { what: `${name}, longest time the engine hears nobody`, value: deaf, limit: 500, unit: 'ms' },
  ];
  const twice = await imports.once({ way: 'app', planted: 'twice' });
  const late = await imports.time({ way: 'cancel', cancelAt: moments[1], planted: 'deaf' });
  const whole = await imports.once({ way: 'app', planted: 'deaf' });
  const controls: Control[] = [
    {
      what: `${name} that keeps its initiatives twice, in memory`,
      slowTime: twice.peak,
      floorTime: peak,
      atLeast: 1.05,
    },
    {
      what: `${name} stored in one go, until a cancel is answered`,
      slowTime: late,
      floorTime: cancel,
      atLeast: 2,
    },
    {
      what: `${name} in one go, time the engine hears nobody`,
      slowTime: whole.deaf,
      floorTime: deaf,
      atLeast: 2,
    },
  ];
  return { bounds, controls };
}

async function slowControl(imports: Imports, runs: number, name: string): Promise<Control> {
  const time = await inTurns(runs, {
    slow: () => imports.time({ way: 'slow' }),
    floor: () => imports.time({ way: 'floor' }),
  });
  return {
    what: `${name} by single statements with named parameters`,
    slowTime: time.slow,
    floorTime: time.floor,
    atLeast: 1.5,
  };
}

function planIn(run: BenchRun): string {
  return join(freshFolder(run, 'import'), 'plan.bimodal');
}

async function importIn(run: BenchRun, task: ImportTask): Promise<ImportOnce> {
  return (await askChild(run, 'import-once', task)) as ImportOnce;
}

const stored = ['initiative', 'money_line', 'benefit_line', 'placement'] as const;

/** A floor that stores less than the app would be no floor. */
async function sameRows(run: BenchRun, csv: string): Promise<void> {
  const [app = '', alone = ''] = await Promise.all(
    (['app', 'floor'] as const).map(async (way) => {
      const plan = planIn(run);
      await importIn(run, { way, csv, plan });
      const db = new Sqlite(plan, { readonly: true });
      const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
      const counts = stored.map((table) => `${table} ${String(count(table))}`).join(', ');
      db.close();
      return counts;
    }),
  );
  if (app !== alone) throw new Error(`the app stores ${app}, the floor ${alone}`);
}
