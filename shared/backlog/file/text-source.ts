import type { ScannedRecord } from '../types';
import { idColumn } from '../write/own-export';
import { openScanner, type ScanOptions } from './scan';
import type { RawTable } from './source';

/** A delimited text as a table that can be read more than once; the options say its delimiter and where it begins. */
export function textTable(text: string, options: ScanOptions): RawTable {
  // The app's own tables say by an apostrophe what is no formula, and mean it.
  const isMarked = text.includes("'") && !text.slice(0, 20_000).includes(idColumn);
  const plain =
    isMarked || text.includes('="') ? withoutMarks(isMarked) : (records: ScannedRecord[]) => records;
  return {
    lineIs: 'line',
    head: (max) => plain(openScanner(text, options).next(max)),
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
          const { done, remarks } = scanner;
          const next = (max: number) => plain(scanner.next(max));
          return { next, done, remarks, progress: () => (scanner.offset() - start) / length };
        },
      };
      return { source, told };
    },
  };
}

const equals = 61;
const textFormula = /^="([^"]*)"$/;
const apostrophe = 39;
/** Digits, and what stands between those of numbers and dates. */
const textMark = /^'(\d[\d.,:/ -]*)$/;

/**
 * `="0012"` and, where texts are `marked`, `'0012` are how tools keep a spreadsheet from taking a text for a number: the text
 * is meant.
 */
function withoutMarks(marked: boolean): (records: ScannedRecord[]) => ScannedRecord[] {
  return (records) => {
    for (const { cells } of records)
      for (const [at, cell] of cells.entries()) {
        const first = cell?.charCodeAt(0);
        if (first === equals) cells[at] = textFormula.exec(cell)?.[1] ?? cell;
        else if (marked && first === apostrophe) cells[at] = textMark.exec(cell)?.[1] ?? cell;
      }
    return records;
  };
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
