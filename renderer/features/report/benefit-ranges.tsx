import { type BenefitKind, benefitKinds } from '../../../shared/model/codes';
import type { BenefitLine } from '../../../shared/model/records/benefit-line';
import type { Range } from '../../../shared/rules/cards/card-totals';
import { benefitShortWords } from '../../../shared/words/codes';
import { moneyRange } from '../../../shared/words/money';
import { benefitsOf } from '../../../shared/words/report/report-rows';
import { useReport } from './report-context';
import tables from './tables.module.css';

interface Props {
  readonly benefits: readonly BenefitLine[];
  /** Says of each range what kind it is. */
  readonly kinds?: boolean;
}

/** What an initiative brings a year, a line for each kind, as kinds are never added up. */
export function BenefitRanges({ benefits, kinds = false }: Props) {
  const known = benefitKinds.filter((kind) => benefits.some((line) => line.kind === kind));
  return <RangeLines sums={benefitsOf(benefits)} known={known} kinds={kinds} />;
}

interface SumProps {
  readonly sums: Readonly<Record<BenefitKind, Range>>;
}

/** The same of sums; kinds that come to nothing are left out. */
export function BenefitSums({ sums }: SumProps) {
  const known = benefitKinds.filter((kind) => sums[kind].low !== 0 || sums[kind].high !== 0);
  return <RangeLines sums={sums} known={known} kinds />;
}

function RangeLines({
  sums,
  known,
  kinds,
}: SumProps & { readonly known: readonly BenefitKind[]; readonly kinds: boolean }) {
  const { speech } = useReport();
  if (known.length === 0) return '–';
  return known.map((kind) => (
    <span key={kind} className={tables.line}>
      {kinds && `${benefitShortWords[kind]} `}
      <span className={tables.whole}>{moneyRange(sums[kind].low, sums[kind].high, speech)}</span>
    </span>
  ));
}
