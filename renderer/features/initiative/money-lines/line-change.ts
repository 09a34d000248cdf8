import { allocate, type Money, minorDigits } from '../../../../shared/model/money';
import type { Quarter } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import type { Placement } from '../../../../shared/model/records/placement';
import { converted } from '../../../../shared/rules/initiatives/money-commands';

type When = Pick<Placement, 'start' | 'lengthQuarters'>;
type Changes = Partial<Omit<MoneyLine, 'id' | 'initiativeId' | 'serviceId'>>;

/** How many quarters a line is spread over: those of the work from where it begins. */
export function lineQuarters({ anchor, offsetQuarters }: MoneyLine, { lengthQuarters }: When): number {
  return Math.max(1, anchor === null ? lengthQuarters - offsetQuarters : lengthQuarters);
}

/** The quarter a one-off line begins in; work without a start begins with the plan. */
export function lineStart(line: MoneyLine, { start }: When, planStart: Quarter): Quarter {
  return line.anchor ?? (start ?? planStart) + line.offsetQuarters;
}

/**
 * A line after an edit, whole again: run money has no spread; what is spread by hand keeps its proportions where its
 * amount changes, and begins from an even spread; what happened stands where it was booked.
 */
export function changedLine(line: MoneyLine, changes: Changes, when: When): MoneyLine {
  const next = { ...line, ...changes };
  if (next.nature === 'run') return { ...next, spread: 'even', amounts: null };
  if (next.stage === 'actual' && next.amounts === null) return { ...next, spread: 'even', offsetQuarters: 0 };
  if (next.spread !== 'manual') return { ...next, amounts: null };
  const given = next.amounts ?? allocate(next.amount, Array(lineQuarters(next, when)).fill(1));
  return { ...next, amounts: adding(given, next.amount, changes.amounts !== undefined) };
}

/** Sums that add up to the amount; those typed by hand are left as they are. */
function adding(amounts: readonly Money[], amount: Money, typed: boolean): Money[] {
  const sum = amounts.reduce((total, each) => total + each, 0);
  if (typed || sum === amount) return [...amounts];
  const weights = amounts.some((each) => each < 0) ? amounts.map(() => 1) : amounts;
  return allocate(amount, weights);
}

/** An amount entered in another currency, as far as it has been entered. */
export interface Foreign {
  readonly currency: string | null;
  readonly amount: Money | null;
  readonly rate: string | null;
}

export function foreignOf({ foreignCurrency, foreignAmount, foreignRate }: MoneyLine): Foreign {
  return { currency: foreignCurrency, amount: foreignAmount, rate: foreignRate };
}

/** The same number of major units in a currency with other minor digits. */
export function sameMajor(amount: Money | null, from: string | null, to: string): Money | null {
  if (amount === null || from === null) return amount;
  return Math.round(amount * 10 ** (minorDigits(to) - minorDigits(from)));
}

/**
 * What a whole entry in another currency changes of a line: the amount follows from it. null where something of it is
 * still missing; 'bad-rate' where no amount follows.
 */
export function foreignChanges(
  { currency, amount, rate }: Foreign,
  own: string,
): Changes | 'bad-rate' | null {
  if (currency === null || amount === null || rate === null) return null;
  const result = converted(amount, currency, Number(rate), own);
  if (result === null) return 'bad-rate';
  return { amount: result, foreignCurrency: currency, foreignAmount: amount, foreignRate: rate };
}

export const noForeign = { foreignCurrency: null, foreignAmount: null, foreignRate: null } as const;
