import { firstPeerIds } from './peers';
import { type Orientation, orientations, type Paper, papers } from './records/paper';
import {
  mostInitiatives,
  type ReportId,
  type ReportSection,
  reportIds,
  reportKinds,
  sectionsOf,
} from './report-kinds';

/** A report as it was asked for: which one, of which parts, on which paper. */
export interface ReportChoice {
  readonly report: ReportId;
  /** In the order of the paper; never empty. */
  readonly sections: readonly ReportSection[];
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** Whether each page says at its foot which plan and state it shows, the day, and its number of how many. */
  readonly footer: boolean;
  /** Whom it is for, by the peer's id; null where the report is no peer's, or is for a business unit. */
  readonly peer: string | null;
  /** The business unit that an agenda is for, in place of a peer. */
  readonly unit: string | null;
  /** The day (YYYY-MM-DD) since which an agenda tells what changed; null: since the last baseline. */
  readonly since: string | null;
  /** Which initiatives it is about, in their order; empty where it is about the plan, or none is chosen yet. */
  readonly initiativeIds: readonly string[];
}

/** A report in full; one for a peer is the first one's where none is named. */
export function wholeReport(report: ReportId, paper: Paper, peer: string = firstPeerIds[0]): ReportChoice {
  const { sections, needs } = reportKinds[report];
  const forPeer = needs === 'peer' ? peer : null;
  return {
    report,
    sections,
    paper,
    orientation: 'portrait',
    footer: true,
    peer: forPeer,
    unit: null,
    since: null,
    initiativeIds: [],
  };
}

/**
 * A choice from plain data that anybody may have written. What is not known is left out: without a known report it is
 * the board pack, without a known section the whole report, without a known paper A4, without a
 * known orientation portrait, without a peer the first one's; the footer is there unless it was taken off.
 */
export function readReportChoice(data: unknown): ReportChoice {
  const stored = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const report = reportIds.find((id) => id === stored.report) ?? 'board-pack';
  const paper = papers.find((name) => name === stored.paper) ?? 'A4';
  const known = sectionsOf(report, Array.isArray(stored.sections) ? stored.sections : []);
  const peer = shortText(stored.peer) ?? undefined;
  const ids = Array.isArray(stored.initiativeIds) ? stored.initiativeIds : [];
  const initiativeIds = [...new Set(ids.filter((id) => typeof id === 'string'))].slice(
    0,
    mostInitiatives(report),
  );
  const whole = wholeReport(report, paper, peer);
  const unit = report === 'agenda' ? shortText(stored.unit) : null;
  return {
    ...whole,
    orientation: orientations.find((name) => name === stored.orientation) ?? 'portrait',
    footer: stored.footer !== false,
    ...(report === 'agenda' && { since: dayOf(stored.since) }),
    ...(unit !== null && { unit, peer: null }),
    ...(known.length > 0 && { sections: known }),
    initiativeIds,
  };
}

function shortText(data: unknown): string | null {
  return typeof data === 'string' && data !== '' && data.length <= 1_000 ? data : null;
}

function dayOf(data: unknown): string | null {
  return typeof data === 'string' && /^(19|20|21)\d\d-[01]\d-[0-3]\d$/.test(data) ? data : null;
}
