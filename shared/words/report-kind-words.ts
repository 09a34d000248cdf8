import { forPeer } from './briefing-words';
import type { ReportChoice } from '../model/report-choice';
import type { ReportId, ReportSection } from '../model/report-kinds';

/** The reports by name, as they are chosen and as they head their paper. */
export const reportNames: Readonly<Record<ReportId, string>> = {
  'board-summary': 'Board summary',
  'board-pack': 'Board pack',
  briefing: 'Briefing',
  agenda: 'Agenda',
  'why-a-before-b': 'Why A before B',
  'budget-case': 'Budget case',
  handout: 'Handout',
};

/** The parts of reports by name. */
export const sectionNames: Readonly<Record<ReportSection, string>> = {
  summary: 'Summary on one page',
  asked: 'Decisions asked',
  changes: 'What changed and what stops',
  'not-funded': 'Not funded, and what follows',
  attention: 'Needs attention',
  lists: 'The two lists',
  roadmap: 'Roadmap',
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
  'own-fields': 'Fields of your own',
  decisions: 'Decisions',
  overrides: 'Overrides',
  'peer-serves': 'What serves you',
  'peer-moves': 'What moves when',
  'peer-asked': 'What we ask of you',
  'agenda-changed': 'What changed since the baseline, for you',
  'agenda-reviews': 'What was decided, and when we look at it again',
  'why-verdict': 'Which comes first',
  'why-compared': 'Side by side',
  'case-buys': 'What the next sum of money buys',
  'case-slips': 'What slips without it',
  cards: 'Initiatives in full',
};

/** What heads the paper: "Board pack", "Briefing for the CFO". */
export function reportHeading({ report, peer }: Pick<ReportChoice, 'report' | 'peer'>): string {
  return peer === null ? reportNames[report] : forPeer(reportNames[report], peer);
}
