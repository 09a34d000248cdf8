import { type BenefitKind, benefitKinds } from '../../model/codes';
import type { Money } from '../../model/money';
import type { Plan } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { LiveReview } from '../../model/records/live-review';
import type { RealisedValue } from '../../model/records/realised-value';
import type { Work } from '../cards/card';
import { realisedByInitiative } from '../tables/lines';

/** A benefit line, and what came of it. */
export interface RealisedLine {
  readonly line: BenefitLine;
  /** What was found last; null where nobody has looked. */
  readonly latest: RealisedValue | null;
  /** Realised a year ÷ likely a year; null where nothing was found or nothing promised. */
  readonly part: number | null;
  /** The quarter from which the whole of it was promised. */
  readonly fullFrom: Quarter;
  /** The last review opened its claim again. */
  readonly isReopened: boolean;
}

/** The benefit lines of an initiative that goes live in a quarter, each with what was found of it last. */
export function realisedLines(
  plan: Plan,
  card: Work,
  goLive: Quarter,
  review: LiveReview | null,
): RealisedLine[] {
  const found = realisedByInitiative(plan.realisedValue).of(card.initiative.id);
  return card.benefits.map((line) => {
    const latest = found
      .filter(({ benefitId }) => benefitId === line.id)
      .reduce<RealisedValue | null>((last, value) => (last && last.day > value.day ? last : value), null);
    return {
      line,
      latest,
      part: latest && line.likely > 0 ? latest.amount / line.likely : null,
      fullFrom: goLive + line.offsetQuarters + line.rampQuarters,
      isReopened: review?.reopened.includes(line.id) ?? false,
    };
  });
}

/** What came of the benefits of one kind, in minor units a year; kinds are never added up. */
export interface KindRealised {
  readonly kind: BenefitKind;
  /** Likely a year of all lines; of those that somebody has looked at; and what was found of these. */
  readonly promised: Money;
  readonly looked: Money;
  readonly realised: Money;
  /** Realised ÷ promised of the lines looked at; null where that is nothing. */
  readonly part: number | null;
}

/** The sums of lines by kind; kinds that none is of are left out. */
export function realisedByKind(lines: readonly RealisedLine[]): KindRealised[] {
  return benefitKinds.flatMap((kind) => {
    const ofKind = lines.filter(({ line }) => line.kind === kind);
    if (ofKind.length === 0) return [];
    const seen = ofKind.filter(({ latest }) => latest !== null);
    const likely = (some: readonly RealisedLine[]) => some.reduce((sum, { line }) => sum + line.likely, 0);
    const looked = likely(seen);
    const realised = seen.reduce((sum, { latest }) => sum + (latest?.amount ?? 0), 0);
    const part = looked > 0 ? realised / looked : null;
    return [{ kind, promised: likely(ofKind), looked, realised, part }];
  });
}
