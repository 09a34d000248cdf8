import type { Agreement } from '../../model/records/agreement';
import { workingTimeWords } from '../../words/working-time';
import type { OwnCell } from './own-cells';
import { ownAgreementColumns } from './own-export';

/** What stands in the row of an agreement under each column; times with their unit, as an import reads them. */
export function agreementCells(row: Agreement, service: string): OwnCell[] {
  const texts: Readonly<Record<(typeof ownAgreementColumns)[number][1], string>> = {
    title: row.requestType,
    businessUnit: row.businessUnit,
    serviceName: service,
    responseTime: workingTimeWords(row.responseHours),
    deliveryTime: workingTimeWords(row.deliveryHours),
    hiddenTime: row.hiddenHours === 0 ? '' : workingTimeWords(row.hiddenHours),
    sponsor: row.sponsor,
    planId: row.id,
  };
  return ownAgreementColumns.map(([, field]) =>
    texts[field] === '' ? null : { kind: 'text', text: texts[field] },
  );
}
