import { type Paper, papers } from './paper';
import { type ReportId, reportIds, reportKinds, type ReportSection, sectionsOf } from './report-kinds';

/** A report as it was asked for: which one, of which parts, on which paper. */
export interface ReportChoice {
  readonly report: ReportId;
  /** In the order of the paper; never empty. */
  readonly sections: readonly ReportSection[];
  readonly paper: Paper;
}

/** A report in full. */
export function wholeReport(report: ReportId, paper: Paper): ReportChoice {
  return { report, sections: reportKinds[report].sections, paper };
}

/**
 * A choice from plain data that anybody may have written. What is not known is left out: without a known report it is
 * the board pack, without a known section the whole report, without a known paper A4.
 */
export function readReportChoice(data: unknown): ReportChoice {
  const stored = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const report = reportIds.find((id) => id === stored.report) ?? 'board-pack';
  const paper = papers.find((name) => name === stored.paper) ?? 'A4';
  const known = sectionsOf(report, Array.isArray(stored.sections) ? stored.sections : []);
  return { ...wholeReport(report, paper), ...(known.length > 0 && { sections: known }) };
}
