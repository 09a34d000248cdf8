import type { ReportId, ReportSection } from '../model/report-kinds';

/** The reports by name, as they are chosen and as they head their paper. */
export const reportNames: Readonly<Record<ReportId, string>> = {
  'board-summary': 'Board summary',
  'board-pack': 'Board pack',
};

/** The parts of reports by name. */
export const sectionNames: Readonly<Record<ReportSection, string>> = {
  summary: 'Summary on one page',
  asked: 'Decisions asked',
  changes: 'What changed and what stops',
  'not-funded': 'Not funded, and what follows',
  attention: 'Needs attention',
  lists: 'The two lists',
  goals: 'Goals',
  benefits: 'Benefits',
  outcomes: 'Outcomes',
  scores: 'Scores',
  'roll-ups': 'Programmes and business units',
  services: 'Services',
  budgets: 'Budgets',
  drift: 'Run-cost drift',
  'key-figures': 'Key figures',
  capacity: 'People',
  scenarios: 'Scenarios compared',
  baseline: 'Changes since the baseline',
  backlog: 'Backlog',
  decisions: 'Decisions',
  overrides: 'Overrides',
};
