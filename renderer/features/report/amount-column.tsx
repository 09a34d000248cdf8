import { useReport } from './report-context';

interface Props {
  /** It holds nothing but what the summary shows: the money of the year. */
  readonly ofYear?: boolean;
}

/** A column of money, as wide as the longest amount it may hold, so that none is parted in ordinary plans. */
export function AmountColumn({ ofYear = false }: Props) {
  const { amountLength, yearLength } = useReport();
  const width = Math.min(20, Math.max(13, (ofYear ? yearLength : amountLength) * 1.7 + 2.6));
  return <col style={{ width: `${width.toFixed(1)}mm` }} />;
}
