/** Years of benefits that are shown, the plan's first one first. */
export const shownYears = 5;
