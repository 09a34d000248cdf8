/** What is told of columns and what they became. */
export const mappingSentences = {
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
