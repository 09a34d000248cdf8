/** What a remark speaks of: names, short texts as found in the file, counts. */
export type Parameters = Readonly<Record<string, string | number>>;

const fileSentences = {
  'not-utf8': 'The file is not UTF-8; it was read as {encoding}. Check a word with accents in the preview.',
  'encoding-does-not-fit': 'The file is not {encoding}. Choose another encoding.',
  'encoding-unknown': 'The encoding “{encoding}” is not known. Choose another one.',
  'damaged-characters':
    '{count} {count:character is|characters are} damaged in the file ({encoding}) and {count:shows|show} as \uFFFD.',
  'characters-lost-before':
    '{count} {count:character was|characters were} already lost before the file was saved and {count:shows|show} as \uFFFD.',
  'undefined-bytes':
    '{count} {count:byte means|bytes mean} nothing in windows-1252{count:|, the first}: {byte}. Try another encoding.',
  'file-empty': 'The file is empty.',
  'no-rows': 'The file has a header but no rows.',
  'file-too-large': 'The file is larger than {limit} bytes. Split it and import the parts.',
  'too-many-rows': 'The file has more than {limit} rows. Split it and import the parts.',
  'too-many-columns': 'The file has more than {limit} columns. Remove those that are not needed.',
  'quote-not-closed':
    'A quote opens here and is never closed. It was kept as a character, and the rows after it as rows.',
  'quote-inside-cell': 'A quote inside a quoted cell is not doubled. It was kept as it is.',
  'quotes-broken': 'So many quotes are never closed that quotes are taken as plain characters from here on.',
  'more-of-the-same': '{more} more like this {more:is|are} not listed; there are {count} in all.',
  'delimiter-uncertain': 'The rows do not show what separates the columns; a comma was taken.',
  'no-header':
    'The first row looks like data, so it is imported and the columns are numbered. Is it a header?',
  'header-uncertain': 'This row was taken as the header, though it may be data. Is it a header?',
  'header-repeated': 'The name “{name}” stands above more than one column; this one is called “{column}”.',
  'header-empty': 'A column has no name; it is called “{column}”.',
  'rows-above-header': '{count} {count:row above the header is|rows above the header are} not imported.',
  'columns-unused': 'Not imported, since they became no field: {columns}.',
} as const;

const mappingSentences = {
  'mapping-not-readable': 'The mapping cannot be read: {problem}.',
  'column-missing': 'The mapping names the column “{column}”, which the file does not have.',
  'field-unknown': 'The mapping sends “{column}” to “{field}”, which is not a field.',
  'code-unknown':
    'The mapping takes “{cell}” in “{column}” for “{code}”, which is nothing that {field} can be.',
  'field-twice': 'Both “{other}” and “{column}” are mapped to {field}. Choose one of them.',
  'header-line-missing': 'The file has no row at line {headerLine}, where the header should be.',
  'no-title-column': 'No column gives the titles. Choose one.',
  'scale-uncertain':
    'Are these amounts in ones, thousands or millions? They were taken times {scale}; {suggested} seems likely.',
  'unit-uncertain': 'These lengths were taken as {unit}.',
  'number-format-ambiguous':
    'Amounts such as “{example}” can be read in two ways; “{decimal}” was taken as the decimal mark.',
  'number-format-mixed':
    'Some amounts have a decimal point and some a decimal comma; “{decimal}” was taken, “{example}” does not fit.',
  'date-order-ambiguous': 'Dates such as “{example}” can be read in two ways; {order} was taken.',
  'date-order-mixed':
    'Some dates have the day first and some the month; {order} was taken, “{example}” does not fit.',
} as const;

const rowSentences = {
  'no-title': 'The row has no title.',
  'title-from-key': 'The row has no title; its key “{key}” was taken.',
  'cells-too-many':
    'The row has {found} {found:cell|cells} under {expected} {expected:column|columns}, so its values may have shifted.',
  'cells-missing':
    'The row has {found} {found:cell|cells} under {expected} {expected:column|columns}; the rest was taken as empty.',
  'columns-over-limit': 'The row has more than {limit} cells.',
  'cell-over-limit': 'A cell has more than {limit} characters.',
  'control-characters': '{count} control {count:character was|characters were} removed.',
  'entities-decoded':
    'HTML codes such as “{example}” became characters{more:|, in this and one other cell|, in this and # other cells}.',
  'hidden-characters': 'The text has characters that do not show or that turn its direction.',
  'text-cut': 'The text has {length} characters; the first {limit} were kept.',
  'tags-cut': 'The row has {found} tags; the first {limit} were kept.',
  'key-twice': 'The key “{key}” already stands in line {first}.',
  'key-damaged': 'The key “{key}” looks like a number that a spreadsheet has shortened.',
  'title-alike': 'The title “{title}” looks like the one in line {first}, but is not the same.',
} as const;

