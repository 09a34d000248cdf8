import type { BenefitLine } from '../model/benefit-line';
import { type BenefitKind, benefitKinds } from '../model/codes';
import type { Money } from '../model/money';
import { type Plan, settingsOf } from '../model/plan';
import { type Quarter, quarterIn } from '../model/quarter';
import type { Card } from './card';
import type { Range } from './card-totals';
import { fundedCards } from './cards';
import { rampedFourth } from './run-series';
import { goLiveOf } from './schedule';

/**
 * What a benefit line brings in a quarter, of its low, likely or high sum: a fourth of its year from go-live on, later
 * by its offset; over a ramp of n quarters it rises by equal steps, as run lines do.
 */
export function benefitInQuarter(
  line: BenefitLine,
  end: keyof Range,
  goLive: Quarter,
  quarter: Quarter,
): Money {
  return rampedFourth(line[end], goLive + line.offsetQuarters, line.rampQuarters, quarter);
}

function benefitInYear(line: BenefitLine, goLive: Quarter, fiscalYear: number): Range {
  const from = quarterIn(fiscalYear, 1);
  const sum = (end: keyof Range) =>
    [0, 1, 2, 3].reduce((all, step) => all + benefitInQuarter(line, end, goLive, from + step), 0);
  return { low: sum('low'), likely: sum('likely'), high: sum('high') };
}

const noRange: Range = { low: 0, likely: 0, high: 0 };

function plus(a: Range, b: Range): Range {
  return { low: a.low + b.low, likely: a.likely + b.likely, high: a.high + b.high };
}

/** What one person or unit has said to bring in. */
interface Claim {
  /** Empty where nobody has. */
  readonly claimant: string;
  readonly lines: number;
  readonly full: Range;
}

/** Benefits of one kind; kinds are never added up. */
export interface KindBenefits {
  readonly kind: BenefitKind;
  /** How many initiatives bring it. */
  readonly initiatives: number;
  /** By fiscal year, the plan's first one first: what comes "in-year", ramps and offsets counted. */
  readonly years: readonly Range[];
  /** A year at full effect. */
  readonly full: Range;
  /** The largest likely sum first; nobody's last. */
  readonly claims: readonly Claim[];
}

/**
 * What the funded work that is not stopped brings, by kind, over `yearCount` fiscal years from the plan's first. Kinds
 * that nothing brings are left out.
 */
export function benefitsByKind(plan: Plan, scenarioId: string, yearCount: number): KindBenefits[] {
  const { firstYear } = settingsOf(plan);
  const sums = new Map<BenefitKind, Sum>();
  for (const card of fundedCards(plan, scenarioId)) {
    if (card.stopped) continue;
    for (const { line, years } of yearsOf(card, firstYear, yearCount)) {
      const sum = sums.get(line.kind) ?? emptySum(yearCount);
      sums.set(line.kind, sum);
      addLine(sum, line, years);
    }
  }
  return benefitKinds.flatMap((kind) => {
    const sum = sums.get(kind);
    if (!sum) return [];
    const { initiatives, years, full, claims } = sum;
    const sorted = [...claims.values()].sort(
      (a, b) => Number(a.claimant === '') - Number(b.claimant === '') || b.full.likely - a.full.likely,
    );
    return [{ kind, initiatives: initiatives.size, years, full, claims: sorted }];
  });
}

/**
 * What the benefits of one kind bring in a fiscal year, likely, of work that is done as it is planned, funded or not;
 * nothing once it is stopped. null where none is of that kind.
 */
export function likelyInYear(card: Card, kind: BenefitKind, fiscalYear: number): Money | null {
  const lines = card.benefits.filter((line) => line.kind === kind);
  if (lines.length === 0) return null;
  if (card.stopped) return 0;
  const goLive = goLiveOf(card);
  return lines.reduce((sum, line) => sum + benefitInYear(line, goLive, fiscalYear).likely, 0);
}

interface Sum {
  readonly initiatives: Set<string>;
  readonly years: Range[];
  full: Range;
  readonly claims: Map<string, Claim>;
}

function emptySum(yearCount: number): Sum {
  const years = Array.from({ length: yearCount }, () => noRange);
  return { initiatives: new Set(), years, full: noRange, claims: new Map() };
}

function addLine(sum: Sum, line: BenefitLine, years: readonly Range[]): void {
  sum.initiatives.add(line.initiativeId);
  sum.full = plus(sum.full, line);
  for (const [index, range] of years.entries()) sum.years[index] = plus(sum.years[index] ?? noRange, range);
  const claimant = line.claimant.trim();
  const claim = sum.claims.get(claimant) ?? { claimant, lines: 0, full: noRange };
  sum.claims.set(claimant, { claimant, lines: claim.lines + 1, full: plus(claim.full, line) });
}

interface LineYears {
  readonly line: BenefitLine;
  readonly years: readonly Range[];
}

/** By card: an edit makes few cards anew, and the sums ask for all. */
const kept = new WeakMap<Card, { readonly key: string; readonly lines: readonly LineYears[] }>();

function yearsOf(card: Card, firstYear: number, yearCount: number): readonly LineYears[] {
  const key = `${firstYear} ${yearCount}`;
  const known = kept.get(card);
  if (known?.key === key) return known.lines;
  const goLive = goLiveOf(card);
  const lines = card.benefits.map((line) => ({
    line,
    years: Array.from({ length: yearCount }, (_, index) => benefitInYear(line, goLive, firstYear + index)),
  }));
  kept.set(card, { key, lines });
  return lines;
}
