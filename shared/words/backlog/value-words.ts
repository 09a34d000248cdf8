/** What is told of single cells. */
export const valueSentences = {
  'amount-unreadable': '“{text}” is not an amount; the field stays empty.',
  'amount-too-large':
    '“{text}” in “{column}” is more than {limit}, the most that one amount can be; it was not taken.',
  'amount-kept-small': '“{text}” is less than the smallest unit of the currency, which was taken instead.',
  'amount-rounded': '“{text}” has more decimals than the currency and was rounded.',
  'amount-doubtful': '“{text}” may mean a thousand times more; the field stays empty.',
  'amount-about': '“{text}” is roughly so much; the number was taken.',
  'amount-range': '“{text}” is a range; its higher end was taken.',
  'amount-outlier': '“{text}” is {times} times the amounts around it. It was taken as it stands.',
  'amount-outlier-small': '“{text}” is a {times}th of the amounts around it. It was taken as it stands.',
  'other-currency': '“{text}” is in {found}, the plan in {currency}. The number was taken as it is.',
  'suffix-beats-scale': '“{text}” states its own scale, so the scale of the column was not applied.',
  'date-unreadable': '“{text}” is not a date; the start stays empty.',
  'date-impossible': '“{text}” is not a day that exists; the field stays empty.',
  'year-only': '“{text}” names a year only; its {quarter:first|last} quarter was taken.',
  'end-before-start': 'The end “{text}” lies before the start; the length stays empty.',
  'end-without-start': 'There is an end but no start, so the end was not used.',
  'length-unreadable': '“{text}” is not a length; the field stays empty.',
  'length-zero': 'The length is zero; one quarter was taken.',
  'length-too-long': '“{text}” is longer than {limit} quarters; the field stays empty.',
  'keys-damaged':
    'Keys such as “{key}” are numbers that a spreadsheet has shortened; {count} {count:cell is|cells are} damaged.',
  'lane-by-content':
    'The column was taken for the lane because of its words; {count} {count:row is|rows are} marked assumed.',
  'outcome-by-content':
    'The column was taken for the outcome because of its words; {count} {count:row is|rows are} marked assumed.',
  'lane-assumed':
    '“{word}” put {count} {count:row|rows} into {lane}; the lane is marked assumed until you confirm it.',
  'lane-by-money':
    'What is developed and what only runs put {count} {count:row|rows} into {lane}; the lane is marked assumed until you confirm it.',
  'lane-open': '{count} {count:row has|rows have} words of both run and innovate; the lane was left open.',
  'outcome-assumed':
    '“{word}” gave {count} {count:row|rows} the outcome {outcome}, which is marked assumed until you confirm it.',
  'outcome-open': '{count} {count:row has|rows have} words of several outcomes; the outcome was left open.',
  'status-by-content':
    'The column was taken for the status because of its words, in {count} {count:row|rows}.',
  'lane-unknown': '“{text}” is not a known lane; the row goes to the backlog.',
  'outcome-unknown': '“{text}” is not a known outcome; the field stays empty.',
  'status-unknown': '“{text}” is not a known status; the row counts as proposed.',
  'kind-unknown': '“{text}” is not a known kind of benefit.',
  'benefit-kind-assumed': 'The rows do not say what kind of benefit it is; avoided cost was taken.',
  'benefit-middle': 'No likely benefit is given; the middle of low and high was taken.',
  'benefit-range-disordered': 'Low, likely and high were not in order and have been sorted.',
  'flag-unknown': '“{text}” is neither yes nor no; no was taken.',
  'funding-unknown': '“{text}” is not a known funding; none was taken.',
  'funding-needs-outcome': 'Without an outcome the row cannot be funded; its funding was not taken.',
  'funding-needs-amount': 'The funding has no amount above zero; none was taken.',
  'funding-needs-lane': 'The backlog has no funding; the row’s funding was not taken.',
  'delivery-unknown': '“{text}” is not a known way of delivery; the row is delivered as standard.',
  'mark-unknown': '“{text}” is not a known mark; the row has none.',
  'outside-unknown': '“{text}” is neither adopt, replace nor retire; the field stays empty.',
  'goal-unknown': 'The plan has no goal called “{text}”; the row is tied to none.',
  'engaged-unknown': '“{text}” is neither yes nor no; the field stays empty.',
  'adoption-above-all': '“{text}” is more than 100 per cent of the users; the field stays empty.',
  'tick-unknown': '“{text}” is no condition of a way of delivery; it was not ticked.',
  'number-unreadable': '“{text}” is not a number; the field stays empty.',
  'choice-added':
    '{count:A value such as “{text}” is|# values such as “{text}” are} no choice of the field yet; the import adds {count:it|them}.',
  'choices-too-many':
    '“{text}” would be one choice more than the {most} that a field can have; the field stays empty.',
  'points-unreadable': '“{text}” is not a whole number from 1 to {most}; the field stays empty.',
  'day-unreadable': '“{text}” names no day; the field stays empty.',
  'amount-negative': '“{text}” is less than nothing, which this field cannot be; it stays empty.',
  'minimum-above-cost':
    '“{text}” is more than the cost, which is the most that a minimum can be; it stays empty.',
  'priority-unknown': '“{text}” is not a known priority; the row comes after those that have one.',
  'rank-from-priority':
    'No column ranks the rows; {count} {count:row was|rows were} put in the order of priority.',
  'level-unreadable': '“{text}” is not a level of an outline; the row has none.',
  'blocks-unknown': 'The row is to block “{text}”, which the file does not have.',
  'effort-unreadable': '“{text}” is not an effort; the field stays empty.',
  'effort-rounded': 'Efforts are whole days; {count} {count:was|were} rounded.',
  'effort-shared': 'The days were shared out evenly in {count} {count:row|rows} with several teams.',
  'effort-without-team': '{count} {count:row has|rows have} days but no team; the days were not taken.',
  'team-made':
    'The plan has no team called “{text}”: it is made, without days of its own yet, for what {count} {count:row asks|rows ask} of it.',
  'team-without-effort': '{count} {count:row has|rows have} a team but no days; the team was not taken.',
  'start-from-year':
    'No start is given; {count} {count:row starts|rows start} with the fiscal year that the cost is of.',
  'rank-unreadable': '“{text}” is not a rank; the row keeps its place in the file.',
} as const;
