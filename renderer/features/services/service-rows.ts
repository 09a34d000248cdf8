import type { Money } from '../../../shared/model/money';
import type { Plan } from '../../../shared/model/plan';
import type { Service } from '../../../shared/model/service';
import { moneyLinesByOwner, sumOf } from '../../../shared/rules/lines';

export interface ServiceRow {
  readonly service: Service;
  /** A year, as it stands today; null where nobody has said. */
  readonly cost: Money | null;
}

export type ServiceOrder = 'name' | 'cost';

/** The services as the list shows them: by name, or the dearest first and those without a cost last. */
export function serviceRows(plan: Plan, order: ServiceOrder, locale: string): ServiceRow[] {
  const rows = [...plan.service.values()].map((service) => ({
    service,
    cost: sumOf(moneyLinesByOwner(plan.moneyLine).of(service.id), 'run'),
  }));
  const names = new Intl.Collator(locale, { numeric: true });
  const byName = (a: ServiceRow, b: ServiceRow) => names.compare(a.service.name, b.service.name);
  if (order === 'name') return rows.sort(byName);
  const worth = ({ cost }: ServiceRow) => cost ?? Number.NEGATIVE_INFINITY;
  return rows.sort((a, b) => (worth(a) === worth(b) ? byName(a, b) : worth(b) > worth(a) ? 1 : -1));
}

/** Business units that the plan knows, to choose from while typing. */
export function knownUnits(plan: Plan, locale: string): string[] {
  const units = new Set<string>();
  for (const { businessUnit } of plan.initiative.values()) if (businessUnit) units.add(businessUnit);
  for (const { businessUnit } of plan.service.values()) if (businessUnit) units.add(businessUnit);
  return [...units].sort(new Intl.Collator(locale).compare);
}
