import { openScanner, type ScanOptions } from './scan';
import type { RawTable } from './source';

/** A delimited text as a table that can be read more than once; the options say its delimiter and where it begins. */
export function textTable(text: string, options: ScanOptions): RawTable {
  return {
    lineIs: 'line',
    head: (max) => openScanner(text, options).next(max),
    below(skipped, columns) {
      const above = openScanner(text, options);
      above.next(skipped);
      const told = [...above.remarks.take(), ...above.remarks.overflow()];
      const start = above.offset();
      const place = { ...options, columns, start, startLine: above.line() };
      const length = Math.max(1, text.length - start);
      const source = {
        lines: () => linesIn(text),
        open: ({ wanted }: { wanted?: readonly boolean[] }) => {
          const scanner = openScanner(text, wanted === undefined ? place : { ...place, wanted });
          const { next, done, remarks } = scanner;
          return { next, done, remarks, progress: () => (scanner.offset() - start) / length };
        },
      };
      return { source, told };
    },
  };
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
