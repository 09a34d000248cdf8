import { backlogWords } from '../words/backlog-words';
import type { Inspection } from './inspect';
import { type Mapping, printMapping } from './mapping';
import type { LeftOut, Remark } from './types';

/** What `bimodal import --json` prints; lines are physical lines of the file, from 1. */
export interface ImportSummary {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number;
  readonly mapping: Record<string, unknown>;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly leftOut: readonly { readonly line: number; readonly reason: string }[];
  readonly warnings: readonly {
    readonly line: number | null;
    readonly column: string | null;
    readonly reason: string;
  }[];
}

export interface SummaryInput {
  readonly file: string;
  readonly inspection: Inspection;
  /** As the reader gives it when all is read. */
  readonly mapping: Mapping;
  readonly rows: number;
  readonly created: number;
  readonly leftOut: readonly LeftOut[];
  /** Those of the reader; the inspection's remarks go before them. */
  readonly warnings: readonly Remark[];
}

/** The account of an import. Its mapping can be given to `--mapping` as it stands. */
export function importSummary(input: SummaryInput): ImportSummary {
  const { inspection, mapping, rows, created } = input;
  const remarks = [...inspection.remarks, ...input.warnings];
  return {
    file: input.file,
    encoding: inspection.encoding,
    delimiter: inspection.delimiter,
    headerLine: inspection.headerLine,
    mapping: printMapping(mapping),
    rows,
    created,
    updated: 0,
    leftOut: input.leftOut.map(({ line, code, parameters }) => ({
      line,
      reason: backlogWords(code, parameters),
    })),
    warnings: remarks.map(({ line, column, code, parameters }) => ({
      line,
      column,
      reason: backlogWords(code, parameters),
    })),
  };
}
