import { z } from 'zod';

/**
 * What the best set has most of: net present value of cash, points of the plan's own weighted score, or a year at full
 * effect of one kind of benefit. Kinds are never added up, so each stands alone.
 */
export const objectives = ['npv', 'weighted', 'margin', 'cashable', 'avoided', 'lossAvoided'] as const;
export type Objective = (typeof objectives)[number];

/** What a set has to hold, each on its own. What no rule lets be funded is out whatever is asked here. */
export const holdKeys = [
  /** Each budget of the scenario, less its contingency. */
  'budgets',
  /** The usable days of every team in every quarter of the plan's years. */
  'teams',
  /** Run's share of change money, in the first year and in each year that has a budget. */
  'guardrail',
  /** What it needs is funded to the end and finished before it starts; what excludes each other is not funded together. */
  'dependencies',
  /** What is mandatory, contracted or a must of the scenario is funded. */
  'pinned',
  /** What is funded stays so: only what is free is filled. */
  'funded',
  /** What has begun, or is being delivered, and is funded stays so. */
  'underWay',
  /** A limit that is crossed as the scenario stands may stay so, but not get worse: as edits are held to it. */
  'asNow',
] as const;
export type HoldKey = (typeof holdKeys)[number];

const held = z.boolean();

export const bestSetQuestionSchema = z.strictObject({
  objective: z.enum(objectives),
  holds: z.strictObject({
    budgets: held,
    teams: held,
    guardrail: held,
    dependencies: held,
    pinned: held,
    funded: held,
    underWay: held,
    asNow: held,
  }),
});
export type BestSetQuestion = z.infer<typeof bestSetQuestionSchema>;
