import type { Spread } from '../../model/codes';

/**
 * How much each of `count` quarters weighs against the others: even 1, 1, 1; front 3, 2, 1; back 1, 2, 3. What is
 * spread by hand has amounts of its own and weighs evenly here.
 */
export function spreadWeights(spread: Spread, count: number): number[] {
  const weights: number[] = [];
  for (let index = 0; index < count; index++)
    weights.push(spread === 'front' ? count - index : spread === 'back' ? index + 1 : 1);
  return weights;
}
