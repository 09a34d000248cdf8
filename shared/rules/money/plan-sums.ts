import { carefreeSum, type Money } from '../../model/money';
import type { Patch } from '../../model/patch';
import { type Plan, settingsOf } from '../../model/plan';
import { fiscalYearOf } from '../../model/quarter';
import type { MoneyLine } from '../../model/records/money-line';
import type { Service } from '../../model/records/service';
import { type Decision, refuse } from '../decision';
import { effortsByTeam, moneyLinesByOwner } from '../tables/lines';

/** Figures and baselines look so many years ahead, from the plan's first one on. */
const years = 10;

/** Beyond this a sum of whole numbers loses cents. */
const limit = Number.MAX_SAFE_INTEGER;

/**
 * Why the sums of a plan could no longer be added up to the cent after a patch, or why a figure that it freezes is beyond
 * that already. null where they can, and where they come to no more than before. All sums are looked at only where the
 * patch brings one that is not carefree (`carefreeSum`), or lets costs grow otherwise.
 */
export function whyPlanTooLarge(plan: Plan, patch: Patch, after: () => Plan): Decision | null {
  if (freezesTooMuch(patch)) return tooMuch();
  if (!mayBeTooMuch(plan, patch)) return null;
  const now = mostOf(after());
  return now > limit && now > mostOf(plan) ? tooMuch() : null;
}

function tooMuch(): Decision {
  return refuse('sums-too-large', [], { limit });
}

function freezesTooMuch({ scenario, baselineItem }: Patch): boolean {
  const isBeyond = (amount: Money | null) => amount !== null && !Number.isSafeInteger(amount);
  return (
    (scenario?.added ?? []).some((row) => row.frozenRunToday?.some(isBeyond)) ||
    (baselineItem?.added ?? []).some(({ cost, runCost, fundedAmount, yearlyRun, change, run }) =>
      [cost, runCost, fundedAmount, yearlyRun, ...change, ...run].some(isBeyond),
    )
  );
}

function mayBeTooMuch(plan: Plan, patch: Patch): boolean {
  const { plan: settings, moneyLine, benefitLine, effort, team, service } = patch;
  const isLarge = (amount: Money | undefined) => Math.abs(amount ?? 0) > carefreeSum;
  if (settings?.changed?.some(({ to }) => to.firstYear !== undefined)) return true;
  const external = (teamId: string, rate: Money) =>
    effortsByTeam(plan.effort)
      .of(teamId)
      .some(({ externalDays }) => isLarge(externalDays * rate));
  if (team?.changed?.some(({ id, to }) => to.dayRate && external(id, to.dayRate))) return true;
  if (moneyLine?.added?.some(({ amount }) => isLarge(amount))) return true;
  if (moneyLine?.changed?.some(({ to }) => isLarge(to.amount))) return true;
  if (benefitLine?.added?.some(({ low, high }) => isLarge(low) || isLarge(high))) return true;
  if (benefitLine?.changed?.some(({ to }) => isLarge(to.low) || isLarge(to.high))) return true;
  const rate = (teamId: string) => plan.team.get(teamId)?.dayRate ?? 0;
  if (effort?.added?.some(({ teamId, externalDays }) => isLarge(externalDays * rate(teamId)))) return true;
  if (
    effort?.changed?.some(({ id, to }) =>
      isLarge((to.externalDays ?? 0) * rate(plan.effort.get(id)?.teamId ?? '')),
    )
  )
    return true;
  return (service || moneyLine) !== undefined && grows(plan, patch);
}

/** Whether a cost of a service that the patch speaks of becomes large by its yearly rise. */
function grows(plan: Plan, { service, moneyLine }: Patch): boolean {
  const { firstYear } = settingsOf(plan);
  const now = new Map((service?.added ?? []).map((row) => [row.id, row]));
  for (const { id, to } of service?.changed ?? []) {
    const before = plan.service.get(id);
    if (before) now.set(id, { ...before, ...to });
  }
  const becomesLarge = (line: MoneyLine | undefined) => {
    const id = line?.serviceId ?? null;
    const row = id === null ? undefined : (now.get(id) ?? plan.service.get(id));
    return (
      line !== undefined &&
      row !== undefined &&
      Math.abs(line.amount) * growthOf(row, line, firstYear) > carefreeSum
    );
  };
  return (
    (service?.changed ?? []).some(({ id }) => moneyLinesByOwner(plan.moneyLine).of(id).some(becomesLarge)) ||
    (moneyLine?.added ?? []).some(becomesLarge) ||
    (moneyLine?.changed ?? []).some(({ id, to }) => {
      const line = plan.moneyLine.get(id);
      return becomesLarge(line && { ...line, ...to });
    })
  );
}

/**
 * How many times its sum a line of a service comes to in the last year that is looked at; 1 where it does not rise. A
 * forecast rises from the year it begins in.
 */
function growthOf(service: Service, { stage, anchor }: MoneyLine, firstYear: number): number {
  const { indexation, costYear } = service;
  const from = stage === 'forecast' && anchor !== null ? fiscalYearOf(anchor) : (costYear ?? firstYear);
  const risen = firstYear + years - 1 - from;
  return indexation > 0 && risen > 0 ? (1 + indexation / 10_000) ** risen : 1;
}

/** The most that all sums of a plan can come to over ten years, whatever is funded and whenever it begins. */
function mostOf(plan: Plan): Money {
  const { firstYear } = settingsOf(plan);
  let sum = 0;
  for (const line of plan.moneyLine.values()) sum += mostOfLine(plan, line, firstYear);
  for (const { externalDays, teamId } of plan.effort.values())
    sum += externalDays * (plan.team.get(teamId)?.dayRate ?? 0);
  for (const { low, high } of plan.benefitLine.values())
    sum += Math.max(Math.abs(low), Math.abs(high)) * years;
  return sum;
}

function mostOfLine(plan: Plan, line: MoneyLine, firstYear: number): Money {
  const size = Math.abs(line.amount);
  if (line.nature === 'oneOff') return size;
  const service = line.serviceId === null ? undefined : plan.service.get(line.serviceId);
  return size * years * (service ? growthOf(service, line, firstYear) : 1);
}
