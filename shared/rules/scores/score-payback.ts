import { cashIn, flowQuarters, type Flows } from './score-flows';

/**
 * Payback: how many quarters from the first one of the work it takes until margin and cashable saving, less run cost,
 * have paid back the one-off cost and stay above it, not discounted; the quarter in which they do is counted. `never`:
 * not within ten years of the plan's first quarter.
 */
export function paybackQuarters(flows: Flows): number | 'never' {
  let balance = 0;
  let lastBelow = -1;
  for (let index = 0; index < flowQuarters; index++) {
    balance += cashIn(flows, index) - (flows.run[index] ?? 0) - (flows.oneOff[index] ?? 0);
    if (balance < 0) lastBelow = index;
  }
  if (flows.begins >= flowQuarters || lastBelow === flowQuarters - 1) return 'never';
  return lastBelow < flows.begins ? 0 : lastBelow + 2 - flows.begins;
}
