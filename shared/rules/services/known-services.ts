import type { Plan } from '../../model/plan';
import type { KnownRow } from '../../model/records/known-row';
import type { Service } from '../../model/records/service';
import { serviceRowId } from '../../model/records/source-row';
import type { ServiceSourceField, SourceValue } from '../../model/source-fields';
import { moneyLinesByOwner, sumOf } from '../tables/lines';

/** What the plan says of its services, as flat as rows of a list, by id. */
export function knownServices(plan: Plan): ReadonlyMap<string, KnownRow> {
  return new Map([...plan.service.values()].map((service) => [service.id, knownService(plan, service)]));
}

/** The list a service is of is that of what is kept of its source; none where a list never spoke of it. */
function knownService(plan: Plan, service: Service): KnownRow {
  const { id, name } = service;
  const { source = '', key = '' } = plan.sourceRow.get(serviceRowId(id)) ?? {};
  return { id, source, key, title: name, now: fieldsOf(plan, service), funded: false, missing: false };
}

/** What is of several lines is one sum, and who does the work is said where all of them say the same. */
function fieldsOf(plan: Plan, { id, name, ...own }: Service): Record<ServiceSourceField, SourceValue> {
  const lines = moneyLinesByOwner(plan.moneyLine)
    .of(id)
    .filter(({ nature, stage }) => nature === 'run' && stage === 'planned');
  const sourcing = new Set(lines.map((line) => line.sourcing));
  const [only = null] = sourcing;
  return {
    ...own,
    title: name,
    runCost: sumOf(lines, 'run'),
    sourcing: sourcing.size === 1 ? only : null,
  };
}
