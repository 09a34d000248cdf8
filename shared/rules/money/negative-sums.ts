import type { Money } from '../../model/money';
import type { Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { MoneyLine } from '../../model/records/money-line';
import { type Decision, refuse } from '../decision';
import { moneyLinesByOwner } from '../tables/lines';
import { costOf } from './cost';

/**
 * Why a patch brings a sum below nothing where that makes no sense: the minimum or the cost of an initiative, a benefit, the
 * yearly cost of a service. null where it brings none. Savings are run money of an initiative and refunds are booked:
 * both may be below zero. A sum that is so already may stay, or become less so.
 */
export function whyNegative(plan: Plan, patch: Patch, after: () => Plan): Decision | null {
  return (
    whyMinimumNegative(patch) ??
    whyBenefitNegative(patch) ??
    whyServiceNegative(plan, patch, after) ??
    whyCostNegative(plan, patch, after)
  );
}

function whyMinimumNegative({ initiative }: Patch): Decision | null {
  const id =
    initiative?.added?.find(({ minimumCost }) => isLess(minimumCost, 0))?.id ??
    initiative?.changed?.find(({ from, to }) => isLess(to.minimumCost, from.minimumCost))?.id;
  return id === undefined ? null : refuse('minimum-below-zero', [id]);
}

function whyBenefitNegative({ benefitLine }: Patch): Decision | null {
  const is =
    benefitLine?.added?.some(({ low }) => low < 0) ||
    benefitLine?.changed?.some(({ from, to }) => isLess(to.low, from.low));
  return is ? refuse('benefit-below-zero') : null;
}

/** Below nothing, and more so than it was. */
function isLess(to: Money | null | undefined, from: Money | null | undefined): boolean {
  return typeof to === 'number' && to < 0 && to < (from ?? 0);
}

/** The planned lines of a service, or its forecast, as one sum: a discount may stand among them. */
function whyServiceNegative(plan: Plan, patch: Patch, after: () => Plan): Decision | null {
  for (const id of lowered(plan, patch)) {
    for (const stage of ['planned', 'forecast'] as const)
      if (isLess(yearly(after(), id, stage), yearly(plan, id, stage)))
        return refuse('service-below-zero', [], { service: after().service.get(id)?.name ?? '' });
  }
  return null;
}

/** Services with a line that comes in below zero, is changed, or is taken away. */
function lowered(plan: Plan, { moneyLine }: Patch): ReadonlySet<string> {
  const changed = (moneyLine?.changed ?? []).flatMap(({ id }) => plan.moneyLine.get(id) ?? []);
  const negative = (moneyLine?.added ?? []).filter(({ amount }) => amount < 0);
  const lines = [...changed, ...(moneyLine?.removed ?? []), ...negative];
  return new Set(lines.flatMap(({ serviceId }) => serviceId ?? []));
}

function yearly(plan: Plan, serviceId: string, stage: MoneyLine['stage']): Money {
  let sum = 0;
  for (const line of moneyLinesByOwner(plan.moneyLine).of(serviceId))
    if (line.stage === stage) sum += line.amount;
  return sum;
}

/** What an import says of a cost; single lines are held to more (`below-zero.ts`). */
function whyCostNegative(plan: Plan, { moneyLine }: Patch, after: () => Plan): Decision | null {
  const isOneOff = (line: MoneyLine | undefined) => line?.nature === 'oneOff' && line.stage === 'planned';
  const negative = (moneyLine?.added ?? []).filter((line) => isOneOff(line) && line.amount < 0);
  const less = (moneyLine?.changed ?? []).flatMap(({ id, from, to }) => {
    const line = plan.moneyLine.get(id);
    return line && isOneOff(line) && isLess(to.amount, from.amount) ? line : [];
  });
  for (const { initiativeId } of [...negative, ...less]) {
    if (initiativeId === null) continue;
    const sum = costOf(after(), initiativeId);
    if (isLess(sum, costOf(plan, initiativeId))) return refuse('one-off-below-zero', [initiativeId], { sum });
  }
  return null;
}
