import { yearsOfPlan } from '../../shared/rules/plan-years';

/** How many years the drift is shown over: five, or as many as the plan looks ahead where that is more. */
export const driftYears = yearsOfPlan;
