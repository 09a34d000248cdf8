import { say } from '../say';

/** What is told of rows that are bookings. */
export const bookingSentences = {
  'no-amount-column': say`No column gives the amounts. Choose one.`,
  'no-period-column': say`No column says when it was booked. Choose a period, or a year and a month.`,
  'no-owner-column': say`No column says what it was booked on. Choose a key, a title or a cost centre.`,
  'row-without-amount': say`The row has no amount.`,
  'row-amount-unreadable': say`“{text}” in “{column}” is not an amount that can be read for sure.`,
  'row-without-period': say`The row does not say when it was booked.`,
  'row-period-unreadable': say`“{text}” names no quarter.`,
  'row-without-owner': say`The row has no key, no title and no cost centre.`,
  'owner-unknown': say`No initiative and no service has the {what} “{text}”.`,
  'owner-several': say`{count} initiatives or services have the {what} “{text}”.`,
  'spent-typed-too': say`“{title}” has actual costs typed by hand; what is imported comes on top of them.`,
  'booked-replaced': say`{what}: {before} was booked; {after} takes its place.`,
  'booked-in-part': say`{what}: {old} was booked in the months and cost centres of this file; {file} takes its place. {kept} of others stays: {after} in all.`,
  'booked-beside': say`{what}: {kept} was booked in other months or cost centres and stays; {file} comes on top: {after} in all.`,
  'booked-elsewhere': say`{count:One sum|# sums} booked on other accounts in the same months, {total} in all, {count:is|are} not in this file and {count:stays|stay} booked.`,
  'booked-as-credit': say`{count:One row is a credit|# rows are credits} without a sign, so {count:its amount lowers|their amounts lower} what was booked.`,
  'booked-as-run': say`{count:One row is|# rows are} booked as run cost: {count:its line says|their lines say} so, and {count:its initiative is|their initiatives are} live by then.`,
  'booked-negative': say`The amounts add up to less than nothing. Are costs written with a minus?`,
} as const;
