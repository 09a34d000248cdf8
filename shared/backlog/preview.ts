import type { Inspection } from './inspect';
import type { ColumnJudgement } from './judge-columns';
import type { Mapping } from './mapping';
import { startImport } from './start-import';
import type { ImportSettings, InitiativeDraft, LeftOut, Limits, Remark } from './types';

export interface Preview {
  /** The first drafts as they will be. */
  readonly drafts: readonly InitiativeDraft[];
  readonly rows: number;
  readonly created: number;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly Remark[];
  readonly columns: readonly ColumnJudgement[];
  readonly refusal: Remark | null;
}

/** Reads the whole file as an import would, and keeps the counts and the first drafts. */
export function previewDrafts(
  inspection: Inspection,
  mapping: Mapping,
  settings: ImportSettings,
  count = 50,
  limits: Partial<Limits> = {},
): Preview {
  const drafts: InitiativeDraft[] = [];
  const leftOut: LeftOut[] = [];
  const warnings: Remark[] = [];
  const started = startImport(inspection, mapping, settings, limits);
  if (!started.ok)
    return { drafts, rows: 0, created: 0, leftOut, warnings, columns: [], refusal: started.refusal };
  let created = 0;
  let rows = 0;
  for (;;) {
    const batch = started.reader.next(5_000);
    created += batch.drafts.length;
    rows += batch.rows;
    drafts.push(...batch.drafts.slice(0, count - drafts.length));
    for (const row of batch.leftOut) leftOut.push(row);
    for (const warning of batch.warnings) warnings.push(warning);
    if (batch.done || batch.refusal !== null) {
      const columns = started.reader.columns();
      return { drafts, rows, created, leftOut, warnings, columns, refusal: batch.refusal };
    }
  }
}
