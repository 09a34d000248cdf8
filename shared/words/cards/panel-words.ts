import type { DependencyKind, EffectKind, Verdict } from '../../model/codes';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Effort } from '../../model/records/effort';
import type { Initiative } from '../../model/records/initiative';
import type { Milestone } from '../../model/records/milestone';
import type { Card } from '../../rules/cards/card';
import { benefitShortWords, outcomeWords, outsideFateWords, statusWords, verdictWords } from '../codes';
import { counted, inSentence } from '../counts';
import { compactMoney, moneyRange, signedMoney } from '../money';
import { spanWords } from '../quarters';
import { dayWords } from '../report-days';
import { say } from '../say';
import type { Speech } from '../speech';
import { dependencyKindWords, dependentWords } from './roadmap-words';

/** One line each: what a folded part of an initiative's panel holds. */

const none = say`none`;
const nothing = say`nothing`;

/** "risk, Q2 2027–Q1 2028, funded". */
export function placementSummary(card: Card, speech: Speech): string {
  const { start, lengthQuarters } = card.placement;
  return [
    inSentence(outcomeWords[card.initiative.outcome ?? 'none']),
    spanWords(start, lengthQuarters, speech) || say`no start`,
    fundingSummary(card, speech),
  ].join(', ');
}

function fundingSummary({ placement, funded, fundedAmount, cost }: Card, speech: Speech): string {
  if (placement.lane === 'backlog') return say`in the backlog`;
  if (!funded) return say`not funded`;
  return fundedAmount === (cost ?? 0) ? say`funded` : say`funded with ${compactMoney(fundedAmount, speech)}`;
}

/** "€ 2.40M, −0.38M run a year". */
export function costSummary({ cost, runCost }: Card, speech: Speech): string {
  return [
    cost === null ? say`no cost` : compactMoney(cost, speech),
    ...(runCost ? [say`${signedMoney(runCost, speech)} run a year`] : []),
  ].join(', ');
}

/** "3 lines, € 0.20M spent". */
export function lineSummary({ moneyLines, spent }: Card, speech: Speech): string {
  if (moneyLines.length === 0) return none;
  return [
    counted(moneyLines.length, 'line'),
    ...(spent === 0 ? [] : [say`${compactMoney(spent, speech)} spent`]),
  ].join(', ');
}

/** "saves 0.90–1.60M and 2 more"; kinds are never added up. */
export function benefitSummary(benefits: readonly BenefitLine[], speech: Speech): string {
  const [first] = benefits;
  if (!first) return none;
  return andMore(
    `${benefitShortWords[first.kind]} ${moneyRange(first.low, first.high, speech)}`,
    benefits.length,
  );
}

function andMore(first: string, count: number): string {
  return count > 1 ? say`${first} and ${count - 1} more` : first;
}

export function goalSummary(name: string | undefined): string {
  return name ?? none;
}

type Standing = Pick<
  Initiative,
  | 'status'
  | 'mandatory'
  | 'contracted'
  | 'riskOfNotDoing'
  | 'tags'
  | 'outsideIt'
  | 'emergingTechnology'
  | 'customerFacing'
>;

/** "delivering, mandatory, 2 tags". */
export function standingSummary(standing: Standing): string {
  const { status, mandatory, contracted, riskOfNotDoing, tags } = standing;
  const { outsideIt, emergingTechnology, customerFacing } = standing;
  return [
    inSentence(statusWords[status]),
    ...(mandatory ? [say`mandatory`] : []),
    ...(contracted ? [say`contracted`] : []),
    ...(outsideIt ? [say`outside IT: ${inSentence(outsideFateWords[outsideIt])}`] : []),
    ...(emergingTechnology ? [say`emerging technology`] : []),
    ...(customerFacing ? ['customer-facing'] : []),
    ...(riskOfNotDoing ? [say`risk of not doing it`] : []),
    ...(tags.length ? [counted(tags.length, 'tag')] : []),
  ].join(', ');
}

/** The texts that are there. */
export function textSummary(texts: readonly string[]): string {
  return texts.filter(Boolean).join(', ') || none;
}

/** "needed by 30 Jun 2027, decided: later". */
export function dateSummary(
  { neededBy, earliestBy, agreedBy }: Pick<Initiative, 'neededBy' | 'earliestBy' | 'agreedBy'>,
  verdict: Verdict | null,
  speech: Speech,
): string {
  const days = [
    [say`needed by`, neededBy],
    [say`earliest by`, earliestBy],
    ['agreed', agreedBy],
  ] as const;
  return textSummary([
    ...days.map(([words, day]) => (day ? `${words} ${dayWords(day, speech)}` : '')),
    verdict ? say`decided: ${inSentence(verdictWords[verdict])}` : '',
  ]);
}

/** "120 days, 15 external days, 2 teams". */
export function effortSummary(efforts: readonly Pick<Effort, 'days' | 'externalDays'>[]): string {
  if (efforts.length === 0) return none;
  const days = efforts.reduce((sum, effort) => sum + effort.days, 0);
  const external = efforts.reduce((sum, effort) => sum + effort.externalDays, 0);
  return textSummary([
    days > 0 ? counted(days, 'day') : '',
    external > 0 ? counted(external, 'external day') : '',
    counted(efforts.length, 'team'),
  ]);
}

/** "2 milestones, 1 gate". */
export function milestoneSummary(rows: readonly Pick<Milestone, 'kind'>[]): string {
  const count = (kind: Milestone['kind']) => rows.filter((row) => row.kind === kind).length;
  return textSummary(
    (['milestone', 'gate', 'usable'] as const).map((kind) =>
      count(kind) ? counted(count(kind), kind === 'usable' ? 'usable slice' : kind) : '',
    ),
  );
}

interface Tie {
  readonly dependency: { readonly kind: DependencyKind };
  readonly outgoing: boolean;
}

/** "needs 2, enables 1, is needed by 1". */
export function tieSummary(ties: readonly Tie[]): string {
  const counts = new Map<string, number>();
  for (const { dependency, outgoing } of ties) {
    const words = (outgoing ? dependencyKindWords : dependentWords)[dependency.kind];
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts].map(([words, count]) => `${words} ${count}`).join(', ') || nothing;
}

const effects: Readonly<Record<EffectKind, (service: string) => string>> = {
  end: (service) => say`ends ${service}`,
  replace: (service) => say`takes the place of ${service}`,
  shrink: (service) => say`makes ${service} cheaper`,
};

/** "ends Fax and 1 more". */
export function effectSummary(
  rows: readonly { readonly kind: EffectKind; readonly service: string }[],
): string {
  const [first] = rows;
  return first ? andMore(effects[first.kind](first.service), rows.length) : nothing;
}

/** "2 comments, 1 link"; "none" where there are none. */
export function noteSummary(comments: number, links: number): string {
  const parts = [comments > 0 && counted(comments, 'comment'), links > 0 && counted(links, 'link')];
  return parts.filter((part) => part !== false).join(', ') || say`none`;
}
