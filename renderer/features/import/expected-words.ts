import type { Expected } from '../../../shared/backlog/problem';

/** What a cell should be, with an example. */
export const expectedWords: Readonly<Record<Expected, string>> = {
  amount: 'an amount, such as 1,234.50',
  day: 'a day, such as 2027-03-31',
  length: 'a length, such as 6 months',
  number: 'a number, such as 12',
  points: 'whole points within their scale',
  lane: 'run, innovate or backlog',
  outcome: 'revenue, efficiency or risk',
  status: 'proposed, approved, delivering, live or stopped',
  'yes-or-no': 'yes or no',
  funding: 'none, minimum, full or amount',
  'benefit-kind': 'margin, cashable, avoided or loss avoided',
};