const valueSentences = {
  'amount-unreadable': '“{text}” is not an amount; the field stays empty.',
  'amount-too-large': '“{text}” in “{column}” is larger than the plan can hold.',
  'amount-kept-small': '“{text}” is less than the smallest unit of the currency, which was taken instead.',
  'amount-rounded': '“{text}” has more decimals than the currency and was rounded.',
  'amount-doubtful': '“{text}” may mean a thousand times more; the field stays empty.',
  'other-currency': '“{text}” is in {found}, the plan in {currency}. The number was taken as it is.',
  'suffix-beats-scale': '“{text}” states its own scale, so the scale of the column was not applied.',
  'date-unreadable': '“{text}” is not a date; the start stays empty.',
  'date-impossible': '“{text}” is not a day that exists; the field stays empty.',
  'year-only': '“{text}” names a year only; its first quarter was taken.',
  'end-before-start': 'The end “{text}” lies before the start; the length stays empty.',
  'end-without-start': 'There is an end but no start, so the end was not used.',
  'length-unreadable': '“{text}” is not a length; the field stays empty.',
  'length-zero': 'The length is zero; one quarter was taken.',
  'length-too-long': '“{text}” is longer than {limit} quarters; the field stays empty.',
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
  'goal-unknown': 'The plan has no goal called “{text}”; the row is tied to none.',
  'number-unreadable': '“{text}” is not a number; the field stays empty.',
  'points-unreadable': '“{text}” is not a whole number from 1 to {most}; the field stays empty.',
  'day-unreadable': '“{text}” names no day; the field stays empty.',
  'amount-negative': '“{text}” is less than nothing, which this field cannot be; it stays empty.',
  'rank-unreadable': '“{text}” is not a rank; the row keeps its place in the file.',
} as const;

const serviceSentences = {
  'looks-like-services': 'The headers look like those of services; the rows were taken for {target}.',
  'looks-like-actuals': 'The headers look like those of actual costs; the rows were taken for {target}.',
  'no-name': 'The row has no name.',
  'name-twice': 'The service “{name}” already stands in line {first}; both are created.',
  'service-there': 'The plan already has a service called “{name}”; this one is created beside it.',
  'sourcing-unknown': '“{text}” is neither internal nor external; the field stays empty.',
  'indexation-unreadable': '“{text}” is not a yearly rise from -100 % to 100 %; it counts as none.',
  'indexation-small': '“{text}” was taken as {text} %, a very small rise. Is it a share of one?',
  'year-unreadable': '“{text}” is not a year; the field stays empty.',
  'notice-after-contract': 'The notice date “{text}” lies after the end of the contract; it stays empty.',
} as const;

const bookingSentences = {
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

const sentences = {
  ...fileSentences,
  ...mappingSentences,
  ...rowSentences,
  ...valueSentences,
  ...serviceSentences,
  ...bookingSentences,
};

/** What can be said of an imported file, its rows and cells. */
export type BacklogCode = keyof typeof sentences;

export function isBacklogCode(code: unknown): code is BacklogCode {
  return typeof code === 'string' && Object.hasOwn(sentences, code);
}

/**
 * The English sentence of a code; a parameter that is missing shows as its name, so that nothing is left blank.
 * "{count:one|many}" or "{count:none|one|many}" chooses words by a number, which "#" stands for in them.
 */
export function backlogWords(code: BacklogCode, parameters: Parameters): string {
  return sentences[code].replace(/\{(\w+)(?::([^}]*))?\}/g, (whole, name: string, forms?: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    const said = typeof value === 'number' ? value.toLocaleString('en') : value;
    return forms === undefined ? said : formFor(Number(value), forms.split('|')).replace('#', said);
  });
}

function formFor(count: number, forms: readonly string[]): string {
  const [many, one, none] = [...forms].reverse();
  return (count === 0 ? (none ?? many) : count === 1 ? one : many) ?? '';
}
