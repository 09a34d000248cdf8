const dayLength = 86_400_000;

/** How many days lie from one day to another (YYYY-MM-DD), below 0 where the other comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}

/** The same day so many months later, or the last of that month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  const then = Math.min(date, last.getUTCDate());
  return `${last.toISOString().slice(0, 8)}${String(then).padStart(2, '0')}`;
}
