import { difference, type Patch } from '../../model/patch';
import type { Plan } from '../../model/plan';
import type { SourceFields } from '../../model/source-fields';
import type { Benefit } from '../commands/initiative';
import { benefitLinesByInitiative } from '../tables/lines';
import { removedBenefits } from './removed-benefits';
import { simpleBenefitLine } from './simple-lines';

/**
 * What must change for the first benefit of an initiative to be what its source says; further ones are the user's. A
 * range that was one single sum stays one, another is widened where the likely sum leaves it.
 */
export function benefitChange(plan: Plan, initiativeId: string, fields: SourceFields): Patch {
  const { benefitKind: kind, benefitLow: low, benefitLikely: likely, benefitHigh: high } = fields;
  const sums = [likely, low, high].filter((sum) => sum !== undefined);
  const present = benefitLinesByInitiative(plan.benefitLine).of(initiativeId)[0];
  if (sums.includes(null)) return present ? removedBenefits(plan, [present]) : {};
  const given = sums[0] as number | undefined;
  if (!present) {
    if (given === undefined) return {};
    const whole = {
      kind: kind ?? 'avoided',
      low: low ?? given,
      likely: likely ?? given,
      high: high ?? given,
    };
    return { benefitLine: { added: [simpleBenefitLine(initiativeId, inOrder(whole as Benefit))] } };
  }
  const middle = (likely ?? present.likely) as number;
  const isOneSum = present.low === present.high;
  const range = {
    kind: kind ?? present.kind,
    low: low ?? (isOneSum ? middle : present.low),
    likely: middle,
    high: high ?? (isOneSum ? middle : present.high),
  };
  const change = difference(present, inOrder(range as Benefit));
  return change ? { benefitLine: { changed: [change] } } : {};
}

function inOrder({ kind, low, likely, high }: Benefit): Benefit {
  return { kind, low: Math.min(low, likely), likely, high: Math.max(high, likely) };
}
