import type { Money } from '../../../shared/model/money';
import { fiscalYearOf, quarterIn, quarterOfYear } from '../../../shared/model/quarter';
import type { Card } from '../../../shared/rules/cards/card';
import { moneyIfGiven } from '../../../shared/rules/cards/card-money';
import type { LaneFigures } from '../../../shared/rules/cards/figures';
import { inYear } from '../../../shared/rules/money/series';
import { benefitShortWords } from '../../../shared/words/codes';
import { bareMoney, compactMoney, moneyRange, signedMoney } from '../../../shared/words/money';
import { spanWords } from '../../../shared/words/quarters';
import { say } from '../../../shared/words/say';
import type { Speech } from '../../../shared/words/speech';

/** "Q1–Q2" within the plan's first year, with its year elsewhere; empty without a start. */
export function cardSpan(
  { placement: { start, lengthQuarters } }: Card,
  year: number,
  speech: Speech,
): string {
  if (start === null) return '';
  const last = start + lengthQuarters - 1;
  if (fiscalYearOf(start) !== year || fiscalYearOf(last) !== year)
    return spanWords(start, lengthQuarters, speech);
  const [from, to] = [quarterOfYear(start), quarterOfYear(last)];
  return from === to ? `Q${from}` : `Q${from}–Q${to}`;
}

/** "€ 0.62M", "€ 0.40M of 0.62M" where a part is funded, "no cost" where none is known. */
export function cardCost({ cost, funded, fundedAmount }: Card, speech: Speech): string {
  if (cost === null) return say`no cost`;
  if (!funded || fundedAmount === cost) return compactMoney(cost, speech);
  return say`${compactMoney(fundedAmount, speech)} of ${bareMoney(cost, speech)}`;
}

export function cardRunCost(yearlyRun: Money | null, speech: Speech): string {
  return yearlyRun === null ? '' : say`${signedMoney(yearlyRun, speech)} run`;
}

/** "margin 1.5–4.2M"; kinds are never added up, so several stand side by side. */
export function cardBenefits({ benefits }: Card, speech: Speech): string {
  return benefits
    .map(({ kind, low, high }) => `${benefitShortWords[kind]} ${moneyRange(low, high, speech)}`)
    .join(' · ');
}

/** What a card below the line would need beyond what is free in its lane this year; empty where it fits. */
export function cardNeeds(card: Card, lane: LaneFigures, year: number, speech: Speech): string {
  if (card.cost === null || lane.free === null) return '';
  const { change } = moneyIfGiven(card, card.cost, quarterIn(year, 1));
  const missing = inYear(change, year) - lane.free;
  return missing > 0 ? say`needs ${bareMoney(missing, speech)} more` : '';
}
