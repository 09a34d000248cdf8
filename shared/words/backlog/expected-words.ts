/** What a cell should be, with an example that would be taken. */
export const expectedSentences = {
  amount: 'an amount such as 1,234.50',
  day: 'a day such as 2027-03-31',
  quarter: 'a day, a month or a quarter such as 2027-03-31, Mar 2027 or 2027 Q1',
  year: 'a year such as 2027',
  length: 'a length such as 9 months or 3 quarters, 80 quarters at the most',
  number: 'a number such as 12 or 1.5',
  percent: 'a percentage such as 2.5',
  points: 'a whole number from 1 to 20; for the delivery risk from 1 to 5',
  effort: 'days of work such as 12 or 2 weeks',
  lane: 'one of run, innovate, backlog',
  outcome: 'one of revenue, efficiency, risk',
  status: 'one of proposed, approved, delivering, live, stopped',
  'yes-or-no': 'yes or no',
  funding: 'one of none, minimum, full, or an amount',
  'benefit-kind': 'one of margin, cashable, avoided, lossAvoided',
  mark: 'one of none, must, never, stop',
  delivery: 'one of standard, clean slate, firewall',
  outside: 'adopt, replace or retire',
  review: 'works, worries or unknown',
  priority: 'one of highest, high, medium, low, lowest',
  sourcing: 'internal or external',
  goal: 'the name of a goal of the plan',
  key: 'a key that no other row has, such as PRJ-17',
  title: 'the key or the title of a row of the file',
} as const;

/** What a cell can be expected to be. */
export type ExpectedCode = keyof typeof expectedSentences;
