import { allocate } from '../../model/money';
import { difference, type TablePatch } from '../../model/patch';
import { type Effort, effortId } from '../../model/records/effort';
import { spreadWeights } from '../money/spread';
import type { SliceWindow } from './windows';

/** What each slice asks of teams: the whole days that lie in its quarters, and of days from outside the same. */
export function cutEfforts(
  efforts: readonly Effort[],
  windows: readonly SliceWindow[],
  ids: readonly string[],
): readonly (readonly Effort[])[] {
  return windows.map((_, slice) =>
    efforts.flatMap((effort) => {
      const initiativeId = ids[slice] as string;
      const days = inSlice(effort.days, effort, windows)[slice] as number;
      const externalDays = inSlice(effort.externalDays, effort, windows)[slice] as number;
      if (days + externalDays === 0) return [];
      return [{ ...effort, id: effortId(initiativeId, effort.teamId), initiativeId, days, externalDays }];
    }),
  );
}

function inSlice(days: number, { spread }: Effort, windows: readonly SliceWindow[]): number[] {
  const quarters = windows.reduce((sum, { lengthQuarters }) => sum + lengthQuarters, 0);
  const byQuarter = allocate(days, spreadWeights(spread, quarters));
  return windows.map(({ offset, lengthQuarters }) =>
    byQuarter.slice(offset, offset + lengthQuarters).reduce((sum, each) => sum + each, 0),
  );
}

/** What of it is new, other than before, and gone. */
export function effortPatch(
  before: readonly Effort[],
  slices: readonly (readonly Effort[])[],
): TablePatch<Effort> {
  const [first = [], ...others] = slices;
  const kept = new Map(first.map((effort) => [effort.teamId, effort]));
  return {
    added: others.flat(),
    changed: before.flatMap((effort) => {
      const { days, externalDays } = kept.get(effort.teamId) ?? effort;
      return difference(effort, { days, externalDays }) ?? [];
    }),
    removed: before.filter(({ teamId }) => !kept.has(teamId)),
  };
}
