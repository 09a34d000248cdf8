/** Kept of today. */
const ofToday = 3;
/** Kept in all. */
const inAll = 10;

export interface Dated {
  readonly id: string;
  /** ISO moment. */
  readonly at: string;
}

/**
 * Which backups stay: the last three of today, the last one of every other day, the newest ten in all. Days are those
 * of UTC. The one just made always stays, whatever a clock that was set back says.
 */
export function retained(backups: readonly Dated[], now: number, justMade: string): ReadonlySet<string> {
  const today = new Date(now).toISOString().slice(0, 10);
  const taken = new Map<string, number>();
  const kept = new Set([justMade]);
  const newestFirst = [...backups].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  for (const { id, at } of newestFirst) {
    const day = at.slice(0, 10);
    const count = taken.get(day) ?? 0;
    if (kept.has(id)) {
      taken.set(day, count + 1);
    } else if (kept.size < inAll && count < (day === today ? ofToday : 1)) {
      kept.add(id);
      taken.set(day, count + 1);
    }
  }
  return kept;
}
