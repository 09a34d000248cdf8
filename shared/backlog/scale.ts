import type { ColumnSample } from './column-sample';

const words: readonly (readonly [scale: number, pattern: RegExp])[] = [
  [1_000_000_000, /\b(?:billions?|bn|mrd|milliarden|milliards)\b|[$€£]\s?bn?\b/i],
  [
    1_000_000,
    /[([]\s*m\s*[)\]]|\bin m\b|\b(?:millions?|millionen|millones|milhões|milhoes|mio|mn|mm)\b|[$€£]\s*m(?:io|n)?\b|\bm\s?[$€£]|\b(?:usd|eur|gbp|chf)\s?m(?:n|io)?\b|\bm(?:usd|eur|gbp|chf)\b/i,
  ],
  [
    1_000,
    /[([]\s*k\s*[)\]]|\bin k\b|\b(?:thousands?|tausend|tsd|milliers|miles|milhares)\b|\bR\$\s?mil\b|[$€£]\s*k\b|\bk\s?[$€£]|\bt\s?€|\b(?:usd|eur|gbp|chf)\s?k\b|\b[tk](?:usd|eur|gbp|chf)\b|'000\b|\b000s\b/i,
  ],
];

/** The scale a header states, such as `($ M)`, `£m`, `k€`, `in thousands`; null where it states none. */
export function scaleOfHeader(header: string): number | null {
  return words.find(([, pattern]) => pattern.test(header))?.[0] ?? null;
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
