import type { Outcome } from '../../model/codes';
import type { Plan } from '../../model/plan';
import type { Goal } from '../../model/records/goal';
import type { Initiative } from '../../model/records/initiative';
import { type Serving, servedBy } from './serves';

/** What a chain lacks, in the order of its sentence. What a goal would say is no gap of its own where there is no goal. */
export const chainGaps = [
  'capability',
  'goal',
  'metric',
  'baseline',
  'target',
  'targetDate',
  'outcome',
  'peer',
  'pressure',
] as const;
export type ChainGap = (typeof chainGaps)[number];

/** What the gap is mended in: the initiative itself, or its goal, for all that are tied to it. */
export function gapStandsIn(gap: ChainGap, { goal }: Pick<ValueChain, 'goal'>): 'initiative' | 'goal' {
  if (gap === 'goal' || gap === 'outcome' || goal === null) return 'initiative';
  return 'goal';
}

/** Why an initiative is worth doing: what it changes, for which metric and outcome, and for whom. */
export interface ValueChain {
  readonly title: string;
  /** Its own, else its goal's; empty where neither says. */
  readonly capability: string;
  readonly goal: Goal | null;
  readonly outcome: Outcome | null;
  readonly servings: readonly Serving[];
  readonly gaps: readonly ChainGap[];
}

/** The value chain of an initiative: what its goal says counts for it as well. */
export function valueChainOf(plan: Plan, initiative: Initiative): ValueChain {
  const goal = (initiative.goalId === null ? undefined : plan.goal.get(initiative.goalId)) ?? null;
  const capability = initiative.capability.trim() || (goal?.capability.trim() ?? '');
  const { title, outcome } = initiative;
  const servings = servedBy(plan, initiative);
  const lacks: Readonly<Record<ChainGap, boolean>> = {
    capability: capability === '',
    goal: goal === null,
    metric: goal?.metric.trim() === '',
    baseline: goal?.baseline === null,
    target: goal?.target === null,
    targetDate: goal?.targetDate === null,
    outcome: outcome === null,
    peer: goal !== null && !servings.some(({ by }) => by === 'goal'),
    pressure: servings.some(({ by, pressures }) => by === 'goal' && pressures.length === 0),
  };
  return { title, capability, goal, outcome, servings, gaps: chainGaps.filter((gap) => lacks[gap]) };
}
