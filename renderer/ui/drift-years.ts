/** How many years the drift is shown over: five, or as many as the plan looks ahead where that is more. */
export function driftYears({ horizonYears }: { readonly horizonYears: number }): number {
  return Math.max(5, horizonYears);
}
