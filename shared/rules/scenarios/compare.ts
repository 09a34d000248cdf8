import { type BenefitKind, benefitKinds, type Lane } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import type { Quarter } from '../../model/quarter';
import type { Placement } from '../../model/records/placement';
import { stepping } from '../../model/steps';
import { total } from '../cards/figures';
import { oneOffIn, runInYear, type Span, type Stand, spanOf, standsOf } from '../cards/stands';
import {
  type Change,
  type Ordered,
  ordered,
  orderedAgain,
  othersIn,
  takenOverInSteps,
} from '../cards/taken-over';
import { inYear } from '../money/series';
import { onceForEach } from '../tables/memo';
import { yearsOfPlan } from '../time/plan-years';
import { type BudgetDifference, budgetDifferences } from './compare-budgets';
import { type DifferenceReason, reasonsFor } from './compare-reasons';
import { type ServiceDifference, serviceDifferences } from './compare-services';
import { type ScenarioYear, scenarioColumn } from './scenario-column';

export const differences = ['stopped', 'dropped', 'gone', 'funded', 'new', 'moved', 'changed'] as const;
/** What became of an initiative on the way from one scenario to another. */
export type Difference = (typeof differences)[number];

/** One side of a difference. */
export interface Side {
  readonly lane: Lane | null;
  readonly funded: boolean;
  readonly start: Quarter | null;
  readonly lengthQuarters: number | null;
  readonly cost: Money | null;
  readonly given: Money;
  /** A year at full effect, savings at services counted. */
  readonly runCost: Money | null;
  readonly mark: Placement['mark'];
}

/** Differences are B less A. */
export interface DifferenceFigures {
  /** One-off money in all years from the plan's first on. */
  readonly oneOff: Money;
  /** Run cost of the last year shown, savings at services counted. */
  readonly run: Money;
  readonly firstYear: { readonly oneOff: Money; readonly run: Money };
  /** A year at full effect, the likely figure; kinds are never added up. */
  readonly benefits: Readonly<Record<BenefitKind, Money>>;
}

export interface DifferenceItem extends DifferenceFigures {
  readonly id: string;
  readonly title: string;
  readonly what: Difference;
  readonly why: readonly DifferenceReason[];
  /** null: it is not in that scenario. */
  readonly from: Side | null;
  readonly to: Side | null;
}

export interface Comparison {
  readonly items: readonly DifferenceItem[];
  readonly budgets: readonly BudgetDifference[];
  readonly totals: DifferenceFigures & {
    readonly funded: number;
    /** What no initiative explains: run today of the first year, and the IT budget; null where one has none. */
    readonly runToday: Money;
    readonly spend: Money;
    readonly budget: Money | null;
    readonly free: Money | null;
  };
  /** The year that `run` speaks of. */
  readonly lastYear: number;
  /** What makes run today another; null where a baseline froze it as one sum, so that no service can be named. */
  readonly services: readonly ServiceDifference[] | null;
}

/**
 * What is different in B from A: initiative by initiative placement, mark or money, and budget by budget. The items add up to the difference of the
 * two columns (`scenarioColumn`) in one-off money, run cost and each kind of benefit; spend differs by them and by run
 * today. A baseline counts with what it promised. Refuses nothing: a scenario that is not there has no initiatives.
 */
export const compareScenarios = onceForEach((plan: Plan, a: string, b: string): Comparison => {
  const { inOrder, sums } = itemsBetween(plan, a, b);
  return {
    items: inOrder,
    budgets: budgetDifferences(plan, a, b),
    totals: totalsOf(plan, a, b, sums),
    lastYear: groundOf(plan, [a, b]).lastYear,
    services: serviceDifferences(plan, a, b),
  };
});

interface Items extends Ordered<DifferenceItem> {
  /** What they come to, as `addItem` has it. */
  readonly sums: Float64Array;
}

const itemsBetween = takenOverInSteps(
  function* (plan: Plan, a: string, b: string): Generator<void, Items> {
    const ids = new Set([...standsOf(plan, a).keys(), ...standsOf(plan, b).keys()]);
    const itemOfId = itemsOf(plan, a, b);
    const byId = new Map<string, DifferenceItem>();
    const sums = new Float64Array(sumCount);
    yield* stepping(ids, (id) => {
      const item = itemOfId(id);
      if (!item) return;
      byId.set(id, item);
      addItem(sums, item, 1);
    });
    return { ...ordered(byId, byWeight), sums };
  },
  (before, change, plan, a, b) => {
    const sums = before.sums.slice();
    const ids = new Set([a, b].flatMap((id) => othersIn(change, plan, id)).map(({ id }) => id));
    const items = orderedAgain(before, ids, itemsAgain(change, plan, a, b), byWeight, (_id, was, is) => {
      addItem(sums, was, -1);
      addItem(sums, is, 1);
    });
    return { ...items, sums };
  },
);

/** Compares two scenarios step by step. */
export const compareSteps = itemsBetween.steps;

function itemsOf(plan: Plan, a: string, b: string): (id: string) => DifferenceItem | undefined {
  const [before, after] = [standsOf(plan, a), standsOf(plan, b)];
  const ground = groundOf(plan, [a, b]);
  return (id) => itemOf(before.get(id) ?? null, after.get(id) ?? null, ground);
}

/** Of what was not reworked run money and benefits are those of before, as long as the same years are compared. */
function itemsAgain(
  { before, reworked }: Change,
  plan: Plan,
  a: string,
  b: string,
): (id: string, known: DifferenceItem | undefined) => DifferenceItem | undefined {
  const [from, to] = [standsOf(plan, a), standsOf(plan, b)];
  const [fromBefore, toBefore] = [standsOf(before, a), standsOf(before, b)];
  const ground = groundOf(plan, [a, b]);
  return (id, known) => {
    const [then, now] = [from.get(id), to.get(id)];
    const isSame = !reworked.has(id) && then === fromBefore.get(id) && now === toBefore.get(id);
    if (isSame) return known;
    return itemOf(then ?? null, now ?? null, ground, reworked.has(id) ? undefined : known);
  };
}

