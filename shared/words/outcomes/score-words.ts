import type { BenefitKind, Outcome } from '../../model/codes';
import type { Coded } from '../../rules/decision';
import type { OwnMeasure } from '../../rules/scores/score-own';
import type { ScoreKey, Scores } from '../../rules/scores/score-row';
import type { Term, Weighted } from '../../rules/scores/score-weighted';
import type { TermKey } from '../../rules/scores/score-yardstick';
import { benefitKindWords, outcomeNames } from '../codes';
import { inSentence } from '../counts';
import { numberFormat } from '../formats';
import { bareMoney, signedMoney } from '../money';
import { num, text } from '../parameters';
import { dayWords } from '../report-days';
import { sources } from '../rule-sources';
import { say } from '../say';
import type { Speech } from '../speech';

export const scoreNames: Readonly<Record<ScoreKey, string>> = {
  weighted: say`Score`,
  npv: say`Net present value`,
  payback: say`Payback`,
  ratio: say`Benefit / cost`,
  wsjf: 'WSJF',
  valueEffort: say`Value / effort`,
};

/** The same in a sentence: "by net present value". */
export const scoreInSentence: Readonly<Record<ScoreKey, string>> = {
  weighted: say`score`,
  npv: say`net present value`,
  payback: say`payback`,
  ratio: say`benefit-cost ratio`,
  wsjf: 'WSJF',
  valueEffort: say`value over effort`,
};

/** How each is made, in plain words. */
export const scoreFormulas: Readonly<Record<ScoreKey, string>> = {
  weighted: say`The mean of its parts, each from 0 to 100, by their weights: five of the plan, and fields of your own that weigh something. A part that is not known is left out with its weight; where less than half of the weights is known there is no score.`,
  npv: say`The sum over five years from the plan’s first of (margin + cashable saving − run cost − one-off cost), each later year worth less by the discount rate. Likely benefits, as if funded in full. Where one saving is entered as a cashable benefit and as lower run cost, both count: “needs attention” names such work. Avoided cost and expected loss avoided are no cash: they stand apart and are never added.`,
  payback: say`The quarters from the start of the work until margin and cashable saving, less run cost, have paid back the one-off cost. Not discounted; not known for what brings no cash.`,
  ratio: say`Over the same five years, discounted: margin, cashable saving and run cost saved, divided by one-off cost and run cost added. Above 1 it brings more than it costs.`,
  wsjf: say`(Business value + time criticality + risk reduction) ÷ job size, each 1 to 20 points. Weighted shortest job first.`,
  valueEffort: say`Business value ÷ job size, each 1 to 20 points.`,
};

/** Where each formula comes from, as it stands behind "Source:". */
export const scoreSources: Readonly<Record<ScoreKey, string>> = {
  weighted: say`${sources.own}, the parts and how each is measured included; the weights are yours`,
  npv: say`${sources.corporateFinance}: net present value, on cash alone`,
  payback: say`${sources.corporateFinance}: payback period, not discounted`,
  ratio: say`${sources.greenBook}: benefit-cost ratio`,
  wsjf: sources.flow,
  valueEffort: sources.own,
};

export const termNames: Readonly<Record<TermKey, string>> = {
  outcome: say`Outcome`,
  benefit: say`Benefit`,
  urgency: say`Urgency`,
  risk: say`Risk`,
  ease: say`Ease`,
};

/** How a field of one's own is measured. */
export const ownTermFormula = say`The smallest value of the plan is 0, the largest 100; of a list its first choice 0, its last 100. Below 0: the less the better.`;

export const termFormulas: Readonly<Record<TermKey, string>> = {
  outcome: say`Priority points of its outcome ÷ the most points an outcome has`,
  benefit: say`Its likely benefit a year ÷ the largest of the same kind; of several kinds the best`,
  urgency: say`Time criticality, or how soon it is needed (now 100, in five years 0): the more urgent`,
  risk: say`The mean of risk reduction and of how surely it succeeds (5 − delivery risk)`,
  ease: say`Small job: 20 − job size, or where that is not given 1 − cost ÷ the largest cost`,
};

function decimal(value: number, digits: number, { locale }: Speech): string {
  return numberFormat(locale, digits, digits).format(value);
}

/** A part's value or the score: "47"; a dash where it is not known. */
export function pointsOutOf100(value: number | null, speech: Speech): string {
  return value === null ? '–' : decimal(value, 0, speech);
}

