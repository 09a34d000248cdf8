import type { ServiceFact } from '../../../shared/rules/services/service-facts';
import type { ServiceRow } from '../../../shared/rules/services/service-rows';
import { wordsBeside } from '../../../shared/words/language';
import type { ServiceOrder, ServicesView } from './services-view';

/** What tells one fact from the others, whatever its count. */
export function factKey({ code, parameters }: ServiceFact): string {
  return `${code} ${parameters.year ?? ''}`;
}

/** The rows that are to be shown: every word of the text in one of its texts, its business unit, the fact. */
export function rowsInView(
  rows: readonly ServiceRow[],
  { text, unit }: Pick<ServicesView, 'text' | 'unit'>,
  fact: ServiceFact | null,
): readonly ServiceRow[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const ids = fact && new Set(fact.serviceIds);
  if (words.length === 0 && unit === null && !ids) return rows;
  return rows.filter(
    (row) =>
      (unit === null || row.service.businessUnit === unit) &&
      (!ids || ids.has(row.service.id)) &&
      (words.length === 0 || hasWords(row, words)),
  );
}

function hasWords({ service, effects }: ServiceRow, words: readonly string[]): boolean {
  const { name, description, businessUnit, owner, costCentre } = service;
  const texts = [name, description, businessUnit, owner, costCentre, ...effects.map(({ title }) => title)];
  const all = texts.join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

/** Rows in order: texts and days from the first on, costs from the highest; what is empty stands last. */
export function orderedRows(rows: readonly ServiceRow[], order: ServiceOrder, locale: string): ServiceRow[] {
  const collator = new Intl.Collator(wordsBeside(locale), { numeric: true });
  const byName = (a: ServiceRow, b: ServiceRow) => collator.compare(a.service.name, b.service.name);
  const compare = comparison(order, collator);
  return [...rows].sort((a, b) => compare(a, b) || byName(a, b));
}

function comparison(order: ServiceOrder, collator: Intl.Collator): (a: ServiceRow, b: ServiceRow) => number {
  if (order === 'name') return () => 0;
  if (order === 'cost') {
    const worth = ({ cost }: ServiceRow) => cost ?? Number.NEGATIVE_INFINITY;
    return (a, b) => (worth(a) === worth(b) ? 0 : worth(b) > worth(a) ? 1 : -1);
  }
  return (a, b) => {
    const [left, right] = [String(a.service[order] ?? ''), String(b.service[order] ?? '')];
    if (!left || !right) return Number(!left) - Number(!right);
    return collator.compare(left, right);
  };
}
