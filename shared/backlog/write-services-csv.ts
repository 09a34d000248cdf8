import { type Money, minorDigits } from '../model/money';
import type { Service } from '../model/service';
import { ownServiceColumns } from './own-export';
import { amountCell, textCell } from './write-csv';

/** One service as it is written; its cost a year is null where none is entered. */
export interface ServiceCsvRow extends Omit<Service, 'id'> {
  readonly cost: Money | null;
  readonly sourcing: 'internal' | 'external' | null;
}

/**
 * The services as CSV, written like the backlog: UTF-8 byte order mark, CRLF, money in major units with a point, indexation
 * in percent. Comes back without loss.
 */
export function writeServicesCsv(
  rows: readonly ServiceCsvRow[],
  settings: { readonly currency: string },
): string {
  const digits = minorDigits(settings.currency);
  const lines = [ownServiceColumns.map(([header]) => header).join(',')];
  for (const row of rows)
    lines.push(ownServiceColumns.map(([, field]) => cellOf(row, field, digits)).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cellOf(row: ServiceCsvRow, field: (typeof ownServiceColumns)[number][1], digits: number): string {
  switch (field) {
    case 'title':
      return textCell(row.name);
    case 'runCost':
      return amountCell(row.cost, digits);
    case 'costYear':
      return row.costYear === null ? '' : String(row.costYear);
    case 'indexation':
      // Basis points are hundredths of a percent.
      return amountCell(row.indexation, 2);
    case 'sourcing':
    case 'contractEnd':
    case 'noticeDate':
    case 'sunset':
      return row[field] ?? '';
    default:
      return textCell(row[field]);
  }
}
