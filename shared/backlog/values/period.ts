import type { FieldName } from '../fields';

/** Shorter than a year: what amounts are stated for that the plan has by the year. */
export const periods = ['month', 'quarter'] as const;
type Period = (typeof periods)[number];

/** How many of a period make a year; 1 where none is given. */
export function timesOf(period: Period | undefined): number {
  return period === undefined ? 1 : period === 'month' ? 12 : 4;
}

const per = '(?:(?<!\\p{L})(?:per|pro|par|por|al|a|je|im|each|every|ao)\\s+|/\\s?)';
const ends = '(?!\\p{L})\\.?';
const months = `${per}(?:months?|mth|mo|mon|monat|mois|mes|mês|mese|maand)${ends}|(?<!\\p{L})(?:monthly|monatlich(?:e[rsn]?)?|mensuel(?:le)?s?|mensual(?:es)?|mensa(?:l|is)|mensil[ei]|maandelijkse?)${ends}|(?<!\\p{L})monats(?=kosten|betrag|gebühr|rate)|(?<!\\p{L})p\\.\\s?m${ends}`;
const quarters = `${per}(?:quarters?|qtr|quartal|trimestre|kwartaal)${ends}|(?<!\\p{L})(?:quarterly|vierteljährlich(?:e[rsn]?)?|quartalsweise|trimestriel(?:le)?s?|trimestra(?:l|is|les|le|li)|kwartaallijkse?)${ends}|(?<!\\p{L})quartals(?=kosten|betrag|gebühr|rate)`;
const inText: Readonly<Record<Period, RegExp>> = {
  month: new RegExp(months, 'giu'),
  quarter: new RegExp(quarters, 'giu'),
};

/** The period that a header or a unit states amounts for; null where it states none or a year. */
export function periodIn(text: string): Period | null {
  return periods.find((period) => text.search(inText[period]) >= 0) ?? null;
}

/** A header without the words for its period. */
export function withoutPeriod(text: string): string {
  return text.replace(inText.month, ' ').replace(inText.quarter, ' ').replace(/\s+/g, ' ').trim();
}

const atEnd: readonly (readonly [period: Period | 'year', pattern: RegExp])[] = [
  ['month', new RegExp(`(?<=[\\d\\p{Sc}\\p{L}.])\\s*(?:${months})$`, 'iu')],
  ['quarter', new RegExp(`(?<=[\\d\\p{Sc}\\p{L}.])\\s*(?:${quarters})$`, 'iu')],
  [
    'year',
    /\s*(?:\/\s?(?:a|yr|year|jahr|an|año|ano)|p\.\s?a\.|(?:per|a) (?:year|annum)|pro jahr|par an|al año|por ano)\.?$/iu,
  ],
];

/** The period that a cell states behind its amount, with what stands before it; null where it states none. */
export function periodOfCell(cell: string): { amount: string; period: Period | 'year' } | null {
  if (!/^[^\p{L}]{0,3}\p{L}{0,4}[^\p{L}]*\d/u.test(cell) || cell.length > 60) return null;
  for (const [period, pattern] of atEnd) {
    const amount = cell.replace(pattern, '').trim();
    if (amount !== cell.trim()) return { amount, period };
  }
  return null;
}

const yearly = new Set<FieldName>(['runCost', 'benefitLow', 'benefit', 'benefitHigh', 'serviceCost']);

/** Whether the plan has the amounts of a field by the year. */
export function isYearlyField(field: FieldName): boolean {
  return yearly.has(field);
}
