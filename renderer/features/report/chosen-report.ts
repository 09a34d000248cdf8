import { create } from 'zustand';
import type { Paper } from '../../../shared/model/paper';
import { type ReportChoice, wholeReport } from '../../../shared/model/report-choice';
import { type ReportId, type ReportSection, reportKinds } from '../../../shared/model/report-kinds';
import { paperOfLocale } from './paper-of-locale';

interface ChosenState {
  readonly choice: ReportChoice;
  /** The preset it came from, which may be gone or say something else by now. */
  readonly presetId: string | null;
}

/** The report in view, kept while the window is open. */
export const useChosenReport = create<ChosenState>()(() => ({
  choice: wholeReport('board-pack', paperOfLocale(navigator.language)),
  presetId: null,
}));

function change(changes: Partial<ReportChoice>): void {
  useChosenReport.setState(({ choice }) => ({ choice: { ...choice, ...changes } }));
}

/** Another report begins in full. */
export function chooseReport(report: ReportId): void {
  change({ report, sections: reportKinds[report].sections });
}

export function choosePaper(paper: Paper): void {
  change({ paper });
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
