import { useReport } from './report-context';

interface Props {
  /** It holds nothing but what the summary shows: the money of the year. */
  readonly ofYear?: boolean;
  /** No row has an amount there: it takes no more than its name. */
  readonly isEmpty?: boolean;
  /** In millimetres, where many stand side by side, or in half of the page. */
  readonly most?: number;
  readonly least?: number;
}

/** A column of money, as wide as the longest amount it may hold, so that none is parted in ordinary plans. */
export function AmountColumn({ ofYear = false, isEmpty = false, most = 20, least = 13 }: Props) {
  const { amountLength, yearLength } = useReport();
  const needed = (ofYear ? yearLength : amountLength) * 1.7 + 2.6;
  const width = isEmpty ? least : Math.min(most, Math.max(least, needed));
  return <col style={{ width: `${width.toFixed(1)}mm` }} />;
}
