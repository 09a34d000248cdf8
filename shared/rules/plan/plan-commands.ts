import { timesRate } from '../../model/decimal';
import { defined } from '../../model/defined';
import { largestSum, type Money, minorDigits } from '../../model/money';
import { difference, type Patch } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import type { Booking } from '../../model/records/booking';
import type { MoneyLine } from '../../model/records/money-line';
import type { PlanSettings } from '../../model/records/plan-settings';
import type { CommandOf } from '../command';
import { type Decision, patched, refuse } from '../decision';
import { converted } from '../initiatives/money-commands';
import { pointFields, pointsOf } from '../scores/priority-points';

/**
 * Changes settings. Refuses a priority that is not 100 points, a guardrail upside down or half set, reserves that leave
 * nothing, and another first month once anything is dated (its quarters would silently mean other months).
 */
export function editPlan(plan: Plan, command: CommandOf<'plan/edit'>): Decision {
  const settings = settingsOf(plan);
  const changes = defined(command.changes);
  const next = { ...settings, ...changes };
  const points = next.priorityRevenue + next.priorityEfficiency + next.priorityRisk;
  if (points !== 100) return refuse('priority-not-100', [], { points });
  if ((next.guardrailMin === null) !== (next.guardrailMax === null)) return refuse('guardrail-half');
  if (next.guardrailMin !== null && next.guardrailMax !== null && next.guardrailMin > next.guardrailMax) {
    return refuse('guardrail-upside-down');
  }
  const reserves = next.reserveRun + next.reserveInnovate;
  const before = settings.reserveRun + settings.reserveInnovate;
  if (reserves >= 100 && reserves !== before) return refuse('reserves-above-all', [], { percent: reserves });
  if (next.fiscalYearFirstMonth !== settings.fiscalYearFirstMonth && isDated(plan))
    return refuse('first-month-fixed');
  const change = difference(settings, changes);
  if (!change) return patched({}, 'settings-changed');
  const patch: Patch = { plan: { changed: [change] } };
  return isOfPriorityAlone(change.to)
    ? patched(patch, 'priority-set', pointsOf(next))
    : patched(patch, 'settings-changed');
}

/** Moved by hand or answered in pairs, the points are told by themselves. */
function isOfPriorityAlone(changes: Partial<PlanSettings>): boolean {
  const fields: readonly string[] = Object.keys(pointFields({ revenue: 0, efficiency: 0, risk: 0 }));
  return Object.keys(changes).every((field) => fields.includes(field));
}

/** Whether anything stands in a fiscal quarter or year yet. */
export function isDated(plan: Plan): boolean {
  if (plan.budget.size > 0) return true;
  if (plan.capacity.size > 0) return true;
  for (const { start } of plan.placement.values()) if (start !== null) return true;
  for (const { anchor } of plan.moneyLine.values()) if (anchor !== null) return true;
  for (const { costYear } of plan.service.values()) if (costYear !== null) return true;
  for (const { from } of plan.serviceEffect.values()) if (from !== null) return true;
  for (const { frozenFrom } of plan.scenario.values()) if (frozenFrom !== null) return true;
  return false;
}

/**
 * Gives the plan another currency and converts every amount by the rate (units of the new for one of the old). A rate
 * of 1 only relabels: 100.00 EUR become 100.00 USD, 100 JPY. Refuses a rate that would make an amount larger than one can
 * be, or turn one that is not zero into zero.
 */
export function changeCurrency(plan: Plan, command: CommandOf<'plan/change-currency'>): Decision {
  const settings = settingsOf(plan);
  const digits = minorDigits(command.currency) - minorDigits(settings.currency);
  const convert = <A extends Money | null>(amount: A): A =>
    (amount === null ? null : timesRate(amount, command.rate, digits)) as A;
  const patch: Patch = {
    plan: {
      changed: changesOf([settings], ({ askedAbove }) => ({
        currency: command.currency,
        askedAbove: convert(askedAbove),
      })),
    },
    initiative: {
      changed: changesOf(plan.initiative.values(), (row) => ({
        minimumCost: convert(row.minimumCost),
        committed: convert(row.committed),
        exitCost: convert(row.exitCost),
      })),
    },
    moneyLine: {
      changed: changesOf(plan.moneyLine.values(), (row) => convertedLine(row, command, convert)),
    },
    realisedValue: {
      changed: changesOf(plan.realisedValue.values(), ({ amount }) => ({ amount: convert(amount) })),
    },
    benefitLine: {
      changed: changesOf(plan.benefitLine.values(), (row) => ({
        low: convert(row.low),
        likely: convert(row.likely),
        high: convert(row.high),
      })),
    },
    placement: {
      changed: changesOf(plan.placement.values(), (row) => ({ fundingAmount: convert(row.fundingAmount) })),
    },
    budget: {
      changed: changesOf(plan.budget.values(), (row) => ({
        amount: convert(row.amount),
        contingency: convert(row.contingency),
      })),
    },
    serviceEffect: {
      changed: changesOf(plan.serviceEffect.values(), (row) => ({ amount: convert(row.amount) })),
    },
    team: { changed: changesOf(plan.team.values(), (row) => ({ dayRate: convert(row.dayRate) })) },
    ...convertedBaselines(plan, convert),
    ...convertedLedger(plan, convert),
    ...convertedOwnValues(plan, convert),
  };
  const trouble = lostAmount(patch);
  if (trouble) return refuse(trouble);
  return patched(patch, 'currency-changed', { from: settings.currency, to: command.currency });
}

