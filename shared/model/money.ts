/** Whole minor units (cents) of the plan's one currency; a safe integer, may be negative. */
export type Money = number;

/**
 * The most that one amount of a plan can be, either side of zero, in minor units: 100 thousand million of a currency with
 * two decimals. The largest public projects there are (98 thousand million pounds) still fit. Schemas of stored records
 * know nothing of it, since older plans may hold more and must open; the rules do (`rules/largest-sum.ts`).
 */
export const largestSum: Money = 10 ** 13;

/**
 * Amounts up to this one are not added up to see whether a plan still can: 10,000 of them a year, over five years at a
 * yearly rise of 29 %, come to 8.87e15 minor units, less than the safe integers (2^53 = 9.007e15) in every currency.
 */
export const carefreeSum: Money = 10 ** 11;

/** Digits after the decimal point in a currency (ISO 4217: EUR 2, JPY 0, KWD 3); 2 for a code Intl does not know. */
export function minorDigits(currency: string): number {
  let digits = knownDigits.get(currency);
  if (digits === undefined) knownDigits.set(currency, (digits = askDigits(currency)));
  return digits;
}

/** Every amount on the screen asks, and Intl takes longer to answer than the amount to be written. */
const knownDigits = new Map<string, number>();

function askDigits(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Minor units in one major unit: 100 for EUR, 1 for JPY. */
export function minorPerMajor(currency: string): number {
  return 10 ** minorDigits(currency);
}

/**
 * The part of `amount` that falls to share `index` of `count` equal shares, in whole minor units.
 * All shares together are the amount exactly, whatever its sign (cumulative rounding).
 */
export function evenShare(amount: Money, index: number, count: number): Money {
  return cumulative(amount, index + 1, count) - cumulative(amount, index, count);
}

/** Exact for every safe integer: the product of amount and index may exceed 2^53, so whole and rest are split first. */
function cumulative(amount: Money, index: number, count: number): Money {
  const whole = Math.trunc(amount / count);
  const rest = amount - whole * count;
  return whole * index + Math.trunc((rest * index) / count);
}

/**
 * `amount` split over `weights` in whole minor units, adding up to it exactly: each gets the whole part of its due,
 * what is left goes one by one to the largest fractions, the earlier first (method of largest remainder, Hamilton).
 * Weights are zero or positive; where all are zero the split is even. No weights, no parts.
 */
export function allocate(amount: Money, weights: readonly number[]): Money[] {
  let sum = 0;
  let largest = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] as number;
    sum += weight;
    if (weight > largest) largest = weight;
  }
  if (sum === 0) return weights.length ? allocate(amount, Array(weights.length).fill(1)) : [];
  const size = Math.abs(amount);
  const { parts, rests } =
    size * largest <= Number.MAX_SAFE_INTEGER ? smallDues(size, weights, sum) : largeDues(size, weights);
  let left = size;
  for (let at = 0; at < parts.length; at++) left -= parts[at] as number;
  for (let turn = 0; left > 0 && turn < parts.length; turn++, left--) {
    const at = firstOfLargest(rests);
    parts[at] = (parts[at] as number) + 1;
    rests[at] = taken;
  }
  if (amount < 0) for (let at = 0; at < parts.length; at++) parts[at] = -(parts[at] as number) || 0;
  return parts;
}

/** Below every fraction: each gets one at the most. */
const taken = -Infinity;

/** There are few parts, so that looking for the largest is quicker than putting them in order. */
function firstOfLargest(rests: readonly number[]): number {
  let found = 0;
  for (let at = 1; at < rests.length; at++) if ((rests[at] as number) > (rests[found] as number)) found = at;
  return found;
}

/** Whole parts, and what of each due is beyond: compared only with the others of its split. */
interface Dues {
  readonly parts: Money[];
  readonly rests: number[];
}

function smallDues(size: number, weights: readonly number[], sum: number): Dues {
  const parts = Array<Money>(weights.length);
  const rests = Array<number>(weights.length);
  for (let at = 0; at < weights.length; at++) {
    const due = size * (weights[at] as number);
    const part = Math.floor(due / sum);
    parts[at] = part;
    rests[at] = due - part * sum;
  }
  return { parts, rests };
}

/** Products beyond 2^53 would lose cents as numbers. */
function largeDues(size: number, weights: readonly number[]): Dues {
  const exact = weights.map((weight) => BigInt(Math.round(weight)));
  const sum = exact.reduce((total, weight) => total + weight, 0n);
  const products = exact.map((weight) => BigInt(size) * weight);
  return {
    parts: products.map((product) => Number(product / sum)),
    rests: products.map((product) => Number(product % sum)),
  };
}

/**
 * `amount` (zero or more) split over `weights` in whole minor units, adding up to it exactly: one after another each takes
 * its share of what is left by then, rounded up. What the later ones get of the rest is what they would get if the earlier
 * ones were not there any more, which `allocate` cannot promise. Where all weights are zero the split is even.
 */
export function allocateInTurn(amount: Money, weights: readonly number[]): Money[] {
  const isEven = weights.every((weight) => weight === 0);
  let rest = amount;
  let sum = isEven ? weights.length : weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => {
    const own = isEven ? 1 : weight;
    const part = sum === 0 ? 0 : shareUp(rest, own, sum);
    rest -= part;
    sum -= own;
    return part;
  });
}

/** amount * weight / sum, rounded up. */
function shareUp(amount: Money, weight: number, sum: number): Money {
  const product = amount * weight;
  if (product <= Number.MAX_SAFE_INTEGER) {
    const over = product % sum;
    return (product - over) / sum + (over > 0 ? 1 : 0);
  }
  const exact = BigInt(amount) * BigInt(Math.round(weight));
  const whole = BigInt(Math.round(sum));
  return Number((exact + whole - 1n) / whole);
}
