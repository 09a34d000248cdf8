import { fundedLanes } from '../model/codes';
import { quarterIn } from '../model/quarter';
import type { ReportLists, ReportRow } from './report-lists';

/** A bar of the roadmap over the four quarters of a fiscal year: from 0 to 4, in whole quarters. */
export interface RoadmapBar {
  readonly row: ReportRow;
  readonly from: number;
  readonly to: number;
  /** Its work began before the year. */
  readonly before: boolean;
  /** Its work goes on after the year. */
  readonly after: boolean;
  /** No start is set: it is taken to begin with the plan. */
  readonly startAssumed: boolean;
}

export interface Roadmap {
  readonly bars: readonly RoadmapBar[];
  /** Funded initiatives at work in the year, of which the bars show some or all. */
  readonly all: number;
}

/**
 * The funded initiatives at work in a fiscal year, in the order of the lists. Where there are more than `limit`, those
 * with the most money in the year are kept (ties by the order of the lists).
 */
export function roadmapOf(lists: ReportLists, year: number, limit: number): Roadmap {
  const rows = fundedLanes.flatMap((lane) => lists.lanes[lane].funded);
  const bars = rows.flatMap((row) => barOf(row, year) ?? []);
  if (bars.length <= limit) return { bars, all: bars.length };
  const largest = [...bars].sort((a, b) => b.row.inYear - a.row.inYear).slice(0, limit);
  const kept = new Set(largest);
  return { bars: bars.filter((bar) => kept.has(bar)), all: bars.length };
}

function barOf(row: ReportRow, year: number): RoadmapBar | null {
  const { window, placement } = row.card;
  const begin = quarterIn(year, 1);
  const from = Math.max(0, window.first - begin);
  const to = Math.min(4, window.last + 1 - begin);
  if (from >= 4 || to <= 0) return null;
  return {
    row,
    from,
    to,
    before: (placement.start ?? window.first) < begin,
    after: window.last >= begin + 4,
    startAssumed: placement.start === null,
  };
}
