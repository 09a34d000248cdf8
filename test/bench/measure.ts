import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchRun } from './bench-run';
import { type Measured, showsSlow } from './figure';
import { heldAgainst } from './hold-record';
import { parts } from './parts';
import { readRecord } from './record';
import { ratioTable, tableText } from './table';

export interface BenchTask extends Omit<BenchRun, 'say'> {
  /** The parts to measure; all of them where none is named. */
  readonly parts: readonly string[];
  readonly write: boolean;
  /** Held against docs/figures.md by short runs, in place of being measured as told. */
  readonly hold: boolean;
}

const marks = ['<!-- figures -->', '<!-- /figures -->'] as const;

/**
 * Measures and prints the table; says whether every planted slow variant showed as one and, where the record is held,
 * whether nothing is slower than it allows.
 */
export async function measure(task: BenchTask): Promise<boolean> {
  const run: BenchRun = { ...task, say: (line) => process.stderr.write(`measuring: ${line}\n`) };
  const asked = Object.entries(parts)
    .filter(([name]) => task.parts.length === 0 || task.parts.includes(name))
    .map(([, part]) => part);
  const paper = join(run.root, 'docs', 'figures.md');
  if (task.hold) {
    const record = readRecord(readFileSync(paper, 'utf8'));
    const over = await heldAgainst(record, asked, run, (table) => void process.stdout.write(table));
    for (const fault of over) process.stdout.write(`OVER ${fault}\n`);
    return over.length === 0;
  }
  const done: Measured[] = [];
  for (const { bench } of asked) done.push(await bench(run));
  const all: Measured = {
    figures: done.flatMap(({ figures }) => figures),
    bounds: done.flatMap(({ bounds = [] }) => bounds),
    controls: done.flatMap(({ controls }) => controls),
    remarks: done.flatMap(({ remarks }) => remarks),
  };
  process.stdout.write(tableText(all));
  const sound = all.controls.every(showsSlow);
  if (task.write && sound) writeFigures(paper, ratioTable(all));
  return sound;
}

/** Puts the table between the marks of the paper. */
function writeFigures(file: string, table: string): void {
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(marks[0]), text.indexOf(marks[1])];
  if (from < 0 || to < from) throw new Error(`${file} has no place for the figures`);
  writeFileSync(file, `${text.slice(0, from + marks[0].length)}\n\n${table}\n\n${text.slice(to)}`);
}
