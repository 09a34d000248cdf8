import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { askChild } from './bench-child';
import { type BenchRun, backlogFile, freshFolder } from './bench-run';
import { benchApp, timeCommand } from './electron-process';
import { type Control, type Figure, inTurns, type Measured } from './figure';
import type { ImportTask, ImportWay } from './import-child';

const sizes = [10_000, 100_000] as const;
const floor = 'papaparse and inserts into the same tables in one transaction';

/** Import of 10,000 and 100,000 rows: the engine's own service, and the whole command. */
export async function benchImport(run: BenchRun): Promise<Measured> {
  const figures: Figure[] = [];
  const controls: Control[] = [];
  for (const rows of sizes) {
    run.say(`import of ${rows} rows`);
    const csv = backlogFile(run, rows);
    await sameRows(run, csv);
    const way = (name: ImportWay) => () => importIn(run, { way: name, csv, plan: planIn(run) });
    const time = await inTurns(run.runs, {
      app: way('app'),
      floor: way('floor'),
      start: () => timeCommand(run, [benchApp(run, 'plain-table')]),
      command: () => timeCommand(run, [run.app, '--cli', 'import', csv, '--plan', planIn(run)]),
    });
    const name = `import of ${rows.toLocaleString('en')} rows`;
    figures.push(
      { what: `${name}, in the engine`, floor, appTime: time.app, floorTime: time.floor, limit: 3 },
      {
        what: `${name}, the whole command`,
        floor: 'the same and a bare Electron that starts and ends',
        appTime: time.command,
        floorTime: time.floor + time.start,
        limit: null,
      },
    );
    if (rows === sizes[0]) controls.push(await slowControl(way, run.runs, name));
  }
  return { figures, controls, remarks: [] };
}

async function slowControl(
  way: (name: ImportWay) => () => Promise<number>,
  runs: number,
  name: string,
): Promise<Control> {
  const time = await inTurns(runs, { slow: way('slow'), floor: way('floor') });
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

async function importIn(run: BenchRun, task: ImportTask): Promise<number> {
  return Number(await askChild(run, 'import-once', task));
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
