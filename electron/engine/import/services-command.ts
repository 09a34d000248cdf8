import { takenFieldsOf } from '../../../shared/backlog/reconcile/fates';
import { serviceSource } from '../../../shared/backlog/reconcile/reconcile-services';
import { mappedServiceFields, serviceFieldsOf } from '../../../shared/backlog/reconcile/service-fields';
import type { ServiceDraft } from '../../../shared/backlog/types';
import { isOwnExport } from '../../../shared/backlog/write/own-export';
import type { Import } from '../../../shared/model/records/import';
import type { SourceRow } from '../../../shared/model/records/source-row';
import type { CommandOf } from '../../../shared/rules/command';
import type { ImportedService } from '../../../shared/rules/commands/import';
import { newId } from '../plan/new-id';
import type { Comparison } from './comparison';
import type { FileRead } from './read-rows';

type ServicesCommand = CommandOf<'import/services'>;

/** What a list of services does to the plan; null where it would change nothing. */
export function servicesCommand(
  record: Import,
  { mapping, inspection }: FileRead,
  { services, reconciled, source }: Comparison,
): ServicesCommand | null {
  const mapped = mappedServiceFields(mapping);
  const isList = !isOwnExport(inspection.headers, 'services');
  const rows: ImportedService[] = [];
  const changed: NonNullable<ServicesCommand['changed']> = [];
  const sources: SourceRow[] = [...reconciled.sources];
  for (const [at, fate] of reconciled.fates.entries()) {
    const draft = services[at] as ServiceDraft;
    if (fate.kind === 'new' || fate.kind === 'rekeyed') {
      const row = serviceOf(draft);
      rows.push(row);
      if (isList)
        sources.push(...serviceSource(row.service.id, serviceFieldsOf(draft, mapped), source, undefined));
    } else if (fate.kind === 'changed') {
      const fields = takenFieldsOf(fate);
      if (Object.keys(fields).length > 0) changed.push({ id: fate.id, fields });
    }
  }
  if (rows.length + changed.length + sources.length === 0) return null;
  return { type: 'import/services', import: record, rows, changed, sources };
}

function serviceOf({
  line: _line,
  planId: _planId,
  cost,
  sourcing,
  ...fields
}: ServiceDraft): ImportedService {
  return { service: { ...fields, id: newId() }, cost, sourcing };
}
