import type { BenefitKind } from '../../model/codes';
import { allocate, type Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { Range } from '../cards/card-totals';
import { benefitLinesByInitiative, dependenciesFrom, dependenciesTo } from '../tables/lines';

/** A benefit a year at full effect, of one kind. */
export interface CreditLine extends Range {
  readonly kind: BenefitKind;
}

/** Part of the benefits of one initiative that counts for another. */
interface CreditPart {
  readonly otherId: string;
  /** In basis points, after all enablers have been fitted into the whole. */
  readonly share: number;
  readonly lines: readonly CreditLine[];
}

export interface Credit {
  /** What is left of its own benefits once its enablers have theirs. */
  readonly own: readonly CreditLine[];
  /** From each initiative it enables. */
  readonly received: readonly CreditPart[];
  /** To each initiative that enables it. */
  readonly given: readonly CreditPart[];
}

/** All of a benefit, in basis points. */
const whole = 10_000;

/**
 * To whom the benefits of an initiative are credited. Each of its enablers gets its share, in basis points, of every
 * sum of its own benefit lines; what is left stays with it. Where the shares make more than the whole, they are fitted
 * into it in their proportion. Sums are split to the cent by largest remainder, so that the credits of all initiatives
 * together are their benefits, and nothing counts twice. What an initiative is credited with is not passed on.
 */
export function creditOf(plan: Plan, initiativeId: string): Credit {
  const { own, given } = split(plan, initiativeId);
  const received = dependenciesFrom(plan.dependency)
    .of(initiativeId)
    .filter(({ kind }) => kind === 'enables')
    .flatMap(({ toId }) => {
      const part = split(plan, toId).given.find(({ otherId }) => otherId === initiativeId);
      return part ? [{ ...part, otherId: toId }] : [];
    });
  return { own, received, given };
}

function split(plan: Plan, initiativeId: string): Pick<Credit, 'own' | 'given'> {
  const enablers = dependenciesTo(plan.dependency)
    .of(initiativeId)
    .filter(({ kind }) => kind === 'enables');
  const shares = enablers.map(({ share }) => share);
  const asked = shares.reduce((sum, share) => sum + share, 0);
  const weights = [...shares, Math.max(0, whole - asked)];
  const lines = benefitLinesByInitiative(plan.benefitLine).of(initiativeId);
  const parts = lines.map(({ kind, low, likely, high }) => {
    const sums = [low, likely, high].map((sum) => allocate(sum, weights));
    const at = (index: number) => ({ kind, ...rangeAt(sums, index) });
    return weights.map((_, index) => at(index));
  });
  const linesOf = (index: number) => parts.map((part) => part[index] as CreditLine);
  return {
    own: linesOf(enablers.length),
    given: enablers.map(({ fromId, share }, index) => ({
      otherId: fromId,
      share: Math.round((share * whole) / Math.max(asked, whole)),
      lines: linesOf(index),
    })),
  };
}

function rangeAt(sums: readonly (readonly Money[])[], index: number): Range {
  const [low = 0, likely = 0, high = 0] = sums.map((parts) => parts[index] ?? 0);
  return { low, likely, high };
}
