import { effortsOf, type TeamDays } from '../../model/effort-text';
import { clip } from '../normalise';
import type { Remark } from '../types';
import { type Fate, takenFieldsOf } from './fates';

/**
 * Rows that ask a team for fewer days than its hidden work takes, or for none any more; the plan keeps those of the hidden work
 * (import-effort.ts). `hiddenOf`: the hidden days of an initiative by team.
 */
export function belowHiddenRemarks(
  fates: readonly Fate[],
  hiddenOf: (initiativeId: string) => readonly TeamDays[],
): Remark[] {
  return fates.flatMap((fate) => {
    if (fate.kind !== 'changed') return [];
    const { effort } = takenFieldsOf(fate);
    if (typeof effort !== 'string') return [];
    const said = new Map(effortsOf(effort).map(({ team, days }) => [team, days]));
    return hiddenOf(fate.id).flatMap(({ team, days }): Remark[] => {
      if ((said.get(team) ?? 0) >= days) return [];
      const parameters = { team: clip(team), days, said: said.get(team) ?? 0 };
      return [{ line: fate.line, column: null, code: 'effort-below-hidden', parameters }];
    });
  });
}
