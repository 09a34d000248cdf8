/** How many years figures look ahead: five, or as many as the plan does where that is more. */
export function yearsOfPlan({ horizonYears }: { readonly horizonYears: number }): number {
  return Math.max(5, horizonYears);
}
