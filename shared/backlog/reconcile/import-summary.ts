import { backlogWords } from '../../words/backlog-words';
import type { Inspection } from '../inspect';
import { type Mapping, printMapping } from '../mapping';
import type { PresetId } from '../preset-ids';
import type { LeftOut, Remark } from '../types';
import type { Reconciled } from './fates';

/**
 * What `bimodal import --json` prints; lines are physical lines of the file, from 1. Of the rows, each is created, updated,
 * unchanged or left out.
 */
export interface ImportSummary {
  readonly file: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly headerLine: number;
  /** The tool it was found to come from, or was said to; null where none. */
  readonly preset: PresetId | null;
  readonly mapping: Record<string, unknown>;
  readonly rows: number;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Initiatives of the same list that the file no longer has. */
  readonly missing: readonly { readonly key: string; readonly title: string; readonly funded: boolean }[];
  /** New rows whose lane or outcome was inferred and not stated. */
  readonly inferred: { readonly lane: number; readonly outcome: number };
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
  readonly leftOut: readonly LeftOut[];
  /** Those of the reader; the inspection's remarks go before them. */
  readonly warnings: readonly Remark[];
  readonly reconciled: Reconciled;
}

/** The account of an import. Its mapping can be given to `--mapping` as it stands. */
export function importSummary(input: SummaryInput): ImportSummary {
  const { inspection, mapping, reconciled } = input;
  const { rows, created, updated, unchanged, inferred } = reconciled.counts;
  const remarks = [...inspection.remarks, ...input.warnings];
  return {
    file: input.file,
    encoding: inspection.encoding,
    delimiter: inspection.delimiter,
    headerLine: inspection.headerLine,
    preset: mapping.preset ?? null,
    mapping: printMapping(mapping),
    rows,
    created,
    updated,
    unchanged,
    missing: reconciled.gone.map(({ key, title, funded }) => ({ key, title, funded })),
    inferred,
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
