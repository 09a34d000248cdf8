import { partsOf } from './read-list';
import { textOf } from './read-text';

/** What one line may be at the most (shared/model/fields.ts). */
const longest = 1_000;

/** The teams that a cell names, each once; without control characters, and no longer than a name may be. */
export function teamNames(cell: string): string[] {
  return partsOf(cell).map((name) => textOf(name).text.trim().slice(0, longest));
}

/**
 * `Payments: 40` as a team and its days; no team and no days where it is something else. `own`: of this app's own table,
 * where a blank at the end of a name is part of it.
 */
export function teamAndDays(part: string, own: boolean): { readonly team: string; readonly days: number } {
  const match = /^(.*):\s*(\d{1,7})\s*$/s.exec(part);
  const name = match?.[1] ?? '';
  return { team: own && name.trim() !== '' ? name : name.trim(), days: Number(match?.[2] ?? 0) };
}

/** The team of the plan that is called so, by its own spelling; without one, whatever the case. null where there is none. */
export function teamOfPlan(name: string, teams: readonly string[]): string | null {
  const folded = foldedTeam(name);
  return teams.find((known) => known === name) ?? teams.find((known) => foldedTeam(known) === folded) ?? null;
}

export function foldedTeam(name: string): string {
  return name.trim().toLowerCase();
}
