import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BenchRun, freshFolder } from './bench-run';
import { benchApp, planOf, timeCommand } from './electron-process';
import { type Control, type Figure, inTurns, type Measured } from './figure';

const sizes = [100, 1_547] as const;

/** The whole command against a bare Electron that prints a table of as many rows with the same options. */
export async function benchPdf(run: BenchRun): Promise<Measured> {
  const figures: Figure[] = [];
  const controls: Control[] = [];
  const remarks: string[] = [];
  for (const initiatives of sizes) {
    run.say(`PDF of ${initiatives} initiatives`);
    const plan = await planOf(run, initiatives);
    const folder = freshFolder(run, 'pdf');
    const [report, table, clipped] = ['report', 'table', 'clipped'].map((name) =>
      join(folder, `${name}.pdf`),
    );
    const plain = (...args: string[]) =>
      timeCommand(run, [benchApp(run, 'plain-table'), String(initiatives), ...args]);
    const time = await inTurns(run.runs, {
      app: () => timeCommand(run, [run.app, '--cli', 'export', plan, '--pdf', report ?? '']),
      floor: () => plain(table ?? ''),
      slow: () => plain(clipped ?? '', 'thrice'),
    });
    figures.push({
      what: `PDF of ${initiatives.toLocaleString('en')} initiatives, the whole command`,
      floor: 'a plain table of as many rows printed by the same Electron',
      appTime: time.app,
      floorTime: time.floor,
      limit: null,
    });
    const [pages, floorPages] = [pagesOf(report ?? ''), pagesOf(table ?? '')];
    remarks.push(
      `The report of ${initiatives} initiatives has ${pages} pages, the plain table ${floorPages}.`,
    );
    if (initiatives > 1_000)
      controls.push({
        what: 'the plain table printed three times',
        slowTime: time.slow,
        floorTime: time.floor,
        atLeast: 1.3,
      });
  }
  return { figures, controls, remarks };
}

/** Chromium writes the objects of a PDF as plain text. */
function pagesOf(pdf: string): number {
  return [...readFileSync(pdf, 'latin1').matchAll(/\/Type\s*\/Page\b/g)].length;
}
