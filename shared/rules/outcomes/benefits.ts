import { type BenefitKind, benefitKinds } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { BenefitLine } from '../../model/records/benefit-line';
import { type Part, sumsByName } from '../cards/by-name';
import type { Card } from '../cards/card';
import { isSameWork } from '../cards/card-sums';
import type { Range } from '../cards/card-totals';
import { isFundedLane } from '../cards/cards';
import { goneItems, wasFunded } from '../cards/gone';
import { rampedFourth } from '../money/run-series';
import { onceForEach } from '../tables/memo';
import { goLiveOf } from '../time/schedule';

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
  /** The largest likely sum first, of the same size by name; nobody's last. */
  readonly claims: readonly Claim[];
}

/**
 * What the funded work that goes live brings, by kind, over `yearCount` fiscal years from the plan's first. Kinds
 * that nothing brings are left out. A baseline counts what was deleted since at full effect; its go-live is not known any
 * more, so no year has it.
 */
export const benefitsByKind = onceForEach(
  (plan: Plan, scenarioId: string, yearCount: number): readonly KindBenefits[] => {
    const kinds = withGone(sumsOfKinds(plan, scenarioId, yearCount), plan, scenarioId, kindParts);
    const claims = withGone(sumsOfClaims(plan, scenarioId), plan, scenarioId, claimParts);
    return benefitKinds.flatMap((kind) => {
      const sums = kinds.get(kind);
      if (!sums) return [];
      const [initiatives = 0, ...amounts] = sums;
      const years = Array.from({ length: yearCount }, (_, index) => rangeAt(amounts, 3 + 3 * index));
      return [{ kind, initiatives, years, full: rangeAt(amounts, 0), claims: claimsOf(claims, kind) }];
    });
  },
);

function rangeAt(amounts: readonly Money[], at: number): Range {
  const [low = 0, likely = 0, high = 0] = amounts.slice(at, at + 3);
  return { low, likely, high };
}

/**
 * What the benefits of one kind bring in a fiscal year, likely, of work that is done as it is planned, funded or not;
 * nothing once it is stopped, or where it is paid up to a gate alone. null where none is of that kind.
 */
export function likelyInYear(card: Card, kind: BenefitKind, fiscalYear: number): Money | null {
  const lines = card.benefits.filter((line) => line.kind === kind);
  if (lines.length === 0) return null;
  if (!card.goesLive) return 0;
  const goLive = goLiveOf(card);
  return lines.reduce((sum, line) => sum + benefitInYear(line, goLive, fiscalYear).likely, 0);
}

const counts = (card: Card) => card.funded && isFundedLane(card.placement.lane) && card.goesLive;

/** How many initiatives bring a kind, then its range at full effect, then that of each year. */
const sumsOfKinds = sumsByName((plan, card, yearCount: number): Part[] => {
  if (!counts(card)) return [];
  const { firstYear } = settingsOf(plan);
  const goLive = goLiveOf(card);
  const told = new Set<BenefitKind>();
  return card.benefits.map((line) => {
    const isFirst = !told.has(line.kind);
    told.add(line.kind);
    const years = Array.from({ length: yearCount }, (_, index) =>
      benefitInYear(line, goLive, firstYear + index),
    );
    return [line.kind, [isFirst ? 1 : 0, ...[line, ...years].flatMap(ends)]];
  });
}, isSameWork);

/** How many lines of a kind somebody has said to bring in, and their range at full effect. */
const sumsOfClaims = sumsByName(
  (_plan, card): Part[] => (counts(card) ? claimParts(card.benefits) : []),
  isSameWork,
);

/** Adds up what the work brings, step by step. */
export function* benefitSteps(plan: Plan, scenarioId: string, yearCount: number): Generator<void, void> {
  yield* sumsOfKinds.steps(plan, scenarioId, yearCount);
  yield* sumsOfClaims.steps(plan, scenarioId);
}

type Lines = readonly Pick<BenefitLine, 'kind' | 'claimant' | keyof Range>[];

function claimParts(benefits: Lines): Part[] {
  return benefits.map((line) => [`${line.kind} ${line.claimant.trim()}`, [1, ...ends(line)]]);
}

/** In no year. */
function kindParts(benefits: Lines): Part[] {
  return benefits.map((line, at) => {
    const isFirst = benefits.findIndex(({ kind }) => kind === line.kind) === at;
    return [line.kind, [isFirst ? 1 : 0, ...ends(line)]];
  });
}

type Sums = ReadonlyMap<string, readonly number[]>;

/** With what a baseline promised of initiatives that were deleted since: these are few. */
function withGone(
  sums: Sums,
  plan: Plan,
  scenarioId: string,
  partsOf: (benefits: Lines) => readonly Part[],
): Sums {
  const gone = goneItems(plan, scenarioId);
  if (gone.size === 0) return sums;
  const all = new Map(sums);
  for (const item of gone.values())
    for (const [name, amounts] of wasFunded(item) ? partsOf(item.benefits ?? []) : []) {
      const known = all.get(name) ?? [];
      const length = Math.max(known.length, amounts.length);
      all.set(
        name,
        Array.from({ length }, (_, at) => (known[at] ?? 0) + (amounts[at] ?? 0)),
      );
    }
  return all;
}

function ends({ low, likely, high }: Range): Money[] {
  return [low, likely, high];
}

function claimsOf(sums: ReadonlyMap<string, readonly number[]>, kind: BenefitKind): Claim[] {
  const claims = [...sums].flatMap(([name, [lines = 0, ...amounts]]) =>
    name.startsWith(`${kind} `)
      ? [{ claimant: name.slice(kind.length + 1), lines, full: rangeAt(amounts, 0) }]
      : [],
  );
  return claims.sort(
    (a, b) =>
      Number(a.claimant === '') - Number(b.claimant === '') ||
      b.full.likely - a.full.likely ||
      (a.claimant < b.claimant ? -1 : 1),
  );
}
