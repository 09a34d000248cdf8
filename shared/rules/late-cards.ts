import { type Plan, settingsOf } from '../model/plan';
import type { Card } from './card';
import { type DateGap, dateGapOf } from './date-gap';
import { flaggedCards } from './flagged';

export interface LateCard {
  readonly card: Card;
  readonly gap: DateGap;
}

/** The cards of both lanes that come later than the business needs them and for which no day is agreed, the latest first. */
export function lateCards(plan: Plan, scenarioId: string): LateCard[] {
  const { fiscalYearFirstMonth } = settingsOf(plan);
  const { 'later-than-needed': late } = flaggedCards(plan, scenarioId);
  return late
    .flatMap((card) => {
      const gap = dateGapOf(card, fiscalYearFirstMonth);
      return gap ? [{ card, gap }] : [];
    })
    .sort((a, b) => b.gap.days - a.gap.days || (a.card.initiative.id < b.card.initiative.id ? -1 : 1));
}
