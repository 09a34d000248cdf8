import type { Money } from '../../../shared/model/money';
import type { SpendParts } from '../../../shared/rules/budgets/drift';
import type { spendPartWords } from '../../../shared/words/money/spend-words';

export type SpendPart = keyof typeof spendPartWords;

/** A part of a bar between two amounts; `saved` is what is not spent. */
export interface SpendLayer {
  readonly part: SpendPart;
  readonly from: Money;
  readonly to: Money;
}

/**
 * The parts of a bar from the ground up. Savings shorten run today (then what is added) and stand as an outline on
 * top, so that the solid parts end at what is spent and the outline at what would be. What saves more than all run
 * costs goes below zero.
 */
export function spendLayers({
  runToday,
  added,
  saved,
  change,
  inBacklog,
  changeGone,
}: SpendParts): SpendLayer[] {
  const today = Math.max(0, runToday);
  const toTake = Math.max(0, -saved) + Math.max(0, -runToday);
  let left = toTake;
  const takenOf = (amount: Money) => {
    const taken = Math.min(amount, left);
    left -= taken;
    return amount - taken;
  };
  const solid: readonly (readonly [SpendPart, Money])[] = [
    ['today', takenOf(today)],
    ['added', takenOf(added)],
    ['run', change.run],
    ['innovate', change.innovate],
    ['inBacklog', inBacklog],
    ['gone', changeGone],
  ];
  const layers: SpendLayer[] = [];
  let top = 0;
  for (const [part, amount] of solid) {
    if (amount <= 0) continue;
    layers.push({ part, from: top, to: top + amount });
    top += amount;
  }
  const taken = toTake - left;
  if (taken > 0) layers.push({ part: 'saved', from: top, to: top + taken });
  if (left > 0) layers.push({ part: 'saved', from: -left, to: 0 });
  return layers;
}
