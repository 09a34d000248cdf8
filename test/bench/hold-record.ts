import type { BenchRun } from './bench-run';
import { type Measured, showsSlow } from './figure';
import type { Part } from './parts';
import { type FigureRecord, slowerThanRecord } from './record';
import { tableText } from './table';

const again = 3;

/**
 * A short run of the parts that have one, held against the record. Where something is over, the part is measured again, three
 * times as often, and that counts: one input alone may be late by chance. Gives what is over then, in words; `tell` is told
 * all that was measured.
 */
export async function heldAgainst(
  record: FigureRecord,
  parts: readonly Part[],
  run: BenchRun,
  tell: (table: string) => void,
): Promise<readonly string[]> {
  const over: string[] = [];
  for (const { bench, short } of parts) {
    if (short === undefined) continue;
    const faults = async (runs: number): Promise<readonly string[]> => {
      const measured = await bench({ ...run, runs });
      tell(tableText(measured));
      return [...slowerThanRecord(measured, record, short.room), ...unseen(measured)];
    };
    const first = await faults(short.runs);
    for (const fault of first) run.say(`OVER, to be measured again: ${fault}`);
    if (first.length > 0) over.push(...(await faults(short.runs * again)));
  }
  return over;
}

function unseen({ controls }: Measured): string[] {
  return controls
    .filter((control) => !showsSlow(control))
    .map(({ what }) => `${what}: planted, and does not show as slow`);
}
