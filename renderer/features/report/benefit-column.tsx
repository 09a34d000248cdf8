import type { ReportRow } from '../../../shared/rules/reports/report-lists';
import tables from './tables.module.css';

/** The column of benefits; where no row has one it takes no more than its name, so that titles have the room. */
export function BenefitColumn({ rows }: { readonly rows: readonly ReportRow[] }) {
  const isEmpty = rows.every(({ card }) => card.benefits.length === 0);
  return <col className={isEmpty ? tables.noBenefit : tables.benefit} />;
}
