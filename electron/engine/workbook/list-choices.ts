import type { OwnSheet } from '../../../shared/backlog/write/own-sheet';
import { escaped } from '../../../shared/model/markup';
import { lettersOf } from './sheet-markup';

/** Rows to be filled in get their lists too, so many below those that are there. */
const rowsBelow = 1_000;

/**
 * What makes cells offer what may stand in them, to stand behind the rows of a sheet; something else is asked about, not
 * refused. `last`: the number of the last row. Empty where no column offers anything.
 */
export function listChoices({ headers, choices }: OwnSheet, last: number): string {
  const lists = headers.flatMap((header, column) => {
    const source = choices?.get(header);
    if (source === undefined) return [];
    const letters = lettersOf(column);
    return `<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" errorTitle="${escaped(header.slice(0, 32))}" error="This is none of the values in the list." sqref="${letters}2:${letters}${last + rowsBelow}"><formula1>${formula(source)}</formula1></dataValidation>`;
  });
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** Codes stand in quotes, which are no markup here. */
function formula(source: string): string {
  return escaped(source).replaceAll('&quot;', '"');
}
