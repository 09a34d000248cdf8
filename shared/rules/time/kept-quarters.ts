/** Quarters that are kept ready: ten years from the plan's first, as far as a plan can look ahead. */
export const keptQuarters = 40;
