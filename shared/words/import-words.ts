import { counted } from './counts';

/** What the rows of a file become, as the plan's record of an import names it. */
type Target = 'initiatives' | 'services' | 'actuals' | 'agreements';

const nouns: Readonly<Record<Target, string>> = {
  initiatives: 'initiative',
  services: 'service',
  actuals: 'booking',
  agreements: 'agreement',
};

/** "3 initiatives", "1 service", "240 bookings". */
export function importedWords(target: Target, count: number): string {
  return counted(count, nouns[target]);
}
