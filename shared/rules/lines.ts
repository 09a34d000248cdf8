import type { BenefitLine } from '../model/benefit-line';
import type { Money } from '../model/money';
import type { MoneyLine } from '../model/money-line';
import { memoByFirst } from './memo';

interface Lines<T> {
  readonly of: (id: string) => readonly T[];
}

/** One object, so that two owners without lines compare as the same. */
const nothing: readonly never[] = [];

function grouped<T>(rows: Iterable<T>, ownerOf: (row: T) => string | null): Lines<T> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const owner = ownerOf(row);
    if (owner === null) continue;
    const group = groups.get(owner);
    if (group) group.push(row);
    else groups.set(owner, [row]);
  }
  return { of: (id) => groups.get(id) ?? nothing };
}

/** The money lines of an initiative or a service, by the id of either. */
export const moneyLinesByOwner = memoByFirst((table: ReadonlyMap<string, MoneyLine>) =>
  grouped(table.values(), (row) => row.initiativeId ?? row.serviceId),
);

export const benefitLinesByInitiative = memoByFirst((table: ReadonlyMap<string, BenefitLine>) =>
  grouped(table.values(), (row) => row.initiativeId),
);

/** The sum of the lines of one nature; null where there is none. */
export function sumOf(lines: readonly MoneyLine[], nature: MoneyLine['nature']): Money | null {
  let sum: Money | null = null;
  for (const line of lines) if (line.nature === nature) sum = (sum ?? 0) + line.amount;
  return sum;
}