/** Money in fields of one's own. */
function convertedOwnValues(plan: Plan, convert: (amount: Money) => Money): Patch {
  const sums = [...plan.ownValue.values()].filter(
    ({ fieldId, value }) => plan.ownField.get(fieldId)?.kind === 'money' && typeof value === 'number',
  );
  return { ownValue: { changed: changesOf(sums, ({ value }) => ({ value: convert(value as Money) })) } };
}

/** What the ledger says of budgets: what is over stays what is spent less the budget. */
function convertedLedger(plan: Plan, convert: (amount: Money) => Money): Patch {
  const changed = changesOf(plan.override.values(), ({ cause, parameters }) => {
    // A foreign file may hold anything there.
    if (cause !== 'budget' || typeof parameters.budget !== 'number' || typeof parameters.spent !== 'number')
      return {};
    const [budget, spent] = [convert(parameters.budget), convert(parameters.spent)];
    return { parameters: { ...parameters, budget, spent, over: spent - budget } };
  });
  return { override: { changed } };
}

/** What baselines froze. */
function convertedBaselines(plan: Plan, convert: <A extends Money | null>(amount: A) => A): Patch {
  return {
    scenario: {
      changed: changesOf(plan.scenario.values(), (row) => ({
        frozenRunToday: row.frozenRunToday && row.frozenRunToday.map(convert),
        frozenServices:
          row.frozenServices &&
          row.frozenServices.map((service) => ({ ...service, years: service.years.map(convert) })),
      })),
    },
    baselineItem: {
      changed: changesOf(plan.baselineItem.values(), (row) => ({
        cost: convert(row.cost),
        runCost: convert(row.runCost),
        fundedAmount: convert(row.fundedAmount),
        change: row.change.map(convert),
        run: row.run.map(convert),
        yearlyRun: convert(row.yearlyRun),
        benefits:
          row.benefits &&
          row.benefits.map((benefit) => ({
            ...benefit,
            low: convert(benefit.low),
            likely: convert(benefit.likely),
            high: convert(benefit.high),
          })),
      })),
    },
  };
}

/** Parts converted so that they still add up to the whole: the last one takes what rounding left. */
function convertedParts(parts: readonly Money[], whole: Money, convert: (amount: Money) => Money): Money[] {
  const each = parts.slice(0, -1).map((part) => convert(part));
  return [...each, whole - each.reduce((sum, part) => sum + part, 0)];
}

function convertedLine(
  row: MoneyLine,
  command: CommandOf<'plan/change-currency'>,
  convert: (amount: Money) => Money,
): Partial<MoneyLine> {
  const foreign = foreignIn(row, command);
  const amount = foreign.amount ?? convert(row.amount);
  return {
    ...foreign.line,
    amount,
    amounts: row.amounts && convertedParts(row.amounts, amount, convert),
    bookings: row.bookings && convertedBookings(row.bookings, amount, convert),
  };
}

/**
 * What a line that was entered in another currency says of that in the plan's new one: what was entered, at its rate into
 * the new one, and what that makes, which is what the line is held against when it is edited. One that was entered in
 * the new currency is in the plan's own from now on.
 */
function foreignIn(
  { foreignCurrency, foreignAmount, foreignRate }: MoneyLine,
  { currency, rate }: CommandOf<'plan/change-currency'>,
): { readonly amount: Money | null; readonly line: Partial<MoneyLine> } {
  if (foreignCurrency === null || foreignAmount === null || foreignRate === null)
    return { amount: null, line: {} };
  if (foreignCurrency === currency)
    return { amount: null, line: { foreignCurrency: null, foreignAmount: null, foreignRate: null } };
  const into = Number((Number(foreignRate) * rate).toPrecision(12));
  return {
    amount: converted(foreignAmount, foreignCurrency, into, currency),
    line: { foreignRate: String(into) },
  };
}

function convertedBookings(
  bookings: readonly Booking[],
  whole: Money,
  convert: (amount: Money) => Money,
): Booking[] {
  const amounts = convertedParts(
    bookings.map(({ amount }) => amount),
    whole,
    convert,
  );
  return bookings.map((booking, index) => ({ ...booking, amount: amounts[index] as Money }));
}

function changesOf<R extends { readonly id: string }>(rows: Iterable<R>, to: (row: R) => Partial<R>) {
  return [...rows].flatMap((row) => difference(row, to(row)) ?? []);
}

/** Whether an amount, alone or in a list, becomes larger than one can be or than can be told apart, or becomes nothing. */
function lostAmount(patch: Patch): string | null {
  for (const part of Object.values(patch)) {
    for (const { from, to } of part.changed ?? []) {
      for (const [field, after] of Object.entries(to)) {
        const before = (from as Record<string, unknown>)[field];
        if (Array.isArray(after) && after.some(isBeyond)) return 'amount-too-large';
        if (typeof before !== 'number' || typeof after !== 'number') continue;
        if (Math.abs(after) > Math.max(largestSum, Math.abs(before))) return 'amount-too-large';
        if (before !== 0 && after === 0) return 'amount-vanishes';
      }
    }
  }
  return null;
}

/** A part of a sum, or something made of such: a booking, a benefit. */
function isBeyond(part: unknown): boolean {
  if (typeof part === 'object' && part !== null) return Object.values(part).some(isBeyond);
  return typeof part === 'number' && !Number.isSafeInteger(part);
}
