import { readPositive } from './row-money';
import type { RowReading } from './row-reading';
import { readTextField } from './row-texts';
import { yearOfField } from './row-years';
import type { ServiceOfRow } from './types';

/**
 * The service the row is work on, with what that costs a year. One with a cost and no name has that of the work itself,
 * as in tables that show both in one row. Null where the row says nothing of one.
 */
export function readTiedService(row: RowReading, title: string): ServiceOfRow | null {
  const name = readTextField(row, 'serviceName');
  const cost = readPositive(row, 'serviceCost');
  if (name === '' && (cost === null || cost === 0)) return null;
  return {
    name: name === '' ? title : name,
    cost,
    costYear: cost === null ? null : yearOfField(row, 'serviceCost'),
  };
}
