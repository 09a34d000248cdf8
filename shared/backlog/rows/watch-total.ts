import { minorPerMajor } from '../../model/money';
import { isTotal } from '../header/furniture-words';
import { hasLevels } from '../mapping';
import { clip } from '../normalise';
import type { RemarkList } from '../remark-list';
import type { InitiativeDraft, ScannedRecord } from '../types';
import { numberParts } from '../values/read-number';
import { amountIn } from './row-range';
import type { Table } from './table';

/** Sums that are rounded differ by less than a hundredth. */
const near = 0.01;

export interface TotalWatch {
  /** One more row that is taken. */
  see(draft: InitiativeDraft): void;
  /** One more row that is left out as a total. */
  total(record: ScannedRecord): void;
  /** Says where the costs that are taken do not make what the last total of the file says; call once, at the end. */
  finish(remarks: RemarkList): void;
}

/**
 * Holds the costs of the rows that are taken against the total that stands below them: of all rows, or of those since the
 * total before. Where they differ, rows may be sums of others, or missing, or read in another scale. Rows that stand above
 * others by a level of their own are not counted, since what becomes of them is only chosen later.
 */
export function watchTotal(table: Table): TotalWatch {
  const columns = table.own || hasLevels(table.mapping) ? [] : (table.all.get('cost') ?? []);
  let all = 0;
  let since = 0;
  let last: { line: number; text: string; stated: number; sums: readonly number[] } | null = null;
  return {
    see({ cost }) {
      all += cost ?? 0;
      since += cost ?? 0;
    },
    total({ line, cells }) {
      const sums = [all, since];
      since = 0;
      const first = cells.find((cell) => cell.trim() !== '') ?? '';
      const stated = columns.flatMap((column) => {
        const parts = numberParts(cells[column.index] ?? '');
        const read = parts === null ? null : amountIn(column, parts);
        return read?.ok ? read.amount : [];
      });
      if (!isTotal(first) || isMean(first) || stated.length === 0) return;
      const [text = ''] = columns.flatMap(({ index }) => cells[index]?.trim() || []);
      last = { line, text: clip(text), stated: stated.reduce((sum, amount) => sum + amount, 0), sums };
    },
    finish(remarks) {
      if (last === null) return;
      const { line, text, stated, sums } = last;
      const [taken = 0] = sums;
      if (sums.some((sum) => Math.abs(sum - stated) <= Math.abs(stated) * near)) return;
      const sum = taken / minorPerMajor(table.settings.currency);
      remarks.add(line, columns[0]?.column ?? null, 'total-differs', { text, sum });
    },
  };
}

/** What a spreadsheet works out below a column, and is no sum. */
function isMean(text: string): boolean {
  return !/tot|sum|som|gesamt|ergebnis|result|[Σ∑]/i.test(text);
}
