import { clip, wordsOf } from '../normalise';
import type { Remark, ScannedRecord } from '../types';
import type { Table } from './table';

/** A long number as a spreadsheet shows and then stores it: the digits behind are lost. */
const shortened = /^\s*\d(?:[.,]\d+)?E\+\d+\s*$/i;

export function isDamagedKey(cell: string): boolean {
  return cell.length < 30 && shortened.test(cell);
}

const keyWords =
  /(?:^| )(?:id|ids|key|keys|number|nr|no|ref|reference|uuid|identifier|identifiant|numero|nummer|kennung|schlussel|cle|clave|chave|codigo|code|parent|predecessors?|blocked by|depends on)(?: |$)/;

/** Fields that may hold the key of another row. */
const asText: ReadonlySet<string> = new Set(['parent', 'needs', 'blocks', 'title', 'programme']);

export interface KeyWatch {
  /** By column: whether it looks at it. */
  readonly wanted: readonly boolean[];
  see(records: readonly ScannedRecord[]): void;
  remarks(): Remark[];
}

/**
 * Looks for damaged keys in columns that are named like one, whatever becomes of them. The key of the rows itself is left
 * out, since each of its cells is named when it is read.
 */
export function watchKeys(table: Table): KeyWatch {
  const key = table.byField.get('sourceKey')?.index;
  const others = new Set(table.columns.filter(({ field }) => !asText.has(field)).map(({ index }) => index));
  const wanted = table.headers.map(
    (header, index) => index !== key && !others.has(index) && keyWords.test(wordsOf(header)),
  );
  const watched = wanted.flatMap((is, index) => (is ? [index] : []));
  const found = new Map<number, { line: number; key: string; count: number }>();
  return {
    wanted,
    see(records) {
      for (const { line, cells } of records) {
        for (const index of watched) {
          const cell = cells[index] ?? '';
          if (!isDamagedKey(cell)) continue;
          const first = found.get(index);
          if (first === undefined) found.set(index, { line, key: clip(cell), count: 1 });
          else first.count += 1;
        }
      }
    },
    remarks: () =>
      [...found].map(([index, { line, key: example, count }]) => ({
        line,
        column: table.headers[index] ?? null,
        code: 'keys-damaged' as const,
        parameters: { key: example, count },
      })),
  };
}
