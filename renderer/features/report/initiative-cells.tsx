import type { ReportRow } from '../../../shared/rules/reports/report-lists';
import { spanWords } from '../../../shared/words/quarters';
import { aboutWords } from '../../../shared/words/report/report-rows';
import { shortened } from '../../../shared/words/report-counts';
import { OutcomeMark } from '../../ui/outcome-mark';
import { BenefitRanges } from './benefit-ranges';
import { useReport } from './report-context';
import tables from './tables.module.css';

interface Props {
  readonly row: ReportRow;
}

/** Title in full, with its outcome, and beneath it where it belongs. */
export function TitleCell({ row }: Props) {
  const about = shortened(aboutWords(row), 100);
  return (
    <th scope="row" className={tables.marked}>
      <OutcomeMark outcome={row.card.initiative.outcome} size={8} />
      {row.card.initiative.title}
      {about && <span className={tables.about}>{about}</span>}
    </th>
  );
}

export function SpanCell({ row }: Props) {
  const { speech } = useReport();
  const { start, lengthQuarters } = row.card.placement;
  return <td>{spanWords(start, lengthQuarters, speech) || '–'}</td>;
}

export function BenefitCell({ row }: Props) {
  return (
    <td className={tables.number}>
      <BenefitRanges benefits={row.card.benefits} kinds />
    </td>
  );
}
