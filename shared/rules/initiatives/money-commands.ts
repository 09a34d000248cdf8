import { timesRate } from '../../model/decimal';
import { type Money, minorDigits } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { withTrueBookings } from '../../model/records/actual-line';
import type { MoneyLine } from '../../model/records/money-line';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { moneyLinesByOwner } from '../tables/lines';
import { rowsOf, upserted } from '../tables/upsert';
import { whyBelowZero } from './below-zero';
import { removedBenefits } from './removed-benefits';

/**
 * Adds or changes a money line; an imported sum changed by hand forgets what it was made of. Refuses: an owner that is not there; one-off money of a service; sums by hand that do
 * not add up to the amount; a foreign currency without its amount and rate, or whose amount does not follow from them;
 * parallel running of what is not a saving; planned one-off money that adds up to less than nothing.
 */
export function setMoneyLine(plan: Plan, command: CommandOf<'money/set'>): Decision {
  const line = withTrueBookings(command.line);
  const title = ownerTitle(plan, line);
  if (title === null) return refuse(line.initiativeId ? 'initiative-missing' : 'service-missing');
  if (line.serviceId && line.nature === 'oneOff') return refuse('service-one-off');
  if ((line.spread === 'manual') !== (line.amounts !== null)) return refuse('amounts-missing');
  if (line.amounts) {
    const sum = line.amounts.reduce((total, amount) => total + amount, 0);
    if (sum !== line.amount) return refuse('amounts-differ', [], { sum, amount: line.amount });
  }
  return (
    foreignTrouble(plan, line) ??
    belowZeroWith(plan, line) ??
    patched(upserted(plan, 'moneyLine', line), 'money-set', { title })
  );
}

function belowZeroWith(plan: Plan, line: MoneyLine): Decision | null {
  const { initiativeId } = line;
  if (!initiativeId) return null;
  const others = moneyLinesByOwner(plan.moneyLine)
    .of(initiativeId)
    .filter(({ id }) => id !== line.id);
  return whyBelowZero(plan, initiativeId, [...others, line]);
}

function ownerTitle(plan: Plan, { initiativeId, serviceId }: MoneyLine): string | null {
  if (initiativeId) return plan.initiative.get(initiativeId)?.title ?? null;
  return plan.service.get(serviceId ?? '')?.name ?? null;
}

function foreignTrouble(plan: Plan, line: MoneyLine): Decision | null {
  const { foreignCurrency, foreignAmount, foreignRate } = line;
  if (foreignCurrency === null && foreignAmount === null && foreignRate === null) return null;
  if (foreignCurrency === null || foreignAmount === null || foreignRate === null)
    return refuse('foreign-half');
  const own = settingsOf(plan).currency;
  const amount = converted(foreignAmount, foreignCurrency, Number(foreignRate), own);
  if (amount === null) return refuse('rate-not-a-rate', [], { rate: foreignRate });
  return amount === line.amount ? null : refuse('foreign-differs', [], { amount, typed: line.amount });
}

/**
 * An amount of another currency in the plan's own: `rate` units of the own currency for one of the other, rounded half
 * away from zero to whole minor units. null for a rate that is none, or a sum too large to hold.
 */
export function converted(amount: Money, from: string, rate: number, to: string): Money | null {
  if (!Number.isFinite(rate) || rate <= 0) return null;
  const result = timesRate(amount, rate, minorDigits(to) - minorDigits(from));
  return Number.isSafeInteger(result) ? result : null;
}

/** Removes money lines. Refuses what is not there, and to leave planned one-off money that adds up to less than nothing. */
export function deleteMoneyLines(plan: Plan, { ids }: CommandOf<'money/delete'>): Decision {
  const rows = rowsOf(plan, 'moneyLine', ids);
  if (!rows) return refuse('line-missing');
  const gone = new Set(ids);
  for (const initiativeId of new Set(rows.flatMap((row) => row.initiativeId ?? []))) {
    const left = moneyLinesByOwner(plan.moneyLine)
      .of(initiativeId)
      .filter(({ id }) => !gone.has(id));
    const below = whyBelowZero(plan, initiativeId, left);
    if (below) return below;
  }
  const title = rows[0] ? (ownerTitle(plan, rows[0]) ?? '') : '';
  return patched({ moneyLine: { removed: rows } }, 'money-deleted', { count: rows.length, title });
}

/** Adds or changes a benefit line. Refuses an initiative that is not there. */
export function setBenefitLine(plan: Plan, { line }: CommandOf<'benefit/set'>): Decision {
  const initiative = plan.initiative.get(line.initiativeId);
  if (!initiative) return refuse('initiative-missing', [line.initiativeId]);
  return patched(upserted(plan, 'benefitLine', line), 'benefit-set', { title: initiative.title });
}

/** Removes benefit lines with what was found of them. Refuses what is not there. */
export function deleteBenefitLines(plan: Plan, { ids }: CommandOf<'benefit/delete'>): Decision {
  const rows = rowsOf(plan, 'benefitLine', ids);
  if (!rows) return refuse('line-missing');
  const title = plan.initiative.get(rows[0]?.initiativeId ?? '')?.title ?? '';
  return patched(removedBenefits(plan, rows), 'benefit-deleted', { count: rows.length, title });
}
