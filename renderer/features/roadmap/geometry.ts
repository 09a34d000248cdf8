import type { Quarter } from '../../../shared/model/quarter';
import type { Placement } from '../../../shared/model/records/placement';
import type { Card } from '../../../shared/rules/cards/card';
import { spendingWindow } from '../../../shared/rules/time/schedule';

/** The timeline: its first quarter, how many there are, and how wide one is in pixels. */
export interface Scale {
  readonly from: Quarter;
  readonly count: number;
  readonly quarter: number;
}

export type Dates = Pick<Placement, 'start' | 'lengthQuarters'>;

/** A bar on the timeline, in pixels from its left edge; at least a tenth of a quarter is drawn at either edge. */
export interface BarBox {
  readonly left: number;
  readonly width: number;
  /** Its work begins before the timeline, or ends after it. */
  readonly openLeft: boolean;
  readonly openRight: boolean;
  /** It lies wholly beside the timeline: a mark at the edge stands for it. */
  readonly beside: 'before' | 'after' | null;
}

/** Width of the mark at the edge for a bar that lies beside the timeline. */
const markWidth = 10;

/** From the first quarter of its work to the last; stopped work ends with its next quarter. */
function barQuarters(card: Card, dates: Dates, planStart: Quarter): { first: Quarter; last: Quarter } {
  const done = card.window.last < planStart;
  const window = spendingWindow(dates.start, dates.lengthQuarters, planStart, done);
  const first = Math.min(dates.start ?? planStart, window.first);
  return { first, last: card.stopped ? Math.max(window.first, first) : window.last };
}

export function barBox(card: Card, dates: Dates, scale: Scale): BarBox {
  const { first, last } = barQuarters(card, dates, scale.from);
  const end = scale.from + scale.count;
  const all = scale.count * scale.quarter;
  if (last < scale.from)
    return { left: 0, width: markWidth, openLeft: true, openRight: false, beside: 'before' };
  if (first >= end)
    return { left: all - markWidth, width: markWidth, openLeft: false, openRight: true, beside: 'after' };
  const from = Math.max(first, scale.from);
  const to = Math.min(last + 1, end);
  return {
    left: (from - scale.from) * scale.quarter,
    width: (to - from) * scale.quarter,
    openLeft: first < scale.from,
    openRight: last >= end,
    beside: null,
  };
}

/** How wide a quarter is where so many have to fit into `room` pixels. */
export function quarterWidth(room: number, count: number, least: number): number {
  return Math.max(least, Math.floor(room / count));
}
