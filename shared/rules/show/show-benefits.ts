import { type Plan, settingsOf } from '../../model/plan';
import { benefitsByKind } from '../outcomes/benefits';
import { yearsOfPlan } from '../time/plan-years';

/**
 * The benefits of funded work that is not stopped as `bimodal show --json` prints them, kind by kind and never added up,
 * low, likely and high in minor units: `years` with ramps and go-live counted, `full` a year at full effect, `claims` who
 * has said to bring them in ("" where nobody has).
 */
export function showBenefits(plan: Plan, scenarioId: string) {
  const settings = settingsOf(plan);
  return benefitsByKind(plan, scenarioId, yearsOfPlan(settings)).map(
    ({ kind, initiatives, years, full, claims }) => ({
      kind,
      initiatives,
      years: years.map(({ low, likely, high }, at) => ({ year: settings.firstYear + at, low, likely, high })),
      full: { low: full.low, likely: full.likely, high: full.high },
      claims: claims.map(({ claimant, full: { low, likely, high } }) => ({ claimant, low, likely, high })),
    }),
  );
}
