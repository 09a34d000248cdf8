import { type BenefitKind, benefitKinds, type Outcome, outcomes } from '../../model/codes';
import type { Money } from '../../model/money';
import { type Plan, settingsOf } from '../../model/plan';
import { quarterIn } from '../../model/quarter';
import { moneyIfGiven } from '../cards/card-money';
import type { Range } from '../cards/card-totals';
import { figuresOf } from '../cards/figures';
import { inYear } from '../money/series';
import { notFundedOf, type ReportRow, reportListsOf } from './report-lists';

/** One more initiative that the next sum of money buys. */
export interface NextBuy {
  readonly row: ReportRow;
  /** What it spends of the plan's first year if it is funded in full. */
  readonly inYear: Money;
  /** That of it and of all before it. */
  readonly together: Money;
  /** Whether what is free pays for it and all before it; null where no budget says what is free. */
  readonly isFree: boolean | null;
}

/** What does not come of an outcome while its initiatives wait. */
export interface Slip {
  readonly outcome: Outcome;
  readonly count: number;
  readonly cost: Money;
  /** How many of them have no cost. */
  readonly unknown: number;
  /** A year at full effect; kinds are never added up. */
  readonly benefits: Readonly<Record<BenefitKind, Range>>;
}

export interface BudgetCase {
  readonly year: number;
  readonly free: Money | null;
  /** In the order in which a board is asked. */
  readonly buys: readonly NextBuy[];
  /** Those whose cost nobody knows yet: no sum buys them. */
  readonly unknown: readonly ReportRow[];
  /** Outcomes of which something waits. */
  readonly slips: readonly Slip[];
}

/** What the next sum of money buys: the unfunded initiatives of the two lists one after the other, and what slips without it. */
export function budgetCaseOf(plan: Plan, scenarioId: string): BudgetCase {
  const { year, free } = figuresOf(plan, scenarioId);
  const rows = notFundedOf(reportListsOf(plan, scenarioId)).filter(
    ({ card }) => card.placement.mark !== 'never',
  );
  const start = quarterIn(settingsOf(plan).firstYear, 1);
  const buys: NextBuy[] = [];
  let together = 0;
  for (const row of rows) {
    const { cost } = row.card;
    if (cost === null) continue;
    // What is booked of it counts already.
    const asked = inYear(moneyIfGiven(row.card, cost, start).change, year) - row.inYear;
    together += asked;
    buys.push({ row, inYear: asked, together, isFree: free === null ? null : together <= free });
  }
  const unknown = rows.filter(({ card }) => card.cost === null);
  return { year, free, buys, unknown, slips: outcomes.flatMap((outcome) => slipOf(outcome, rows) ?? []) };
}

function slipOf(outcome: Outcome, rows: readonly ReportRow[]): Slip | null {
  const own = rows.filter(({ card }) => card.initiative.outcome === outcome);
  if (own.length === 0) return null;
  const lines = own.flatMap(({ card }) => card.benefits);
  const of = (kind: BenefitKind): Range => {
    const ofKind = lines.filter((line) => line.kind === kind);
    const sum = (key: keyof Range) => ofKind.reduce((all, line) => all + line[key], 0);
    return { low: sum('low'), likely: sum('likely'), high: sum('high') };
  };
  const benefits = Object.fromEntries(benefitKinds.map((kind) => [kind, of(kind)])) as Slip['benefits'];
  return {
    outcome,
    count: own.length,
    cost: own.reduce((sum, { card }) => sum + (card.cost ?? 0), 0),
    unknown: own.filter(({ card }) => card.cost === null).length,
    benefits,
  };
}
