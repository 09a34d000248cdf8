import type { Import } from '../model/records/import';
import { counted } from './counts';

/** What the rows of a file become, as the plan's record of an import names it. */
type Target = Import['target'];

const nouns: Readonly<Record<Target, string | readonly [one: string, many: string]>> = {
  initiatives: 'initiative',
  services: 'service',
  actuals: 'booking',
  agreements: 'agreement',
  goals: 'goal',
  readings: 'reading',
  realised: 'realised value',
  peers: 'pressure',
  liaisons: 'liaison',
  strengths: 'strength',
  emergencies: ['emergency', 'emergencies'],
  'hidden-work': ['part of hidden work', 'parts of hidden work'],
  reviews: 'review',
  enablers: 'enabler',
  roles: ['required role', 'required roles'],
  teams: ['row of team days', 'rows of team days'],
  milestones: 'milestone',
};

/** "3 initiatives", "1 service", "240 bookings". */
export function importedWords(target: Target, count: number): string {
  const noun = nouns[target];
  return typeof noun === 'string' ? counted(count, noun) : counted(count, ...noun);
}