/** A score as it stands in a table; a dash where it is not known. */
export function scoreWords(scores: Scores, key: ScoreKey, speech: Speech): string {
  switch (key) {
    case 'weighted':
      return pointsOutOf100(scores.weighted, speech);
    case 'npv':
      return scores.npv ? signedMoney(scores.npv.value, speech) : '–';
    case 'payback':
      return scores.payback === null ? '–' : paybackShort(scores.payback);
    case 'ratio':
    case 'wsjf':
    case 'valueEffort': {
      const value = scores[key];
      return value === null ? '–' : decimal(value, key === 'ratio' ? 2 : 1, speech);
    }
  }
}

function paybackShort(payback: number | 'never'): string {
  return payback === 'never' ? say`never` : `${payback} Q`;
}

/** "9 quarters", "not within ten years", "not known". */
export function paybackWords(payback: Scores['payback']): string {
  if (payback === null) return say`not known`;
  if (payback === 'never') return say`not within ten years`;
  return payback === 1 ? say`1 quarter` : say`${payback} quarters`;
}

/** What a part of the score was made of: "30 of at most 50 points", "margin 0.60M of at most 2.40M". */
export function termBasisWords({ code, parameters: p }: Coded, speech: Speech): string {
  const money = (key: string) => bareMoney(num(p, key), speech);
  switch (code) {
    case 'outcome-points':
      return say`${outcomeNames[text(p, 'outcome') as Outcome]}: ${num(p, 'points')} of at most ${num(p, 'highest')} points`;
    case 'benefit-share':
      return say`${benefitKindWords[text(p, 'kind') as BenefitKind]} ${money('amount')} of at most ${money('largest')}`;
    case 'needed-by':
      return say`Needed by ${dayWords(text(p, 'day'), speech)}`;
    case 'time-criticality':
      return say`Time criticality ${num(p, 'points')} of 20`;
    case 'risk':
      return riskBasis(p);
    case 'job-size':
      return say`Job size ${num(p, 'points')} of 20`;
    case 'cost-share':
      return say`Cost ${money('cost')} of at most ${money('largest')}`;
    case 'own-number':
      return say`${plainNumber(num(p, 'value'), speech)} of ${plainNumber(num(p, 'low'), speech)} to ${plainNumber(num(p, 'high'), speech)}${less(p)}`;
    case 'own-money':
      return say`${money('value')} of ${money('low')} to ${money('high')}${less(p)}`;
    case 'own-choice':
      return say`${text(p, 'value')}: number ${num(p, 'at')} of ${num(p, 'count')} choices${less(p)}`;
    default:
      return say`Not known`;
  }
}

function less(p: Coded['parameters']): string {
  return num(p, 'reversed') === 1 ? say`, the less the better` : '';
}

function plainNumber(value: number, { locale }: Speech): string {
  return value.toLocaleString(locale);
}

/** What a part of the score is called. */
export function termName({ key, name }: Pick<Term, 'key' | 'name'>): string {
  return name ?? termNames[key as TermKey];
}

function riskBasis({ riskReduction, deliveryRisk }: Coded['parameters']): string {
  const parts = [
    riskReduction !== null && say`Risk reduction ${riskReduction} of 20`,
    deliveryRisk !== null && say`delivery risk ${deliveryRisk} of 5`,
  ].filter(Boolean);
  const words = parts.join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How the score came about: "(30 × 60 + 30 × 25 + 10 × 75) ÷ 70 = 47". */
export function weightedSum({ terms, knownWeight, score }: Weighted, speech: Speech): string {
  const known = terms.filter(({ value, weight }) => value !== null && weight > 0);
  if (score === null || known.length === 0) return '';
  const sum = known.map(({ weight, value }) => `${weight} × ${pointsOutOf100(value, speech)}`).join(' + ');
  return `(${sum}) ÷ ${knownWeight} = ${pointsOutOf100(score, speech)}`;
}

/** The formula of the plan's own score with its weights, those of 0 left out. */
export function weightedFormula(
  weights: Readonly<Record<TermKey, number>>,
  own: readonly OwnMeasure[],
): string {
  const counted = [
    ...(Object.keys(termNames) as TermKey[]).map((key) => ({
      weight: weights[key],
      words: inSentence(termNames[key]),
    })),
    ...own.map(({ weight, name, isReversed }) => ({
      weight,
      words: `${name}${isReversed ? say` (the less the better)` : ''}`,
    })),
  ].filter(({ weight }) => weight > 0);
  if (counted.length === 0) return say`All weights are 0, so there is no score.`;
  const sum = counted.map(({ weight, words }) => `${weight} × ${words}`).join(' + ');
  const all = counted.reduce((total, { weight }) => total + weight, 0);
  return say`Score = (${sum}) ÷ ${all}`;
}
