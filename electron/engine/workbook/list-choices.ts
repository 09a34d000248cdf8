import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { OwnSheet } from '../../../shared/backlog/own-sheet';

/** Rows to be filled in get their lists too, so many below those that are there. */
const rowsBelow = 1_000;
const place = 'xl/worksheets/sheet{id}.xml';

/** Cells that offer what may stand in them; something else is asked about, not refused. */
export function listChoices(sheets: readonly OwnSheet[]): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        [place]: {
          transform: (xml, _options, { sheetIndex }) => {
            const lists = sheets[sheetIndex] ? listsOf(sheets[sheetIndex]) : [];
            if (lists.length === 0) return xml;
            const markup = `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
            const order = getOrderOfSiblings(place, 'worksheet') ?? [];
            return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
          },
        },
      },
    },
  };
}

function listsOf({ headers, rows, choices }: OwnSheet): string[] {
  return headers.flatMap((header, column) => {
    const source = choices?.get(header);
    if (source === undefined) return [];
    const cells = `${getCellAddress(1, column)}:${getCellAddress(rows.length + rowsBelow, column)}`;
    const title = sanitizeAttributeValue(header.slice(0, 32));
    return `<dataValidation type="list" allowBlank="1" errorStyle="warning" showErrorMessage="1" errorTitle="${title}" error="This is none of the values in the list." sqref="${cells}"><formula1>${sanitizeTextContent(source)}</formula1></dataValidation>`;
  });
}
