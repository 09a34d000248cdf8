import { create } from 'zustand';
import { paperOfLocale } from '../../../../shared/model/paper-of-locale';
import { firstPeerIds } from '../../../../shared/model/peers';
import type { Orientation, Paper } from '../../../../shared/model/records/paper';
import { type ReportChoice, wholeReport } from '../../../../shared/model/report-choice';
import {
  mostInitiatives,
  type ReportId,
  type ReportSection,
  reportKinds,
} from '../../../../shared/model/report-kinds';
import { locale } from '../../../../shared/words/language';

interface ChosenState {
  readonly choice: ReportChoice;
  /** The preset it came from, which may be gone or say something else by now. */
  readonly presetId: string | null;
  /** Whom a report was for last. */
  readonly lastPeer: string;
}

/** The report in view, kept while the window is open. */
export const useChosenReport = create<ChosenState>()(() => ({
  choice: wholeReport('board-pack', paperOfLocale(locale)),
  presetId: null,
  lastPeer: firstPeerIds[0],
}));

function change(changes: Partial<ReportChoice>): void {
  useChosenReport.setState(({ choice }) => ({ choice: { ...choice, ...changes } }));
}

/** Another report begins in full, on the same paper, as it lies and with its footer or without, and for the same peer. */
export function chooseReport(report: ReportId): void {
  useChosenReport.setState(({ choice: { paper, orientation, footer, peer }, lastPeer }) => {
    const before = peer ?? lastPeer;
    return { choice: { ...wholeReport(report, paper, before), orientation, footer }, lastPeer: before };
  });
}

export function choosePeer(peer: string): void {
  change({ peer, unit: null });
}

/** A business unit in place of a peer: of an agenda alone. */
export function chooseUnit(unit: string): void {
  change({ unit, peer: null });
}

/** The day since which an agenda tells what changed; null: since the last baseline. */
export function chooseSince(since: string | null): void {
  change({ since });
}

/** The initiatives a report is about, in their order; what is more than it takes is left out. */
export function chooseInitiatives(ids: readonly string[]): void {
  const { report } = useChosenReport.getState().choice;
  change({ initiativeIds: [...new Set(ids)].slice(0, mostInitiatives(report)) });
}

export function choosePaper(paper: Paper): void {
  change({ paper });
}

export function chooseOrientation(orientation: Orientation): void {
  change({ orientation });
}

export function chooseFooter(footer: boolean): void {
  change({ footer });
}

/** Puts a section on the paper or takes it off; the last one stays. */
export function chooseSection(section: ReportSection, isShown: boolean): void {
  const { report, sections } = useChosenReport.getState().choice;
  const left = reportKinds[report].sections.filter((each) =>
    each === section ? isShown : sections.includes(each),
  );
  if (left.length > 0) change({ sections: left });
}

export function showPreset(presetId: string | null, choice: ReportChoice): void {
  useChosenReport.setState({ presetId, choice });
}
