import { type Paper, papers } from './paper';
import { type PeerId, peerIds } from './peers';
import {
  mostInitiatives,
  type ReportId,
  reportIds,
  reportKinds,
  type ReportSection,
  sectionsOf,
} from './report-kinds';

/** A report as it was asked for: which one, of which parts, on which paper. */
export interface ReportChoice {
  readonly report: ReportId;
  /** In the order of the paper; never empty. */
  readonly sections: readonly ReportSection[];
  readonly paper: Paper;
  /** Whom it is for; null where the report is no peer's. */
  readonly peer: PeerId | null;
  /** Which initiatives it is about, in their order; empty where it is about the plan, or none is chosen yet. */
  readonly initiativeIds: readonly string[];
}

/** A report in full; one for a peer is the first one's where none is named. */
export function wholeReport(report: ReportId, paper: Paper, peer: PeerId = peerIds[0]): ReportChoice {
  const { sections, needs } = reportKinds[report];
  return { report, sections, paper, peer: needs === 'peer' ? peer : null, initiativeIds: [] };
}

/**
 * A choice from plain data that anybody may have written. What is not known is left out: without a known report it is
 * the board pack, without a known section the whole report, without a known paper A4, without a known peer the first one's.
 */
export function readReportChoice(data: unknown): ReportChoice {
  const stored = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const report = reportIds.find((id) => id === stored.report) ?? 'board-pack';
  const paper = papers.find((name) => name === stored.paper) ?? 'A4';
  const known = sectionsOf(report, Array.isArray(stored.sections) ? stored.sections : []);
  const peer = peerIds.find((id) => id === stored.peer);
  const ids = Array.isArray(stored.initiativeIds) ? stored.initiativeIds : [];
  const initiativeIds = [...new Set(ids.filter((id) => typeof id === 'string'))].slice(
    0,
    mostInitiatives(report),
  );
  return {
    ...wholeReport(report, paper, peer),
    ...(known.length > 0 && { sections: known }),
    initiativeIds,
  };
}
