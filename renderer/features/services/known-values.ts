import type { Plan } from '../../../shared/model/plan';
import { serviceRowsOf } from '../../../shared/rules/services/service-rows';
import { onceForEach } from '../../../shared/rules/tables/memo';
import { wordsBeside } from '../../../shared/words/language';
import type { MoneyUnit } from '../../../shared/words/money';
import { reportUnit } from '../../../shared/words/report-units';

/** Business units that the plan knows, to choose from while typing. */
export const knownUnits = onceForEach(({ initiative, service }: Plan, locale: string): readonly string[] => {
  const units = [...initiative.values(), ...service.values()].map(({ businessUnit }) => businessUnit);
  return distinct(units, locale);
});

/** Owners that the plan knows, of services and of initiatives on either side. */
export const knownOwners = onceForEach(({ initiative, service }: Plan, locale: string): readonly string[] => {
  const people = [...initiative.values()].flatMap(({ businessOwner, itOwner }) => [businessOwner, itOwner]);
  return distinct([...people, ...[...service.values()].map(({ owner }) => owner)], locale);
});

/** The unit in which the costs of all services by year are written. */
export const unitOfServices = onceForEach((plan: Plan, scenarioId: string, currency: string): MoneyUnit => {
  const amounts = serviceRowsOf(plan, scenarioId).flatMap(({ years }) => years);
  return reportUnit(amounts, { currency });
});

/** Each text once, in the order of the reader's language; empty ones are left out. */
export function distinct(texts: readonly string[], locale: string): string[] {
  return [...new Set(texts.filter(Boolean))].sort(new Intl.Collator(wordsBeside(locale)).compare);
}
