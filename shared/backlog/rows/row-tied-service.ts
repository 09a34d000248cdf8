import type { ServiceOfRow } from '../types';
import { readPositive } from './row-money';
import type { RowReading } from './row-reading';
import { readTextField } from './row-texts';
import { yearOfField } from './row-years';

/**
 * The service the row is work on, with what that costs a year. One with a cost and no name has that of the work itself,
 * as in tables that show both in one row. Null where the row says nothing of one.
 */
export function readTiedService(row: RowReading, title: string): ServiceOfRow | null {
  const name = readTextField(row, 'serviceName');
  const cost = readPositive(row, 'serviceCost');
  if (name === '' && (cost === null || cost === 0)) return null;
  return {
    name: asInPlan(name === '' ? title : name, row.table.settings.services),
    cost,
    costYear: cost === null ? null : yearOfField(row, 'serviceCost'),
  };
}

const spellings = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, string>>();

/** The name as the plan writes it, where only capital letters differ. */
function asInPlan(name: string, known: ReadonlySet<string> | undefined): string {
  if (known === undefined || known.has(name)) return name;
  let folded = spellings.get(known);
  if (!folded) spellings.set(known, (folded = new Map([...known].map((each) => [each.toLowerCase(), each]))));
  return folded.get(name.toLowerCase()) ?? name;
}
