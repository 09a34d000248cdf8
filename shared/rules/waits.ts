import { type Plan, settingsOf } from '../model/plan';
import { quarterIn } from '../model/quarter';
import type { Card } from './card';
import { cardsOf } from './cards';
import { dependencyFindings, isFinished } from './dependency-findings';
import { memoByFirst } from './memo';

/** What an initiative waits on. */
export interface Wait {
  readonly otherId: string;
  readonly title: string;
  /** The plan does not keep it: a finding names it. */
  readonly grave: boolean;
}

const known = memoByFirst((_plan: Plan) => new Map<string, ReadonlyMap<string, Wait>>());
const nothing: ReadonlyMap<string, Wait> = new Map();

/**
 * By initiative, the one it waits on: of all it needs that is not finished, one that the plan does not keep first, then
 * the one that is finished last. What is finished itself waits on nothing.
 */
export function waitsOf(plan: Plan, scenarioId: string): ReadonlyMap<string, Wait> {
  if (plan.dependency.size === 0) return nothing;
  const answers = known(plan);
  let waits = answers.get(scenarioId);
  if (!waits) answers.set(scenarioId, (waits = compute(plan, scenarioId)));
  return waits;
}

function compute(plan: Plan, scenarioId: string): ReadonlyMap<string, Wait> {
  const cards = cardsOf(plan, scenarioId).byId;
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const grave = new Set(dependencyFindings(plan, scenarioId).map(({ dependencyId }) => dependencyId));
  const waits = new Map<string, Wait & { readonly last: number }>();
  for (const { id, kind, fromId, toId } of plan.dependency.values()) {
    const from = cards.get(fromId);
    const to = cards.get(toId);
    if (kind !== 'needs' || !from || !to || isFinished(from, planStart) || isFinished(to, planStart))
      continue;
    const next = waitOn(to, grave.has(id));
    const before = waits.get(fromId);
    if (!before || weight(next) > weight(before)) waits.set(fromId, next);
  }
  return waits;
}

function waitOn(to: Card, grave: boolean): Wait & { readonly last: number } {
  const { id, title } = to.initiative;
  return { otherId: id, title, grave, last: to.window.last };
}

function weight({ grave, last }: { readonly grave: boolean; readonly last: number }): number {
  return (grave ? 1_000_000 : 0) + last;
}
