import type { TeamDays } from '../../model/effort-text';
import { clip } from '../normalise';
import type { InitiativeDraft, Remark } from '../types';
import { foldedTeam } from '../values/team-names';
import { type Fate, takenFieldsOf } from './fates';

/** What a row asks of teams, as far as the plan takes it from the row. */
interface AskedOfTeams {
  readonly line: number;
  readonly effort: readonly TeamDays[];
}

/** A team that the plan does not have; `rows` ask for days of it, the first of them in `line`. */
export interface NewTeam {
  readonly name: string;
  readonly line: number;
  readonly rows: number;
}

/** What the plan takes from rows of what they ask of teams; the fates are those of the drafts, in the same order. */
export function* askedOfTeams(
  drafts: readonly InitiativeDraft[],
  fates: readonly Fate[],
): Generator<AskedOfTeams, void> {
  for (const [at, { line, effort }] of drafts.entries()) {
    const fate = fates[at];
    if (!fate || effort.length === 0) continue;
    if (fate.kind === 'new' || fate.kind === 'rekeyed') yield { line, effort };
    else if (typeof takenFieldsOf(fate).effort === 'string') yield { line, effort };
  }
}

/** The teams that rows ask for days and that the plan does not have, each once whatever its case, as it stands first. */
export function newTeams(
  rows: Iterable<AskedOfTeams>,
  known: Iterable<{ readonly name: string }>,
): NewTeam[] {
  const there = new Set([...known].map(({ name }) => foldedTeam(name)));
  const found = new Map<string, NewTeam>();
  for (const { line, effort } of rows) {
    for (const folded of new Set(effort.map(({ team }) => foldedTeam(team)))) {
      if (folded === '' || there.has(folded)) continue;
      const before = found.get(folded);
      const name = before?.name ?? effort.find(({ team }) => foldedTeam(team) === folded)?.team.trim() ?? '';
      found.set(folded, { name, line: before?.line ?? line, rows: (before?.rows ?? 0) + 1 });
    }
  }
  return [...found.values()];
}

/** Each of them is told with how many rows ask for it. */
export function newTeamRemarks(teams: readonly NewTeam[]): Remark[] {
  return teams.map(({ name, line, rows }): Remark => {
    return { line, column: null, code: 'team-made', parameters: { text: clip(name), count: rows } };
  });
}
