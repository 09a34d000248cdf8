const dayLength = 86_400_000;

/** Days since 1970-01-01 of a day written as YYYY-MM-DD. */
function numberOf(day: string): number {
  return Date.parse(day) / dayLength;
}

/** The day `count` calendar days after one (before it, below zero), both as YYYY-MM-DD. */
export function dayAfter(day: string, count: number): string {
  return new Date((numberOf(day) + count) * dayLength).toISOString().slice(0, 10);
}

/** Monday to Friday; holidays are not known to a plan. */
export function isWorkingDay(day: string): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((numberOf(day) + 3) % 7) + 7) % 7;
  return weekday < 5;
}

/** The working day that lies so many working days after a day; with none, the day itself or the next working day. */
export function workingDayAfter(day: string, count: number): string {
  let at = day;
  while (!isWorkingDay(at)) at = dayAfter(at, 1);
  // A request of a Saturday is one of Monday.
  for (let left = count; left > 0; ) {
    at = dayAfter(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

/** How many working days lie from the first of these days to the day before the second. */
export function workingDaysBetween(from: string, until: string): number {
  let count = 0;
  for (let at = from; at < until; at = dayAfter(at, 1)) if (isWorkingDay(at)) count += 1;
  return count;
}
