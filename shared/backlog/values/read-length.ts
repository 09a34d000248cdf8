export const lengthUnits = [
  'seconds',
  'hours',
  'days',
  'workdays',
  'weeks',
  'months',
  'quarters',
  'years',
] as const;
export type LengthUnit = (typeof lengthUnits)[number];

/** How many of a unit make a quarter; seconds and hours are those of work, 40 hours a week. */
const perQuarter: Readonly<Record<LengthUnit, number>> = {
  seconds: 1_872_000,
  hours: 520,
  days: 91.3125,
  workdays: 65,
  weeks: 13,
  months: 3,
  quarters: 1,
  years: 0.25,
};

const unitStems: readonly (readonly [LengthUnit, RegExp])[] = [
  ['seconds', /^(?:sec|secs|seconds?|sekunden?|secondes?|segundos?)$/i],
  ['hours', /^(?:h|hr|hrs|hours?|std|stunden?|heures?|horas?|or[ae]|uur|uren)$/i],
  [
    'workdays',
    /^(?:wd|at|(?:work|working|business) ?days?|arbeitstagen?|jours? ouvr[ée]s?|d[ií]as? h[áa]bil(?:es)?|dias? [úu]te?is)$/i,
  ],
  ['days', /^(?:e?d|e?days?|tage?n?|jours?|j|dias?|días?|giorn[oi]|dag(?:en)?)$/i],
  ['weeks', /^(?:e?w|e?wks?|e?weeks?|wochen?|semaines?|sem|semanas?|settiman[ae]|weken)$/i],
  ['months', /^(?:m|mo|mos|e?mons?|e?months?|monate?n?|mois|mes|meses|mês|mes[ei]|maand(?:en)?)$/i],
  ['quarters', /^(?:q|qtr|qtrs|quarters?|quartale?|trimestres?|trimestri|kwarta(?:al|len))$/i],
  ['years', /^(?:y|yr|yrs|years?|jahre?|ans?|années?|años?|anos?|ann[oi]|jaar|jaren|a)$/i],
];

const shape =
  /^(?:~|ca\.?|approx\.?|about|etwa|env\.?)?\s*(\d{1,9}(?:[.,]\d{1,9})?)\s*(\p{L}[\p{L} ]*)?\.?\??$/iu;
const several = /^(?:\d{1,6}(?:[.,]\d{1,3})?\s*\p{L}+\.?(?:[\s,]+(?:and|und|et|y|e)\s+|[\s,]*)){2,6}$/iu;
const pieces = /(\d{1,6}(?:[.,]\d{1,3})?)\s*(\p{L}+)/giu;
const iso = /^P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/i;
const isoUnits: Readonly<Record<string, LengthUnit>> = { y: 'years', m: 'months', w: 'weeks', d: 'days' };

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
 * The unit in the cell goes before the unit of the column, but its days are of work where those of the column are.
 * `2w 3d` and `P6M` are read too. Refuses more than 80 quarters.
 */
export function lengthOf(cell: string, columnUnit: LengthUnit): LengthRead {
  const exact = exactLength(cell.trim(), columnUnit);
  if (exact === null) return { ok: false, reason: 'unreadable' };
  const quarters = exact === 0 ? 0 : Math.max(1, Math.ceil(exact - 0.1));
  return quarters > longestLength ? { ok: false, reason: 'too-long' } : { ok: true, quarters };
}

/** A length in quarters as it stands; null where the cell is none. */
function exactLength(cell: string, columnUnit: LengthUnit): number | null {
  if (iso.test(cell)) return isoLength(cell);
  const match = shape.exec(cell);
  if (match === null) return several.test(cell) ? sumOf(cell, columnUnit) : null;
  const [, number = '', word = ''] = match;
  const unit = word === '' ? columnUnit : unitIn(word.trim(), columnUnit);
  return unit === null ? null : numberOf(number) / perQuarter[unit];
}

function unitIn(word: string, columnUnit: LengthUnit): LengthUnit | null {
  const unit = unitOf(word);
  const ofWork = unit === 'days' && columnUnit === 'workdays' && !/^e/i.test(word);
  return ofWork ? 'workdays' : unit;
}

/** `2w 3d 4h` counts work, as tools that plan in it write it: the days are of work and `m` are minutes. */
function sumOf(cell: string, columnUnit: LengthUnit): number | null {
  const parts = [...cell.matchAll(pieces)].map(([, number = '', word = '']) => ({ number, word }));
  const ofWork =
    parts.some(({ word }) => /^[wdh]$/i.test(word)) && parts.every(({ word }) => /^[wdhm]$/i.test(word));
  let quarters = 0;
  for (const { number, word } of parts) {
    const minutes = ofWork && /^m$/i.test(word);
    const unit = minutes ? 'hours' : unitIn(word, ofWork ? 'workdays' : columnUnit);
    if (unit === null) return null;
    quarters += numberOf(number) / perQuarter[unit] / (minutes ? 60 : 1);
  }
  return quarters;
}

function isoLength(cell: string): number {
  const [days = '', times = ''] = cell.slice(1).split(/T/i);
  let quarters = 0;
  for (const [, number = '', mark = ''] of days.matchAll(/(\d+)([YMWD])/gi))
    quarters += Number(number) / perQuarter[isoUnits[mark.toLowerCase()] ?? 'days'];
  for (const [, number = '', mark = ''] of times.matchAll(/(\d+(?:\.\d+)?)([HMS])/gi)) {
    const seconds = { h: 3_600, m: 60, s: 1 }[mark.toLowerCase()] ?? 0;
    quarters += (Number(number) * seconds) / perQuarter.seconds;
  }
  return quarters;
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
