import type { ReactNode } from 'react';
import type { FieldName } from '../../../../shared/backlog/fields';
import { isListTarget } from '../../../../shared/backlog/list-fields';
import type { Drafts } from '../../../../shared/backlog/start-import';
import type { ImportTarget } from '../../../../shared/backlog/target';
import type { Speech } from '../../../../shared/words/speech';
import { agreementColumns } from './agreement-columns';
import { listPreview } from './list-preview';
import { actualColumns, serviceColumns } from './money-columns';
import { initiativeColumns, type PreviewColumn } from './preview-columns';

/** The first rows as they will be, ready to be drawn. */
export interface PreviewTable {
  readonly heads: readonly { readonly head: string; readonly number?: boolean }[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly ReactNode[] }[];
}

type Mapped = ReadonlySet<FieldName | null>;

/** The columns that say something under this mapping, with the rows of what is imported. */
export function previewTable(
  target: ImportTarget,
  preview: Drafts,
  mapped: Mapped,
  speech: Speech,
): PreviewTable {
  if (isListTarget(target)) return tableOf(listPreview(target), preview.listed, mapped, speech);
  switch (target) {
    case 'services':
      return tableOf(serviceColumns, preview.services, mapped, speech);
    case 'actuals':
      return tableOf(actualColumns, preview.actuals, mapped, speech);
    case 'agreements':
      return tableOf(agreementColumns, preview.agreements, mapped, speech);
    default:
      return tableOf(initiativeColumns, preview.drafts, mapped, speech);
  }
}

function tableOf<Draft extends { readonly line: number }>(
  columns: readonly PreviewColumn<Draft>[],
  drafts: readonly Draft[],
  mapped: Mapped,
  speech: Speech,
): PreviewTable {
  const heads = columns.filter(
    ({ fields, spare, show }) =>
      (fields.length === 0 || fields.some((field) => mapped.has(field))) &&
      (!spare || drafts.some((draft) => show(draft, speech) !== null)),
  );
  const rows = drafts.map((draft) => ({
    line: draft.line,
    cells: heads.map(({ show }) => show(draft, speech)),
  }));
  return { heads, rows };
}
