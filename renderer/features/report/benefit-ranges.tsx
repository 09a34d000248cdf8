import type { BenefitLine } from '../../../shared/model/benefit-line';
import { benefitKinds } from '../../../shared/model/codes';
import { benefitShortWords } from '../../../shared/words/codes';
import { moneyRange } from '../../../shared/words/money';
import { benefitsOf } from '../../../shared/words/report-rows';
import { useReport } from './report-context';
import tables from './tables.module.css';

interface Props {
  readonly benefits: readonly BenefitLine[];
  /** Says of each range what kind it is. */
  readonly kinds?: boolean;
}

/** What an initiative brings a year, a line for each kind, as kinds are never added up. */
export function BenefitRanges({ benefits, kinds = false }: Props) {
  const { speech } = useReport();
  const sums = benefitsOf(benefits);
  const known = benefitKinds.filter((kind) => benefits.some((line) => line.kind === kind));
  if (known.length === 0) return '–';
  return known.map((kind) => (
    <span key={kind} className={tables.line}>
      {kinds && `${benefitShortWords[kind]} `}
      <span className={tables.whole}>{moneyRange(sums[kind].low, sums[kind].high, speech)}</span>
    </span>
  ));
}
