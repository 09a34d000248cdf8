import { type Plan, settingsOf } from '../model/plan';
import type { Card } from './card';
import { type DateGap, dateGapOf } from './date-gap';
import { flaggedCards } from './flagged';
import { onceForEach } from './memo';

export interface LateCard {
  readonly card: Card;
  readonly gap: DateGap;
}

/**
 * The cards of both lanes that come later than the business needs them and for which no day is agreed, the latest first.
 * What is live has come, and what is stopped never does.
 */
export function lateCards(plan: Plan, scenarioId: string): readonly LateCard[] {
  const { 'later-than-needed': late } = flaggedCards(plan, scenarioId);
  return latestFirst(late, settingsOf(plan).fiscalYearFirstMonth);
}

const latestFirst = onceForEach((late: readonly Card[], firstMonth: number): readonly LateCard[] =>
  late
    .flatMap((card) => {
      const gap = dateGapOf(card, firstMonth);
      return gap ? [{ card, gap }] : [];
    })
    .sort((a, b) => b.gap.days - a.gap.days || (a.card.initiative.id < b.card.initiative.id ? -1 : 1)),
);
