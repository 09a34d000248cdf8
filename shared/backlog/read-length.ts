export const lengthUnits = ['hours', 'days', 'weeks', 'months', 'quarters', 'years'] as const;
export type LengthUnit = (typeof lengthUnits)[number];

/** How many of a unit make a quarter; hours are working hours, 40 a week. */
const perQuarter: Readonly<Record<LengthUnit, number>> = {
  hours: 520,
  days: 91.3125,
  weeks: 13,
  months: 3,
  quarters: 1,
  years: 0.25,
};

const unitStems: readonly (readonly [LengthUnit, RegExp])[] = [
  ['hours', /^(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?)$/i],
  ['days', /^(?:d|days?|tage?n?|jours?|j|dias?|días?)$/i],
  ['weeks', /^(?:w|wk|wks|weeks?|wochen?|semaines?|semanas?)$/i],
  ['months', /^(?:m|mo|mos|mon|mons|months?|monate?n?|mois|mes|meses|mês)$/i],
  ['quarters', /^(?:q|qtr|qtrs|quarters?|quartale?|trimestres?)$/i],
  ['years', /^(?:y|yr|yrs|years?|jahre?|ans?|années?|años?|anos?)$/i],
];

const shape = /^(\d{1,9}(?:[.,]\d{1,9})?)\s*(\p{L}*)\.?\??$/u;

export type LengthRead =
  | { readonly ok: true; readonly quarters: number }
  | { readonly ok: false; readonly reason: 'unreadable' | 'too-long' };

/** The longest an initiative may take, in quarters. */
export const longestLength = 80;

/** A unit from a word of a cell or a header; null where it is none. */
export function unitOf(word: string): LengthUnit | null {
  return unitStems.find(([, stem]) => stem.test(word))?.[0] ?? null;
}

/**
 * A length in whole quarters, rounded up with a tenth of a quarter to spare (366 days are 4); 0 for a length of nothing.
 * The unit in the cell goes before the unit of the column. Refuses more than 80 quarters.
 */
export function lengthOf(cell: string, columnUnit: LengthUnit): LengthRead {
  const match = shape.exec(cell.trim());
  if (match === null) return { ok: false, reason: 'unreadable' };
  const [, number = '', word = ''] = match;
  const unit = word === '' ? columnUnit : unitOf(word);
  if (unit === null) return { ok: false, reason: 'unreadable' };
  const exact = Number(number.replace(',', '.')) / perQuarter[unit];
  const quarters = exact === 0 ? 0 : Math.max(1, Math.ceil(exact - 0.1));
  return quarters > longestLength ? { ok: false, reason: 'too-long' } : { ok: true, quarters };
}
