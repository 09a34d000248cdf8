import { currencyCodes } from '../values/currency-signs';
import type { ColumnSample } from './column-sample';

/** Currencies as they stand beside a scale, in small letters: codes, signs, words. */
const code = `(?:${currencyCodes})`;
const sign = '[$€£₹¥]';
/** A number in place of the word, `1.000` or `1'000'000`, that stands behind `in`, an `x` or beside a currency. */
const thousand = "1(?:[.,' \\u00a0\\u202f’])?000";
const million = "1(?:[.,' \\u00a0\\u202f’]?000){2}";

/** The number behind `in` or `x`, in brackets by itself, or beside a currency: `x € 1.000`, `in 1.000 EUR`. */
function counted(number: string): string {
  const ends = "(?![.,' \\u00a0\\u202f’]?\\d)";
  const one = `(?:(?:${sign}|${code})\\s?)?${number}`;
  return `\\b(?:in|en|em|x)\\s?${one}${ends}|(?<![a-z])[x×*]\\s?${one}${ends}|[([]\\s*${one}\\s*[)\\]]|(?<![\\d.,'])${number}\\s?(?:${sign}|${code}\\b|euros?\\b)`;
}

const words: readonly (readonly [scale: number, pattern: string])[] = [
  [
    1_000_000_000,
    `\\b(?:billions?|bn|mrd|mld|milliarden|milliards|miliardi|miljard(?:en)?)\\b|\\bmds?\\s?(?:${sign}|${code}\\b|euros?\\b)|${sign}\\s?bn?\\b`,
  ],
  [10_000_000, '\\b(?:crores?\\b)|(?:₹|\\b(?:inr|rs)\\b\\.?)\\s?cr\\b'],
  [
    1_000_000,
    `[([]\\s*m\\s*[)\\]]|\\bin m\\b|\\b(?:millions?|millionen|millones|milhões|milhoes|milioni|miljoen(?:en)?|mio|mln|mn|mm|mkr)\\b|${sign}\\s*m(?:io|n|ln)?\\b|\\bm\\s?${sign}|\\b${code}\\s?m(?:n|io|ln)?\\b|\\bm\\s?${code}\\b|\\br\\$\\s?mi\\b|\\bmi\\s?r\\$|${counted(million)}`,
  ],
  [100_000, '\\b(?:lakhs?|lacs?)\\b'],
  [
    1_000,
    `[([]\\s*k\\s*[)\\]]|\\bin k\\b|\\b(?:thousands?|thous|ths|thsd|thds|tausend|tsd|milliers|miles|milhares|migliaia|duizend(?:en)?|tkr|em mil)\\b|\\bR\\$\\s?mil\\b|\\bmil\\s?(?:r\\$|reais|€|euros)|\\b${code}\\s?th\\b|${sign}\\s*k\\b|\\bk\\s?${sign}|\\bt\\s?€|\\b${code}\\s?k\\b|\\b[tk]\\s?${code}\\b|(?<![\\d.,'])000\\s?${code}\\b|'000s?\\b|\\b000s\\b|${sign}\\s?000s?\\b|\\b${code}\\s?000s?\\b|[([]\\s*000s?\\s*[)\\]]|${counted(thousand)}`,
  ],
];
const patterns = words.map(([scale, pattern]) => [scale, new RegExp(pattern, 'i')] as const);

/** The scale a header states, such as `($ M)`, `£000`, `MSEK`, `in 1.000 EUR`, `Rs. lakh`; null where it states none. */
export function scaleOfHeader(header: string): number | null {
  return patterns.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
}

/**
 * The scale that amounts without one most likely have: sums below a few thousand with more decimals than the currency are
 * millions. null where they may well be whole sums.
 */
export function likelyScale(sample: ColumnSample): number | null {
  if (sample.filled < 3) return null;
  const fine = sample.fineNumbers > 0.2;
  if (fine && sample.largest < 20_000) return 1_000_000;
  return null;
}
