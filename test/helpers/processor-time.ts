/** Milliseconds that this process itself works for `act`, whatever else the machine does meanwhile. */
export function processorTime(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** The middle of seven tries of it. */
export function usualTime(act: () => unknown): number {
  const tries = Array.from({ length: 7 }, () => processorTime(act));
  return tries.sort((a, b) => a - b)[3] ?? Number.POSITIVE_INFINITY;
}

/** What the work below takes on the machine that bounds in milliseconds were written on. */
const there = 25;

/** Of both kinds of work that rules do: numbers in order, and texts by their letters. */
function knownWork(): number {
  const numbers = Array.from({ length: 40_000 }, (_, at) => (at * 7_919) % 104_729).sort((a, b) => a - b);
  const texts = new Map(numbers.map((number) => [`Work ${number}`, number]));
  let found = 0;
  for (const text of texts.keys()) if (text.toLowerCase().includes('99')) found += text.charCodeAt(5);
  return found;
}

/**
 * How many times slower than there this machine is as of now, 1 at least: a bound in milliseconds is so many times higher.
 * Asked anew each time, since a processor that others share is slower for a while.
 */
export function howSlow(): number {
  return Math.max(1, usualTime(knownWork) / there);
}
