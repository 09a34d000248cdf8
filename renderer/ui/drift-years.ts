import { yearsOfPlan } from '../../shared/rules/time/plan-years';

/** How many years the drift is shown over: five, or as many as the plan looks ahead where that is more. */
export const driftYears = yearsOfPlan;
