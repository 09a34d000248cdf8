import { type Plan, settingsOf } from '../../model/plan';
import type { Scenario } from '../../model/records/scenario';
import type { Card } from '../cards/card';
import type { Aspect, WhyBefore } from '../decisions/why-before';
import { shownChain } from './show-chains';

/**
 * Why A comes before B, or does not, as `bimodal why --json` prints it: money in minor units, days as YYYY-MM-DD, what is not
 * known null. Of the verdict `first` is the one that comes first (null: neither) and `by` what decides: `needs`, `must`,
 * `score`, or how many aspects speak for each (`count`; `tied` where as many do, `neither` where none does).
 */
export function showWhy(plan: Plan, { name }: Scenario, why: WhyBefore) {
  const { title, currency } = settingsOf(plan);
  const { favours, code, parameters } = why.verdict;
  return {
    title,
    currency,
    scenario: name,
    a: shownSide(plan, why.a),
    b: shownSide(plan, why.b),
    compared: why.compared.map(({ aspect, a, b, favours: side }) => ({
      aspect,
      a: shownValue(aspect, a),
      b: shownValue(aspect, b),
      favours: side,
    })),
    verdict: {
      first: favours === 'a' || favours === 'b' ? favours : null,
      by: code.replace(/^first-(by-)?/, ''),
      a: parameters.a ?? null,
      b: parameters.b ?? null,
    },
  };
}

function shownSide(plan: Plan, { initiative, placement: { lane } }: Card) {
  const { riskOfNotDoing } = initiative;
  return { lane, ...shownChain(plan, initiative), riskOfNotDoing: riskOfNotDoing || null };
}

function shownValue(aspect: Aspect, value: number | null): number | string | null {
  if (aspect !== 'deadline' || value === null) return value;
  return new Date(value * 86_400_000).toISOString().slice(0, 10);
}
