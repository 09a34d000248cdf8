import { type BenefitKind, benefitKinds } from '../../model/codes';
import type { BenefitLine } from '../../model/records/benefit-line';
import type { Range } from '../../rules/cards/card-totals';
import type { ReportRow } from '../../rules/reports/report-lists';
import { benefitKindWords } from '../codes';
import { inSentence } from '../counts';
import { compactMoney, moneyRange } from '../money';
import { shortened } from '../report-counts';
import { say } from '../say';
import type { Speech } from '../speech';

/** A benefit a year of one kind: "margin" and "2.7–6.8M". */
export interface BenefitWords {
  readonly kind: string;
  readonly range: string;
}

/** Benefits a year by kind, as ranges and never added up; kinds without any are left out. */
export function benefitWords(benefits: Readonly<Record<BenefitKind, Range>>, speech: Speech): BenefitWords[] {
  return benefitKinds.flatMap((kind) => {
    const { low, high } = benefits[kind];
    if (low === 0 && high === 0) return [];
    return [{ kind: inSentence(benefitKindWords[kind]), range: moneyRange(low, high, speech) }];
  });
}

/** The lines of one initiative added up by kind. */
export function benefitsOf(lines: readonly BenefitLine[]): Record<BenefitKind, Range> {
  const none: Range = { low: 0, likely: 0, high: 0 };
  const sums: Record<BenefitKind, Range> = { margin: none, cashable: none, avoided: none, lossAvoided: none };
  for (const { kind, low, likely, high } of lines) {
    const sum = sums[kind];
    sums[kind] = { low: sum.low + low, likely: sum.likely + likely, high: sum.high + high };
  }
  return sums;
}

/** What follows where an initiative is not funded: its benefit does not come, a risk stays, or nobody has written it down. */
export function notFundedWords(row: ReportRow, speech: Speech): string {
  const { initiative, cost } = row.card;
  const { gone, loss, risk } = notFundedFacts(row, speech);
  const consequences = [
    ...(initiative.contracted ? [say`contracted`] : initiative.mandatory ? [say`mandatory`] : []),
    ...(gone ? [say`${gone} a year forgone`] : []),
    ...(loss ? [say`expected loss of ${loss} a year stays`] : []),
    ...(risk ? [risk] : []),
  ];
  const price = cost === null ? say`cost not known` : compactMoney(cost, speech);
  return `${price}: ${consequences.join('; ') || say`no benefit and no risk is written down`}`;
}

/** What does not come, the loss that stays and the risk, in words; empty where nothing is written down. */
export function notFundedFacts({ card }: ReportRow, speech: Speech) {
  const { initiative, benefits } = card;
  const sums = benefitsOf(benefits);
  const lost = benefitWords({ ...sums, lossAvoided: { low: 0, likely: 0, high: 0 } }, speech);
  const gone = lost.map(({ kind, range }) => `${kind} ${range}`).join(', ');
  const { low, high } = sums.lossAvoided;
  return {
    gone,
    loss: low || high ? moneyRange(low, high, speech) : '',
    risk: initiative.riskOfNotDoing.trim() ? shortened(initiative.riskOfNotDoing, 140) : '',
  };
}

/** What else a line of a list says of an initiative: where it belongs and what binds it, parted by middle dots. */
export function aboutWords(row: ReportRow): string {
  const { programme, businessUnit, businessOwner, mandatory, contracted, outcomeAssumed } =
    row.card.initiative;
  const flags = [
    ...(mandatory ? [say`mandatory`] : []),
    ...(contracted ? [say`contracted`] : []),
    ...(outcomeAssumed ? [say`outcome assumed`] : []),
  ];
  return [programme, businessUnit, businessOwner, ...flags].filter((part) => part.trim() !== '').join(' · ');
}
