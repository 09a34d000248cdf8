import type { DateGap } from '../../rules/cards/date-gap';
import { counted } from '../counts';
import { say } from '../say';

/** "30 days late", "2 months late", "12 days to spare", "on the day"; from 60 days on in months of 30.4 days. */
export function gapWords({ days }: Pick<DateGap, 'days'>): string {
  if (days === 0) return say`on the day`;
  const size = Math.abs(days);
  const words = size < 60 ? counted(size, 'day') : counted(Math.round(size / 30.4), 'month');
  return `${words} ${days > 0 ? say`late` : say`to spare`}`;
}
