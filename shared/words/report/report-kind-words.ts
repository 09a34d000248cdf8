import type { Plan } from '../../model/plan';
import type { ReportChoice } from '../../model/report-choice';
import type { ReportId, ReportSection } from '../../model/report-kinds';
import { audienceOf } from '../../rules/peers/audience';
import { say } from '../say';
import { reportFor } from './briefing-words';

/** The reports by name, as they are chosen and as they head their paper. */
export const reportNames: Readonly<Record<ReportId, string>> = {
  'board-summary': say`Board summary`,
  'board-pack': say`Board pack`,
  briefing: say`Briefing`,
  agenda: say`Agenda`,
  'why-a-before-b': say`Why A before B`,
  'budget-case': say`Budget case`,
  handout: say`Handout`,
  delivery: say`Firewalls and clean slates`,
};

/** The parts of reports by name. */
export const sectionNames: Readonly<Record<ReportSection, string>> = {
  summary: say`Summary on one page`,
  asked: say`Decisions asked`,
  changes: say`What changed and what stops`,
  'not-funded': say`Not funded, and what follows`,
  attention: say`Needs attention`,
  lists: say`The two lists`,
  roadmap: say`Roadmap`,
  goals: say`Goals`,
  benefits: say`Benefits`,
  realised: say`Realised value`,
  outcomes: say`Outcomes`,
  scores: say`Scores`,
  'roll-ups': say`Programmes and business units`,
  services: say`Services`,
  inertia: say`What runs unchanged`,
  intake: say`Intake`,
  budgets: say`Budgets`,
  drift: say`Run-cost drift`,
  'key-figures': say`Key figures`,
  capacity: say`People`,
  strengths: say`Strengths, and what to partner for`,
  agreements: say`Agreements and emergencies`,
  scenarios: say`Scenarios compared`,
  baseline: say`Changes since the baseline`,
  backlog: say`Backlog`,
  'own-fields': say`Fields of your own`,
  decisions: say`Decisions`,
  overrides: say`Overrides`,
  'peer-serves': say`What serves you`,
  'peer-moves': say`What moves when`,
  'peer-asked': say`What we ask of you`,
  'agenda-changed': say`What changed for you`,
  'agenda-reviews': say`What was decided, and when we look at it again`,
  'why-verdict': say`Which comes first`,
  'why-compared': say`Side by side`,
  'case-buys': say`What the next sum of money buys`,
  'case-slips': say`What slips without it`,
  cards: say`Initiatives in full`,
  delivery: say`A page for each way of delivery of its own`,
};

/** What heads the paper: "Board pack", "Briefing for the CFO". */
export function reportHeading(plan: Plan, choice: Pick<ReportChoice, 'report' | 'peer' | 'unit'>): string {
  const audience = audienceOf(plan, choice);
  const name = reportNames[choice.report];
  return audience === null ? name : reportFor(name, audience);
}
