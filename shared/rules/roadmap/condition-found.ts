import type { Coded, Parameters } from '../decision';

export type ConditionState = 'met' | 'not-met' | 'unknown';

/** How a condition of a way of delivery stands, and why. */
export interface Known {
  readonly state: ConditionState;
  readonly why: Coded;
}

const found =
  (state: ConditionState) =>
  (code: string, parameters: Parameters = {}): Known => ({ state, why: { code, parameters } });

export const met = found('met');
export const notMet = found('not-met');
export const notKnown = found('unknown');
