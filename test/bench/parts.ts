import type { BenchRun } from './bench-run';
import { benchDerive } from './derive-bench';
import { benchDrag } from './drag-bench';
import type { Measured } from './figure';
import { benchFind } from './find-bench';
import { benchImport } from './import-bench';
import { benchPack } from './pack-bench';
import { benchPdf } from './pdf-bench';
import { benchScreens } from './screens-bench';
import { benchMemory } from './memory-bench';
import { benchScroll } from './scroll-bench';
import { benchStart } from './start-bench';
import { benchTyping } from './typing-bench';

export interface Part {
  readonly bench: (run: BenchRun) => Promise<Measured>;
  /** How a build machine measures it: how often, and how many times the record a figure may be there, for noise. */
  readonly short?: { readonly runs: number; readonly room: number };
}

/** What is measured, by the names of the command line. */
export const parts: Readonly<Record<string, Part>> = {
  import: { bench: benchImport },
  start: { bench: benchStart, short: { runs: 1, room: 1.3 } },
  derive: { bench: benchDerive },
  find: { bench: benchFind, short: { runs: 3, room: 2 } },
  typing: { bench: benchTyping, short: { runs: 1, room: 2 } },
  drag: { bench: benchDrag, short: { runs: 3, room: 2 } },
  scroll: { bench: benchScroll },
  screens: { bench: benchScreens, short: { runs: 1, room: 2 } },
  memory: { bench: benchMemory, short: { runs: 1, room: 1.15 } },
  pdf: { bench: benchPdf },
  pack: { bench: benchPack },
};
