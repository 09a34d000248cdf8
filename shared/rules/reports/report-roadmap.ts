import { fundedLanes } from '../../model/codes';
import { type Plan, settingsOf } from '../../model/plan';
import { type Quarter, quarterIn } from '../../model/quarter';
import type { Milestone } from '../../model/records/milestone';
import { quarterOfMilestone } from '../cards/gate-amount';
import { type Wait, waitOf } from '../roadmap/waits';
import { milestonesByInitiative } from '../tables/lines';
import { onceForEach } from '../tables/memo';
import { type ReportRow, reportListsOf } from './report-lists';

/** A milestone or gate of a bar. */
interface RoadmapMark extends Pick<Milestone, 'id' | 'name' | 'kind'> {
  /** The quarter at whose end it stands. */
  readonly quarter: Quarter;
  /** Where that is on the roadmap, in quarters from its left edge; more than 0 and no more than it has. */
  readonly at: number;
}

/** A bar of the roadmap, in whole quarters from its left edge. */
export interface RoadmapBar {
  readonly row: ReportRow;
  readonly from: number;
  readonly to: number;
  /** Its work began before the plan. */
  readonly before: boolean;
  /** Its work goes on after the last year. */
  readonly after: boolean;
  /** No start is set: it is taken to begin with the plan. */
  readonly startAssumed: boolean;
  /** In the order of time. */
  readonly marks: readonly RoadmapMark[];
  readonly waitsOn: Wait | null;
}

export interface Roadmap {
  /** The fiscal years it spans: those that the roadmap on screen has. */
  readonly years: readonly number[];
  readonly bars: readonly RoadmapBar[];
  /** Funded initiatives at work in these years, of which the bars show some or all. */
  readonly all: number;
}

/**
 * The funded initiatives of a scenario over the plan's years, in the order of the lists. Where more than `limit` are at work
 * in them, those that are given most are kept (equal ones in the order of the lists).
 */
export function roadmapOf(plan: Plan, scenarioId: string, limit: number): Roadmap {
  const { firstYear, horizonYears } = settingsOf(plan);
  const years = Array.from({ length: horizonYears }, (_, index) => firstYear + index);
  const largest = largestFirst(plan, scenarioId);
  const shown = largest.slice(0, limit).sort((a, b) => a.place - b.place);
  return { years, bars: shown.map(({ row }) => barOf(plan, row, years)), all: largest.length };
}

/** What is at work in the plan's years, that with most money first, and each one's place in the lists. */
const largestFirst = onceForEach((plan, scenarioId: string): readonly Placed[] => {
  const { firstYear, horizonYears } = settingsOf(plan);
  const { lanes } = reportListsOf(plan, scenarioId);
  return fundedLanes
    .flatMap((lane) => lanes[lane].funded)
    .map((row, place) => ({ row, place }))
    .filter(({ row }) => isInside(row.card.window, quarterIn(firstYear, 1), horizonYears * 4))
    .sort((a, b) => b.row.card.fundedAmount - a.row.card.fundedAmount || a.place - b.place);
});

interface Placed {
  readonly row: ReportRow;
  readonly place: number;
}

type Window = ReportRow['card']['window'];

function isInside({ first, last }: Window, begin: Quarter, count: number): boolean {
  return first < begin + count && last >= begin;
}

function barOf(plan: Plan, row: ReportRow, years: readonly number[]): RoadmapBar {
  const { window, placement, initiative } = row.card;
  const begin = quarterIn(settingsOf(plan).firstYear, 1);
  const count = years.length * 4;
  return {
    row,
    from: Math.max(0, window.first - begin),
    to: Math.min(count, window.last + 1 - begin),
    before: (placement.start ?? window.first) < begin,
    after: window.last >= begin + count,
    startAssumed: placement.start === null,
    marks: milestonesByInitiative(plan.milestone)
      .of(initiative.id)
      .map(({ id, name, kind, offsetQuarters }) => {
        const quarter = quarterOfMilestone({ offsetQuarters }, placement, begin);
        return { id, name, kind, quarter, at: quarter + 1 - begin };
      })
      .filter((mark) => mark.at > 0 && mark.at <= count)
      .sort((a, b) => a.at - b.at),
    waitsOn: waitOf(plan, placement.scenarioId, initiative.id),
  };
}
