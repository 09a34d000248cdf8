import { type Plan, settingsOf } from '../model/plan';
import { firstDayOf } from '../model/quarter';
import type { Card } from './card';
import { cardsOf } from './cards';
import { goLiveOf } from './schedule';

/** How far apart lie when the business needs it and when IT has it. */
export interface DateGap {
  /** YYYY-MM-DD. */
  readonly needed: string;
  /** The earliest day IT named, or the first day of the quarter it goes live in. */
  readonly ready: string;
  readonly from: 'earliest' | 'plan';
  /** Whole days; positive: too late, negative: to spare. */
  readonly days: number;
}

/**
 * The gap between needed-by and ready; null where the business has named no day, or where neither IT has named one nor
 * a start is planned. `firstMonth`: of the fiscal year, 1 to 12.
 */
export function dateGapOf(card: Card, firstMonth: number): DateGap | null {
  const { neededBy, earliestBy } = card.initiative;
  if (neededBy === null) return null;
  if (earliestBy === null && card.placement.start === null) return null;
  const ready = earliestBy ?? firstDayOf(goLiveOf(card), firstMonth);
  return {
    needed: neededBy,
    ready,
    from: earliestBy === null ? 'plan' : 'earliest',
    days: Math.round((Date.parse(ready) - Date.parse(neededBy)) / 86_400_000),
  };
}

export interface LateCard {
  readonly card: Card;
  readonly gap: DateGap;
}

/** The cards of both lanes that come later than the business needs them and for which no day is agreed, the latest first. */
export function lateCards(plan: Plan, scenarioId: string): LateCard[] {
  const { fiscalYearFirstMonth } = settingsOf(plan);
  const { run, innovate } = cardsOf(plan, scenarioId).lanes;
  return [run.funded, run.unfunded, innovate.funded, innovate.unfunded]
    .flat()
    .flatMap((card) => {
      const gap = card.initiative.agreedBy === null ? dateGapOf(card, fiscalYearFirstMonth) : null;
      return gap && gap.days > 0 ? [{ card, gap }] : [];
    })
    .sort((a, b) => b.gap.days - a.gap.days || (a.card.initiative.id < b.card.initiative.id ? -1 : 1));
}
