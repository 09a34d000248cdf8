import type { ReportRow } from '../../../shared/rules/reports/report-lists';
import { bringsWords } from '../../../shared/words/report/briefing-words';
import { benefitsOf, benefitWords } from '../../../shared/words/report/report-rows';
import { useReport } from './report-context';
import tables from './tables.module.css';

/** What it brings, kind by kind, whose amounts are not parted at the end of a line. */
export function Brings({ row }: { readonly row: ReportRow }) {
  const { speech } = useReport();
  const kinds = benefitWords(benefitsOf(row.card.benefits), speech);
  if (kinds.length === 0) return bringsWords(row, speech);
  return kinds.map(({ kind, range }, index) => (
    <span key={kind}>
      {index > 0 && ', '}
      {kind} <span className={tables.whole}>{range}</span>
    </span>
  ));
}
