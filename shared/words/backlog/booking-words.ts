/** What is told of rows that are bookings. */
export const bookingSentences = {
  'no-amount-column': 'No column gives the amounts. Choose one.',
  'no-period-column': 'No column says when it was booked. Choose a period, or a year and a month.',
  'no-owner-column': 'No column says what it was booked on. Choose a key, a title or a cost centre.',
  'row-without-amount': 'The row has no amount.',
  'row-amount-unreadable': '“{text}” in “{column}” is not an amount that can be read for sure.',
  'row-without-period': 'The row does not say when it was booked.',
  'row-period-unreadable': '“{text}” names no quarter.',
  'row-without-owner': 'The row has no key, no title and no cost centre.',
  'owner-unknown': 'No initiative and no service has the {what} “{text}”.',
  'owner-several': '{count} initiatives or services have the {what} “{text}”.',
  'spent-typed-too': '“{title}” has actual costs typed by hand; what is imported comes on top of them.',
  'booked-before':
    '{count} {count:sum of a quarter and account was|sums of a quarter and account were} imported before; {count:the one of this file takes its place|those of this file take their place}. A file with a part of a quarter would lose the rest.',
  'booked-negative': 'The amounts add up to less than nothing. Are costs written with a minus?',
} as const;
