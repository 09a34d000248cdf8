import { largestSum, type Money } from '../../model/money';
import type { Patch, TablePatch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import { type Decision, refuse } from '../decision';
import { effortsByTeam } from '../tables/lines';

/** The single sums of a record; of an actual or a foreign amount what it is made of is left to its whole. */
const sums = {
  initiative: ['minimumCost', 'committed', 'exitCost'],
  moneyLine: ['amount', 'amounts'],
  benefitLine: ['low', 'likely', 'high'],
  placement: ['fundingAmount'],
  budget: ['amount', 'contingency'],
  serviceEffect: ['amount'],
  team: ['dayRate'],
  realisedValue: ['amount'],
} as const satisfies { readonly [T in keyof Patch]?: readonly string[] };

type Fields = Readonly<Record<string, unknown>>;

/** Rows looked at in one step. */
const perStep = 5_000;

/**
 * Why a patch brings a sum that is too large: an amount beyond `largestSum` that was not there, or external days that cost
 * more than that at their day rate. null where it brings none. Step by step, since a list may have very many rows.
 */
export function* sumTooLargeSteps(plan: Plan, patch: Patch): Generator<void, Decision | null> {
  let looked = 0;
  for (const [table, fields] of Object.entries(sums)) {
    const part = patch[table as keyof typeof sums] as TablePatch<{ readonly id: string }> | undefined;
    for (const row of part?.added ?? []) {
      if (isTooLarge(fields, row)) return tooLarge();
      if (++looked % perStep === 0) yield;
    }
    for (const { from, to } of part?.changed ?? []) if (isTooLarge(fields, to, from)) return tooLarge();
  }
  return whyExternalTooLarge(plan, patch);
}

function tooLarge(): Decision {
  return refuse('sum-too-large', [], { limit: largestSum });
}

function isTooLarge(fields: readonly string[], to: Fields, from?: Fields): boolean {
  for (const field of fields) {
    const size = sizeOf(to[field]);
    if (size > largestSum && size > sizeOf(from?.[field])) return true;
  }
  return false;
}

function sizeOf(value: unknown): Money {
  if (typeof value === 'number') return Math.abs(value);
  return Array.isArray(value) ? value.reduce((most: number, each) => Math.max(most, sizeOf(each)), 0) : 0;
}

function whyExternalTooLarge(plan: Plan, { effort, team }: Patch): Decision | null {
  for (const row of effort?.added ?? []) {
    const trouble = external(row.externalDays, plan.team.get(row.teamId)?.dayRate ?? null, 0);
    if (trouble) return trouble;
  }
  for (const { id, from, to } of effort?.changed ?? []) {
    if (to.externalDays === undefined) continue;
    const rate = plan.team.get(plan.effort.get(id)?.teamId ?? '')?.dayRate ?? null;
    const trouble = external(to.externalDays, rate, (from.externalDays ?? 0) * (rate ?? 0));
    if (trouble) return trouble;
  }
  for (const { id, from, to } of team?.changed ?? []) {
    if (to.dayRate === undefined) continue;
    // No days are bought at no rate, and what costs no more than before is no trouble.
    if ((to.dayRate ?? 0) <= (from.dayRate ?? 0)) continue;
    for (const { externalDays } of effortsByTeam(plan.effort).of(id)) {
      const trouble = external(externalDays, to.dayRate, externalDays * (from.dayRate ?? 0));
      if (trouble) return trouble;
    }
  }
  return null;
}

function external(days: number, rate: Money | null, before: Money): Decision | null {
  const cost = days * (rate ?? 0);
  return cost > Math.max(largestSum, before)
    ? refuse('external-too-large', [], { days, rate, limit: largestSum })
    : null;
}
