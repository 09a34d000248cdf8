import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import type { Card } from '../cards/card';
import { cardsOf } from '../cards/cards';
import { dependenciesFrom } from '../tables/lines';
import { isFinished, isUnkept } from './dependency-findings';

/** What an initiative waits on. */
export interface Wait {
  readonly otherId: string;
  readonly title: string;
  /** The plan does not keep it: a finding names it. */
  readonly grave: boolean;
}

/**
 * The one that an initiative waits on: of all it needs that is not finished, one that the plan does not keep first, then
 * the one that is finished last. null where there is none; what is finished itself waits on nothing.
 */
export function waitOf(plan: Plan, scenarioId: string, initiativeId: string): Wait | null {
  const cards = cardsOf(plan, scenarioId).byId;
  const planStart = quarterIn(settingsOf(plan).firstYear, 1);
  const from = cards.get(initiativeId);
  if (!from || isFinished(from, planStart)) return null;
  let found: Found | null = null;
  for (const { id, kind, toId } of dependenciesFrom(plan.dependency).of(initiativeId)) {
    const to = cards.get(toId);
    if (kind !== 'needs' || !to || isFinished(to, planStart)) continue;
    const next = waitOn(to, isUnkept(plan, scenarioId, id));
    if (!found || weight(next) > weight(found)) found = next;
  }
  return found && found.wait;
}

interface Found {
  readonly wait: Wait;
  readonly last: number;
}

function waitOn(to: Card, grave: boolean): Found {
  const { id, title } = to.initiative;
  return { wait: { otherId: id, title, grave }, last: to.window.last };
}

function weight({ wait: { grave }, last }: Found): number {
  return (grave ? 1_000_000 : 0) + last;
}
