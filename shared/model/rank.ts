/**
 * Ranks are string keys: digits of base 62 after an unseen point, compared as text. Between any two there is always
 * room, which numbers lose after about fifty splits of one gap. A key never ends in the smallest digit, so that no
 * two texts stand for one place.
 */
const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;

export function compareRanks(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `count` keys in rising order, all after `after` and before `before` (null: no bound on that side).
 * Refuses bounds that are not in order.
 */
export function ranksBetween(after: string | null, before: string | null, count: number): string[] {
  if (after !== null && before !== null && after >= before) throw new Error('ranks are not in order');
  if (count === 0) return [];
  if (before === null) return appended(after ?? '', count);
  const keys: string[] = [];
  fill(after ?? '', before, count, keys);
  return keys;
}

/** Halving keeps the keys short: their length grows with the logarithm of the count. */
function fill(after: string, before: string, count: number, keys: string[]): void {
  if (count <= 0) return;
  const middle = midpoint(after, before);
  const left = Math.floor((count - 1) / 2);
  fill(after, middle, left, keys);
  keys.push(middle);
  fill(middle, before, count - 1 - left, keys);
}

/** A key strictly between, of the fewest digits; `after` may be empty (the very start). */
function midpoint(after: string, before: string): string {
  let prefix = '';
  for (let at = 0; ; at++) {
    const low = at < after.length ? digits.indexOf(after.charAt(at)) : 0;
    const high = at < before.length ? digits.indexOf(before.charAt(at)) : base;
    if (low === high) {
      prefix += digits.charAt(low);
      continue;
    }
    if (high - low > 1) return prefix + digits.charAt((low + high) >> 1);
    return prefix + digits.charAt(low) + above(after.slice(at + 1));
  }
}

/** A key greater than `after` with no bound above. */
function above(after: string): string {
  for (let at = 0; at < after.length; at++) {
    const digit = digits.indexOf(after.charAt(at));
    if (digit < base - 1) return after.slice(0, at) + digits.charAt((digit + base) >> 1);
  }
  return `${after}${digits.charAt(base >> 1)}`;
}

/**
 * Keys at the end of a lane, where most are added: counted up in a fixed width below the last key, so that
 * 100,000 of them stay short.
 */
function appended(after: string, count: number): string[] {
  const width = Math.max(2, Math.ceil(Math.log(count + 1) / Math.log(base)) + 1);
  const head = after === '' ? '' : leading(after);
  const step = Math.max(1, Math.floor(base ** width / (count + 1)));
  return Array.from({ length: count }, (_, index) => head + ending(step * (index + 1), width));
}

/** The shortest head that already sorts after `after`. */
function leading(after: string): string {
  for (let at = 0; at < after.length; at++) {
    const digit = digits.indexOf(after.charAt(at));
    if (digit < base - 1) return after.slice(0, at) + digits.charAt(digit + 1);
  }
  return `${after}${digits.charAt(1)}`;
}

/** `value` in base 62 at a fixed width; the last digit 0 gets a digit more, as no key ends in it. */
function ending(value: number, width: number): string {
  let text = '';
  for (let rest = value, at = 0; at < width; at++, rest = Math.floor(rest / base))
    text = digits.charAt(rest % base) + text;
  return text.endsWith('0') ? `${text}${digits.charAt(base >> 1)}` : text;
}
