import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRun } from './bench-run';
import { benchDerive } from './derive-bench';
import { benchDrag } from './drag-bench';
import { type Measured, showsSlow } from './figure';
import { benchFind } from './find-bench';
import { benchImport } from './import-bench';
import { benchPack } from './pack-bench';
import { benchPdf } from './pdf-bench';
import { benchScreens } from './screens-bench';
import { benchScroll } from './scroll-bench';
import { benchStart } from './start-bench';
import { ratioTable, tableText } from './table';

export interface BenchTask extends Omit<BenchRun, 'say'> {
  /** The parts to measure; all of them where none is named. */
  readonly parts: readonly string[];
  readonly write: boolean;
}

const parts: Readonly<Record<string, (run: BenchRun) => Promise<Measured>>> = {
  import: benchImport,
  start: benchStart,
  derive: benchDerive,
  find: benchFind,
  drag: benchDrag,
  scroll: benchScroll,
  screens: benchScreens,
  pdf: benchPdf,
  pack: benchPack,
};

const marks = ['<!-- figures -->', '<!-- /figures -->'] as const;

/** Measures, prints the table, and says whether every planted slow variant showed as one. */
export async function measure(task: BenchTask): Promise<boolean> {
  const run: BenchRun = { ...task, say: (line) => process.stderr.write(`measuring: ${line}\n`) };
  const done: Measured[] = [];
  for (const [name, part] of Object.entries(parts)) {
    if (task.parts.length === 0 || task.parts.includes(name)) done.push(await part(run));
  }
  const all: Measured = {
    figures: done.flatMap(({ figures }) => figures),
    bounds: done.flatMap(({ bounds = [] }) => bounds),
    controls: done.flatMap(({ controls }) => controls),
    remarks: done.flatMap(({ remarks }) => remarks),
  };
  process.stdout.write(tableText(all));
  const sound = all.controls.every(showsSlow);
  if (task.write && sound) writeFigures(join(run.root, 'docs', 'figures.md'), ratioTable(all));
  return sound;
}

/** Puts the table between the marks of the paper. */
function writeFigures(file: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(marks[0]), text.indexOf(marks[1])];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures`);
  writeFileSync(file, `${text.slice(0, from + marks[0].length)}\n\n${table}\n\n${text.slice(to)}`);
}
