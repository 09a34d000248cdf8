export type DecimalMark = '.' | ',';

/** A cell taken apart: its digits with their separators, what stands around them, and its sign. */
export interface NumberParts {
  /** Digits, `.`, `,` and an exponent; grouping by blanks and apostrophes is already gone. */
  readonly body: string;
  readonly negative: boolean;
  /** A power of ten that the cell itself states: 3 for `k`, 6 for `m`. */
  readonly power: number;
  /** The sign or code of a currency, as written; '' where there is none. */
  readonly currency: string;
  /** The cell says that it is roughly so much, or at most or at least. */
  readonly about?: true;
}

const shape =
  /^([+-]?)\s*([A-Za-z]{1,3}\.?\s?[\p{Sc}]|[\p{Sc}]|[A-Za-z]{1,4}\.?\$?)?\s*([+-]?)\s*(\d[\d.,' ]*|[.,]\d+)(?:[eE]([+-]?\d{1,6}))?\s*([\p{L}.]*)\s*([\p{Sc}]|[A-Z]{3}|Fr\.?|Rs\.?)?\s*(-?)$/u;
const roughly =
  /^(?:[~≈]|ca\.|circa|approx\.?|approximately|about|around|rund|rd\.|etwa|ungefähr|env\.|environ|aprox\.?)\s*(?=\S)/i;
/** Less, more, at most or at least so much. */
const bounded =
  /^(?:[<>]=?|[≤≥]|up to|at most|max\.?|at least|min\.?|more than|less than|under|over|bis(?: zu)?|maximal|höchstens|mindestens|unter|über|mehr als|weniger als|jusqu'à|au plus|au moins|plus de|moins de|hasta|como máximo|al menos|más de|menos de|até|no máximo|pelo menos|mais de)\s*(?=[\d\p{Sc}A-Z])|(?<=[\dkm])\s?\+$/iu;
const yearly =
  /\s*(?:\/\s?(?:a|yr|year|jahr|an|año|ano)|p\.\s?a\.|(?:per|a) (?:year|annum)|pro jahr|par an|al año|por ano)\.?$/i;
/** A dash in place of the cents, as in `500.-` and `1.200,-- €`: no sign of less than nothing. */
const noCents = /(?<=\d)[.,]-{1,2}(?=\s*(?:$|[\p{Sc}\p{L}]))/u;
const debitOrCredit = /\s*(?<=[\d.]\s?)(?:CR|DR)$/i;
const simple = /^-?\d+(?:\.\d+)?$/;
const otherSpaces = /[\u00A0\u2000-\u200A\u202F\u3000\t]/g;
const otherApostrophes = /[\u2019\u02BC\u00B4`\u2018]/g;
const otherMinus = /[\u2212\u2013\u2014\uFF0D]/g;

const powerWords: readonly (readonly [power: number, words: string])[] = [
  [3, 'k k. tsd tsd. th thousand thousands tausend mille'],
  [5, 'lakh lakhs lac lacs'],
  [
    6,
    'm m. mn mm mi mln mln. mio mio. mill mill. million millions millionen millón millones milhão milhoes milhões',
  ],
  [7, 'crore crores'],
  [9, 'b bn mld mld. mrd mrd. md billion billions milliarden milliard milliards bilhão bilhões'],
];
const powers: ReadonlyMap<string, number> = new Map(
  powerWords.flatMap(([power, words]) => words.split(' ').map((word) => [word, power] as const)),
);

/** Takes a cell apart; null where it is not one number. Percentages, fractions, hexadecimal and words are not. */
export function numberParts(cell: string): NumberParts | null {
  const text = cell.trim();
  if (simple.test(text)) {
    const negative = text.charCodeAt(0) === 45;
    return { body: negative ? text.slice(1) : text, negative, power: 0, currency: '' };
  }
  if (text.length === 0 || text.length > 400) return null;
  return spelledParts(plainDigits(text));
}

function spelledParts(text: string): NumberParts | null {
  const about = text.replace(roughly, '').replace(bounded, '');
  const signed = about.replace(yearly, '').replace(noCents, '').trim();
  const booked = signed.replace(debitOrCredit, '');
  const credit = booked !== signed && /cr$/i.test(signed);
  const inBrackets = /^\((.*)\)$/.exec(booked);
  const match = shape.exec((inBrackets?.[1] ?? booked).trim());
  if (match === null) return null;
  const [
    ,
    sign = '',
    before = '',
    innerSign = '',
    digits = '',
    exponent,
    word = '',
    after = '',
    trailing = '',
  ] = match;
  const prefix = splitPrefix(before);
  // Of Brazil's money "mil" are thousands, whatever it is elsewhere.
  const suffix =
    before === 'R$' && word.toLowerCase() === 'mil' ? { power: 3, currency: '' } : splitSuffix(word, after);
  if (prefix === null || suffix === null || (prefix.currency !== '' && suffix.currency !== '')) return null;
  const body = withoutGroups(digits);
  if (body === null) return null;
  const minus =
    [sign, innerSign, trailing].filter((mark) => mark === '-').length +
    (inBrackets === null ? 0 : 1) +
    (credit ? 1 : 0);
  if (minus > 1 || (prefix.power > 0 && suffix.power > 0)) return null;
  return {
    body: exponent === undefined ? body : `${body}e${exponent}`,
    negative: minus === 1,
    power: prefix.power + suffix.power,
    currency: prefix.currency || suffix.currency,
    ...(about === text ? {} : { about: true }),
  };
}

/** Digits of other scripts and typographic marks become plain; nothing else does, so ½ stays no number. */
function plainDigits(text: string): string {
  return text
    .replace(/[\uFF10-\uFF19\u0660-\u0669\u06F0-\u06F9]/g, (digit) =>
      String((digit.codePointAt(0) ?? 0) & 0xf),
    )
    .replace(otherSpaces, ' ')
    .replace(otherApostrophes, "'")
    .replace(otherMinus, '-');
}

/** A currency, or thousands and more of one: `€`, `US$`, `T€`, `kEUR`. */
function splitPrefix(before: string): { power: number; currency: string } | null {
  const currency = before === '' || isCurrency(before);
  if (currency) return { power: 0, currency: before };
  const scaled = /^(T|k|m|M|Mio\.?|Mrd\.?|bn)\s?([\p{Sc}]|[A-Z]{3})$/u.exec(before);
  const power = scaled?.[1] === 'T' ? 3 : powers.get(scaled?.[1]?.toLowerCase() ?? '');
  return power === undefined ? null : { power, currency: scaled?.[2] ?? '' };
}

function isCurrency(text: string): boolean {
  if (/^\p{Sc}$/u.test(text) || /^[A-Z]{3}$/.test(text) || /^(?:US|A|C|NZ|HK|R)?\$$/.test(text)) return true;
  return /^(?:Fr|Rs|SFr|kr|CHF|EUR)\.?$/i.test(text);
}

/** `m`, `Mio. EUR`, `EUR`, `mEUR`, `k`: a power, a currency, both or none. */
function splitSuffix(word: string, after: string): { power: number; currency: string } | null {
  if (word === '') return { power: 0, currency: after };
  const power = /^T$/.test(word) && after !== '' ? 3 : powers.get(word.toLowerCase());
  if (power !== undefined) return { power, currency: after };
  if (after === '' && (/^[A-Z]{3}$/.test(word) || /^(?:Fr|Rs|kr)\.?$/i.test(word)))
    return { power: 0, currency: word };
  const both = /^(k|K|m|M|T|mn|bn)([A-Z]{3})$/.exec(word);
  const inner = both?.[1] === 'T' ? 3 : powers.get(both?.[1]?.toLowerCase() ?? '');
  if (both?.[2] === undefined || inner === undefined || after !== '') return null;
  return { power: inner, currency: both[2] };
}

/** Blanks and apostrophes only ever group: three digits behind each, or it is not one number. */
function withoutGroups(digits: string): string | null {
  const text = digits.trim();
  if (!/[' ]/.test(text)) return text;
  return /^\d{1,3}(?:[' ]\d{3})+(?:[.,]\d+)?$/.test(text) ? text.replace(/[' ]/g, '') : null;
}

/** How the separators of a body can be read. */
export type Reading = 'plain' | 'point' | 'comma' | 'either' | 'broken';

const pointGroups = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const commaGroups = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

/** Which decimal mark a body shows: none, a point, a comma, one that may be either (1.234), or separators that fit no number. */
export function readingOf(body: string): Reading {
  const digits = body.split('e')[0] ?? '';
  const point = digits.indexOf('.');
  const comma = digits.indexOf(',');
  if (point < 0 && comma < 0) return 'plain';
  const single = /^\d*[.,]\d*$/.test(digits);
  if (single) {
    const mark = point >= 0 ? 'point' : 'comma';
    return /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits) && !body.includes('e') ? 'either' : mark;
  }
  if (pointGroups.test(digits)) return 'point';
  return commaGroups.test(digits) ? 'comma' : 'broken';
}

/** The digits and the place of the decimal mark, given which mark it is; null where the body does not fit that mark. */
export function decimalOf(body: string, mark: DecimalMark): { digits: string; decimals: number } | null {
  const reading = readingOf(body);
  if (reading === 'broken') return null;
  if (reading !== 'plain' && reading !== 'either' && reading !== (mark === '.' ? 'point' : 'comma'))
    return null;
  const [mantissa = '', exponent = '0'] = body.split('e');
  const plain = mantissa.replaceAll(mark === '.' ? ',' : '.', '');
  const at = plain.indexOf(mark);
  const digits = at < 0 ? plain : plain.slice(0, at) + plain.slice(at + 1);
  const decimals = (at < 0 ? 0 : plain.length - at - 1) - Number(exponent);
  return { digits, decimals };
}

/** Decimals of a number of digits and at most one point, the form nearly all cells have; -1 for anything else. */
export function plainDecimals(cell: string): number {
  const length = cell.length;
  let i = cell.charCodeAt(0) === 45 ? 1 : 0;
  let point = -1;
  if (i === length) return -1;
  for (; i < length; i += 1) {
    const code = cell.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code !== 46 || point >= 0 || i === length - 1 || i === 0) return -1;
    point = i;
  }
  return point < 0 ? 0 : length - point - 1;
}
