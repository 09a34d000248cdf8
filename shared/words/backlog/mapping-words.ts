import { say } from '../say';

/** What is told of columns and what they became. */
export const mappingSentences = {
  'mapping-not-readable': say`The mapping cannot be read: {problem}.`,
  'column-missing': say`The mapping names the column “{column}”, which the file does not have.`,
  'field-unknown': say`The mapping sends “{column}” to “{field}”, which is not a field.`,
  'code-unknown': say`The mapping takes “{cell}” in “{column}” for “{code}”, which is nothing that {field} can be.`,
  'field-twice': say`Both “{other}” and “{column}” are mapped to {field}. Choose one of them.`,
  'header-line-missing': say`The file has no row at line {headerLine}, where the header should be.`,
  'no-title-column': say`No column gives the titles. Choose one.`,
  'outline-numbers': say`Numbers such as 1.2 were taken for places in an outline: a row is part of the one above it, 1.2 of 1.`,
  'period-columns': say`No column is called a cost, so the {count} columns from “{first}” to “{last}” are added up as it. Choose another field where they are something else.`,
  'behind-empty-column': say`“{column}” stands behind an empty column, as another table beside this one would. It was read as part of the same rows; choose no field for it where it is not.`,
  'spent-without-cost': say`“{column}” says what was spent, and no column what the work costs in all: its cost stays open.`,
  'total-is-sum': say`“{total}” is what “{capex}” and “{opex}” add up to, so it is not imported beside them.`,
  'table-is-long': say`Each row holds one field of something: “{attribute}” names it, such as {example}, and “{value}” says what it is. Turn the table so that each field is a column, as a pivot table does, and import that.`,
  'scale-note-below': say`“{text}” stands below the table, and no column states a scale. Are the amounts to be taken times {scale}?`,
  'fill-down-offered': say`{count} {count:cell is|cells are} empty below a value such as “{text}”, as in merged cells or groups. {count:It stays|They stay} empty unless you say that empty cells take the value above (fillDown).`,
  'fill-down-of-amounts': say`“{column}” holds amounts: if empty cells took the value above, it would count more than once.`,
  'cells-filled-down': say`{count} empty {count:cell|cells} took the value above.`,
  'scale-uncertain': say`Are these amounts in ones, thousands or millions? They were taken times {scale}; {suggested} seems likely.`,
  'scale-from-note': say`“{text}” stands beside the table, so amounts whose column states no scale were taken times {scale}.`,
  'unit-uncertain': say`These lengths were taken as {unit}.`,
  'number-format-ambiguous': say`Amounts such as “{example}” can be read in two ways; “{decimal}” was taken as the decimal mark.`,
  'number-format-mixed': say`Some amounts have a decimal point and some a decimal comma; “{decimal}” was taken, “{example}” does not fit.`,
  'date-order-ambiguous': say`Dates such as “{example}” can be read in two ways; {order} was taken.`,
  'date-order-mixed': say`Some dates have the day first and some the month; {order} was taken, “{example}” does not fit.`,
} as const;
