import { language } from '../../../shared/words/language';
import { say } from '../../../shared/words/say';

/** A figure as one place says it. `within`: by how much it may differ from the true one, since it is rounded for reading. */
export interface Said {
  readonly value: number | null;
  readonly within: number;
}

/** The figures that one place says, by their names: every place names the same figure alike. */
export type Gathered = ReadonlyMap<string, Said>;

/** A figure in full, money in major units: nothing is rounded but what a float cannot say. */
export function exactly(value: number | null): Said {
  return { value, within: 1e-9 * Math.max(1, Math.abs(value ?? 0)) };
}

const inGerman = language === 'de';
const numbers = inGerman ? /(\d[\d.]*(?:,\d+)?)\s*(Mio\.|Mrd\.)?/g : /(\d[\d,]*(?:\.\d+)?)\s*(M|bn|B|k)?/g;
/** What no number of the language looks like: thousands are in threes, the other sign stands before decimals. */
const foreign = inGerman ? /\d,\d+[.,]|\.\d{1,2}(?!\d)|\.\d{4}/ : /\d\.\d+[.,]\d|,\d{1,2}(?!\d)|,\d{4}/;
const sizes: Readonly<Record<string, number>> = {
  bn: 1e9,
  B: 1e9,
  M: 1e6,
  k: 1e3,
  'Mio.': 1e6,
  'Mrd.': 1e9,
};
const edges = [
  [say`under ${'1 %'}`, 0.0025],
  [say`over ${'99 %'}`, 0.9975],
] as const;

/**
 * What a text says as a number, with half of its last digit as what it may be off: "€ 31.02M", "−0.38", "+4.2 %", "75 %";
 * `size` is the unit of its column where the text itself names none. A dash, nothing and "Not known" are null.
 */
export function said(text: string, size = 1): Said {
  // What is not quite nothing or not quite all is never rounded to it.
  const edge = edges.find(([words]) => words === text.replaceAll('\u00a0', ' '));
  if (edge) return { value: edge[1], within: 0.0025 };
  const [first] = saidAll(text, size);
  return first ?? { value: null, within: 0 };
}

/** All numbers of a text: of "1.1–3.0M" both, in the unit that stands behind the last. */
export function saidAll(text: string, size = 1): Said[] {
  const plain = text.replaceAll(/[\u00a0\u202f]/g, ' ').replaceAll('−', '-');
  if (foreign.test(plain)) throw new Error(`“${plain}” is written as in another language`);
  const found = [...plain.matchAll(numbers)];
  const unit = found.at(-1)?.[2];
  // An amount too small for its column is written in full, with its currency.
  const usual = /[€¥$£]/.test(plain) ? 1 : size;
  const scale = plain.includes('%') ? 0.01 : unit ? (sizes[unit] ?? 1) : usual;
  return found.map(([, digits = '', own], at) => {
    const [whole = '', after = ''] = digits.split(inGerman ? ',' : '.');
    const decimals = after.length;
    const of = own ? (sizes[own] ?? 1) : scale;
    const sign = at === 0 && /^\D*-/.test(plain) ? -1 : 1;
    const value = sign * Number(`${whole.replaceAll(/[.,]/g, '')}.${after}`) * of;
    return { value, within: (0.5 * of) / 10 ** decimals + 1e-9 * Math.max(1, Math.abs(value)) };
  });
}
