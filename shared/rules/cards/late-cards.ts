import { settingsOf } from '../../model/plan';
import { compareText } from '../tables/in-order';
import type { Work } from './card';
import { type DateGap, dateGapOf } from './date-gap';
import { flaggedRows } from './flagged-rows';

export interface LateCard {
  readonly card: Work;
  readonly gap: DateGap;
}

/**
 * The cards of both lanes that come later than the business needs them and for which no day is agreed, the latest first.
 * What is live has come, and what is stopped never does.
 */
export const lateCards = flaggedRows({
  flag: 'later-than-needed',
  rowOf: (plan, card): LateCard | undefined => {
    const gap = dateGapOf(card, settingsOf(plan).fiscalYearFirstMonth);
    return gap ? { card, gap } : undefined;
  },
  compare: (a: LateCard, b: LateCard) =>
    b.gap.days - a.gap.days || compareText(a.card.initiative.id, b.card.initiative.id),
});
