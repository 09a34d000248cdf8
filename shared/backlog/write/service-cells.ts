import { type Money, minorDigits } from '../../model/money';
import type { Service } from '../../model/records/service';
import { type OwnCell, plainAmount } from './own-cells';
import { ownServiceColumns } from './own-export';

/** One service as it is written; its cost a year is null where none is entered. */
export interface ServiceRow extends Omit<Service, 'id'> {
  readonly cost: Money | null;
  readonly sourcing: 'internal' | 'external' | null;
  /** The service's id in the plan. */
  readonly planId: string;
}

/** What stands in the row of a service under each column: money in major units with a point, indexation in percent. */
export function serviceCells(row: ServiceRow, currency: string): OwnCell[] {
  const digits = minorDigits(currency);
  return ownServiceColumns.map(([, field]) => cellOf(row, field, digits));
}

function cellOf(row: ServiceRow, field: (typeof ownServiceColumns)[number][1], digits: number): OwnCell {
  switch (field) {
    case 'title':
      return { kind: 'text', text: row.name };
    case 'runCost':
      return row.cost === null ? null : { kind: 'number', text: plainAmount(row.cost, digits) };
    case 'costYear':
    case 'unchangedSince':
      return row[field] === null ? null : { kind: 'number', text: String(row[field]) };
    case 'indexation':
      // Basis points are hundredths of a percent.
      return { kind: 'number', text: plainAmount(row.indexation, 2) };
    case 'sourcing':
    case 'contractEnd':
    case 'noticeDate':
    case 'sunset':
    case 'review':
    case 'reviewedOn': {
      const code = row[field];
      return code === null ? null : { kind: 'code', text: code };
    }
    default:
      return row[field] === '' ? null : { kind: 'text', text: row[field] };
  }
}
