import { say } from '../say';

/** What a cell should be, with an example that would be taken. */
export const expectedSentences = {
  amount: say`an amount such as 1,234.50`,
  day: say`a day such as 2027-03-31`,
  quarter: say`a day, a month or a quarter such as 2027-03-31, Mar 2027 or 2027 Q1`,
  year: say`a year such as 2027`,
  length: say`a length such as 9 months or 3 quarters, 80 quarters at the most`,
  number: say`a number such as 12 or 1.5`,
  percent: say`a percentage such as 2.5`,
  points: say`a whole number from 1 to 20; for the delivery risk from 1 to 5`,
  effort: say`days of work such as 12 or 2 weeks`,
  lane: say`one of run, innovate, backlog`,
  outcome: say`one of revenue, efficiency, risk`,
  status: say`one of proposed, approved, delivering, live, stopped`,
  'yes-or-no': say`yes or no`,
  funding: say`one of none, minimum, full, or an amount`,
  'benefit-kind': say`one of margin, cashable, avoided, lossAvoided`,
  mark: say`one of none, must, never, stop`,
  delivery: say`one of standard, clean slate, firewall`,
  outside: say`adopt, replace or retire`,
  review: say`works, worries or unknown`,
  priority: say`one of highest, high, medium, low, lowest`,
  sourcing: say`internal or external`,
  goal: say`the name of a goal of the plan`,
  key: say`a key that no other row has, such as PRJ-17`,
  title: say`the key or the title of a row of the file`,
} as const;

/** What a cell can be expected to be. */
export type ExpectedCode = keyof typeof expectedSentences;
