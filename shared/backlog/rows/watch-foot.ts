import { isMoneyColumn } from '../fields';
import { isBlank } from '../file/scan';
import { scaleOfHeader } from '../mapping/scale';
import { scaleNoteOf } from '../mapping/scale-note';
import type { Question } from '../questions/questions';
import type { Remark, ScannedRecord } from '../types';
import type { Table } from './table';

/** Rows that were looked at before the columns were guessed: what stands below those was not seen then. */
const lookedAt = 2_000;
/** Rows at the end that may speak of the table. */
const footRows = 5;

interface FootWatch {
  see(records: readonly ScannedRecord[]): void;
  /** What a text below a long table says of the scale of amounts, to be asked for each column that states none. */
  finish(): { readonly questions: Question[]; readonly remarks: Remark[] };
}

/** Looks at the end of a table that is longer than what the guess of its columns saw. The app's own tables have no such text. */
export function watchFoot({ columns, own }: Table): FootWatch {
  let last: ScannedRecord[] = [];
  let seen = 0;
  return {
    see(records) {
      seen += records.length;
      const filled = records.slice(-footRows * 4).filter((record) => !isBlank(record));
      last = [...last, ...filled].slice(-footRows);
    },
    finish() {
      const note = own || seen <= lookedAt ? null : scaleNoteOf([], last);
      if (note === null) return { questions: [], remarks: [] };
      const { line, text, scale } = note;
      const open = columns.filter(
        ({ mapped, column }) =>
          isMoneyColumn(mapped) && mapped.scale === undefined && scaleOfHeader(column) === null,
      );
      return {
        questions: open.map(({ column }): Question => ({ kind: 'scale', column, suggested: scale })),
        remarks:
          open.length === 0
            ? []
            : [{ line, column: null, code: 'scale-note-below', parameters: { text, scale } }],
      };
    },
  };
}
