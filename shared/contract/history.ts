import { z } from 'zod';
import { id, line, moment } from '../model/fields';
import type { Coded } from '../rules/decision';
import type { HistoryStep } from '../rules/import/history-step';

/** One step of the history, as it is told. */
export interface HistoryLine {
  readonly seq: number;
  /** ISO moment. */
  readonly at: string;
  /** Empty where it is not known. */
  readonly author: string;
  readonly label: Coded;
  /** It was taken back, and can be done again as long as nothing else is done. */
  readonly isUndone: boolean;
}

/** The newest first. */
export interface HistoryPage {
  readonly entries: readonly HistoryLine[];
  /** There are earlier ones. */
  readonly more: boolean;
}

export interface InitiativeHistory {
  readonly entries: readonly (HistoryLine & { readonly steps: readonly HistoryStep[] })[];
  /** It may have earlier ones. */
  readonly more: boolean;
}

const seq = z.int().min(0);

/** Messages about what was done. */
export const historyRequests = {
  /** So many steps before one, or the newest of all (null). */
  'history/list': z.strictObject({ before: seq.nullable(), most: z.int().min(1).max(500) }),
  /** Those that touched one initiative and hold. */
  'history/of': z.strictObject({ initiativeId: id, most: z.int().min(1).max(200) }),
  /** What became since a moment of the work that concerns a peer (by id) or a business unit, in a scenario. */
  'history/since': z.strictObject({
    at: moment,
    scenarioId: id,
    peer: line.nullable(),
    unit: line.nullable(),
  }),
  /** Makes the plan, or one initiative of it, what it was right after a step (0: before the first); itself one step. */
  'history/restore': z.strictObject({ seq, initiativeId: id.nullable() }),
} as const;