interface Ground {
  readonly span: Span;
  readonly firstYear: number;
  readonly lastYear: number;
}

function groundOf(plan: Plan, ids: readonly string[]): Ground {
  const settings = settingsOf(plan);
  const { firstYear } = settings;
  return { span: spanOf(plan, ids), firstYear, lastYear: firstYear + yearsOfPlan(settings) - 1 };
}

/** `known`: the item as it was when only one-off money was another. */
function itemOf(
  a: Stand | null,
  b: Stand | null,
  ground: Ground,
  known?: DifferenceItem,
): DifferenceItem | undefined {
  const why = reasonsFor(a, b, ground.span);
  if (why.length === 0) return undefined;
  return {
    id: (b ?? a)?.id ?? '',
    title: (b ?? a)?.title ?? '',
    what: differenceOf(a, b) ?? 'changed',
    why,
    from: a && sideOf(a),
    to: b && sideOf(b),
    ...figuresOfItem(a, b, ground, known),
  };
}

/** null: the money alone differs, if anything does. */
function differenceOf(a: Stand | null, b: Stand | null): Difference | null {
  if (!a) return 'new';
  if (!b) return 'gone';
  if (a.funded !== b.funded) return b.funded ? 'funded' : 'dropped';
  if (!a.stopped && b.stopped) return 'stopped';
  const moved =
    a.lane !== b.lane ||
    a.placement?.start !== b.placement?.start ||
    a.placement?.lengthQuarters !== b.placement?.lengthQuarters;
  return moved && a.placement && b.placement ? 'moved' : null;
}

function sideOf({ lane, funded, placement, cost, given, yearlyRun }: Stand): Side {
  return {
    lane,
    funded,
    start: placement?.start ?? null,
    lengthQuarters: placement?.lengthQuarters ?? null,
    cost,
    given,
    runCost: yearlyRun,
    mark: placement?.mark ?? 'none',
  };
}

function figuresOfItem(
  a: Stand | null,
  b: Stand | null,
  ground: Ground,
  known?: DifferenceItem,
): DifferenceFigures {
  const less = (of: (stand: Stand) => Money) => (b ? of(b) : 0) - (a ? of(a) : 0);
  const oneOff = less((stand) => oneOffIn(stand, ground.span));
  const oneOffInFirst = less(({ change }) => inYear(change, ground.firstYear));
  if (known)
    return {
      oneOff,
      run: known.run,
      firstYear: { oneOff: oneOffInFirst, run: known.firstYear.run },
      benefits: known.benefits,
    };
  const likely = (kind: BenefitKind) => (stand: Stand) =>
    total(stand.benefits, (line) => (line.kind === kind ? line.likely : 0));
  return {
    oneOff,
    run: less((stand) => runInYear(stand, ground.lastYear)),
    firstYear: {
      oneOff: oneOffInFirst,
      run: less((stand) => runInYear(stand, ground.firstYear)),
    },
    benefits: byKind((kind) => less(likely(kind))),
  };
}

function byKind(of: (kind: BenefitKind) => Money): Record<BenefitKind, Money> {
  return Object.fromEntries(benefitKinds.map((kind) => [kind, of(kind)])) as Record<BenefitKind, Money>;
}

const likelyFrom = 4;
const sumCount = likelyFrom + benefitKinds.length;

/** One-off and run, the same of the first year, then the likely benefits of each kind. */
function addItem(sums: Float64Array, item: DifferenceItem | undefined, sign: 1 | -1): void {
  if (!item) return;
  const { oneOff, run, firstYear, benefits } = item;
  const add = (at: number, amount: Money) => {
    sums[at] = sumAt(sums, at) + sign * amount;
  };
  add(0, oneOff);
  add(1, run);
  add(2, firstYear.oneOff);
  add(3, firstYear.run);
  for (let at = 0; at < benefitKinds.length; at++)
    add(likelyFrom + at, benefits[benefitKinds[at] as BenefitKind]);
}

function sumAt(sums: Float64Array, at: number): number {
  return sums[at] as number;
}

function totalsOf(plan: Plan, a: string, b: string, sums: Float64Array): Comparison['totals'] {
  const [then] = scenarioColumn(plan, a).years;
  const [now] = scenarioColumn(plan, b).years;
  const less = (of: (year: ScenarioYear) => Money | null) => {
    const [from, to] = [then && of(then), now && of(now)];
    return typeof from === 'number' && typeof to === 'number' ? to - from : null;
  };
  return {
    funded: scenarioColumn(plan, b).funded - scenarioColumn(plan, a).funded,
    oneOff: sumAt(sums, 0),
    run: sumAt(sums, 1),
    firstYear: { oneOff: sumAt(sums, 2), run: sumAt(sums, 3) },
    benefits: byKind((kind) => sumAt(sums, likelyFrom + benefitKinds.indexOf(kind))),
    runToday: less((year) => year.runToday) ?? 0,
    spend: less((year) => year.spend) ?? 0,
    budget: less((year) => year.budget),
    free: less((year) => year.free),
  };
}

/** By what became of them, then the largest sums first. */
function byWeight(a: DifferenceItem, b: DifferenceItem): number {
  const weight = (item: DifferenceItem) => Math.abs(item.oneOff) + Math.abs(item.run);
  return (
    differences.indexOf(a.what) - differences.indexOf(b.what) ||
    weight(b) - weight(a) ||
    (a.id < b.id ? -1 : 1)
  );
}
