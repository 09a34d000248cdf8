import { allocate } from '../../model/money';
import { difference, type TablePatch } from '../../model/patch';
import type { Effort } from '../../model/records/effort';
import { type HiddenWork, hiddenWorkId } from '../../model/records/hidden-work';
import type { SliceWindow } from './windows';

/**
 * Hidden work cut as the effort of its team is (that of nobody by quarters), so that no slice hides more days than it asks of the
 * team; its weeks made the work begin later, so they stay with the first slice.
 */
export function cutHiddenWork(
  before: readonly HiddenWork[],
  efforts: readonly (readonly Effort[])[],
  windows: readonly SliceWindow[],
  ids: readonly string[],
): TablePatch<HiddenWork> {
  const added: HiddenWork[] = [];
  const changed = [];
  const removed: HiddenWork[] = [];
  for (const [row, [kept = 0, ...others]] of daysBySlice(before, efforts, windows)) {
    const change = difference(row, { days: kept, teamId: kept > 0 ? row.teamId : null });
    if (kept + row.weeks === 0) removed.push(row);
    else if (change) changed.push(change);
    for (const [index, days] of others.entries()) {
      const initiativeId = ids[index + 1] as string;
      const id = hiddenWorkId(initiativeId, row.kind);
      if (days > 0) added.push({ ...row, id, initiativeId, days, weeks: 0, movedDate: false });
    }
  }
  return { added, changed, removed };
}

/** Kind after kind, each in proportion of what is left of its team's hidden days in a slice: these are then used up exactly. */
function daysBySlice(
  before: readonly HiddenWork[],
  efforts: readonly (readonly Effort[])[],
  windows: readonly SliceWindow[],
): ReadonlyMap<HiddenWork, readonly number[]> {
  const parts = new Map<HiddenWork, readonly number[]>();
  for (const teamId of new Set(before.map((row) => row.teamId))) {
    const rows = before.filter((row) => row.teamId === teamId);
    const asked = efforts.map((slice) => slice.find((effort) => effort.teamId === teamId)?.days ?? 0);
    const weights = asked.some((days) => days > 0) ? asked : windows.map((each) => each.lengthQuarters);
    let left = allocate(
      rows.reduce((sum, { days }) => sum + days, 0),
      weights,
    );
    for (const row of rows) {
      const part = allocate(row.days, left);
      left = left.map((days, slice) => days - (part[slice] ?? 0));
      parts.set(row, part);
    }
  }
  return parts;
}
