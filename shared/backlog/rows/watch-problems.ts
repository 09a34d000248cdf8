import type { Problem } from '../questions/problem';
import { emptied, leftOutFor, taken } from '../questions/problem-kinds';
import type { RemarkList } from '../remark-list';
import type { LeftOut, Remark, ScannedRecord } from '../types';

/** Problems of one kind in one column are listed up to here, as their remarks are. */
const listedPerKind = 1_000;

export interface ProblemWatch {
  /** For the rows to tell their remarks to: it passes them on, and keeps those that name a cell. */
  readonly remarks: RemarkList;
  /** The record that the next remarks are about. */
  look(record: ScannedRecord): void;
  leftOut(row: LeftOut): void;
  /** The columns of the record in view whose cells say something that is not taken. */
  emptied(): readonly string[];
  /** The problems since the last call. */
  take(): Problem[];
}

/** Keeps with each remark about a cell what stood there and what should. */
export function watchProblems(headers: readonly string[], remarks: RemarkList): ProblemWatch {
  const places = new Map(headers.map((header, index) => [header, index] as const));
  const counts = new Map<string, number>();
  let record: ScannedRecord = { line: 0, cells: [], flaw: null };
  let fresh: Problem[] = [];
  let columns: string[] = [];
  const note = (problem: Problem): void => {
    const kind = `${problem.code}\n${problem.column ?? ''}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= listedPerKind) fresh.push(problem);
  };
  const foundAt = (line: number, column: string | null, { text }: Remark['parameters']): string => {
    if (line !== record.line) return String(text ?? '');
    return column === null ? '' : (record.cells[places.get(column) ?? -1] ?? '');
  };
  return {
    emptied: () => columns,
    look(next) {
      record = next;
      columns = [];
    },
    leftOut({ line, code, parameters }) {
      const column = typeof parameters['column'] === 'string' ? parameters['column'] : null;
      const found = foundAt(line, column, {});
      const expected = leftOutFor[code] ?? null;
      note({ line, column, code, parameters, found, expected, fate: 'left-out' });
    },
    remarks: {
      ...remarks,
      add(line, column, code, parameters = {}) {
        remarks.add(line, column, code, parameters);
        const fate = Object.hasOwn(emptied, code) ? 'empty' : Object.hasOwn(taken, code) ? 'taken' : null;
        if (line === null || fate === null) return;
        if (fate === 'empty' && column !== null && line === record.line) columns.push(column);
        const found = foundAt(line, column, parameters);
        const expected = emptied[code] ?? taken[code] ?? null;
        note({ line, column, code, parameters, found, expected, fate });
      },
    },
    take() {
      const problems = fresh;
      fresh = [];
      return problems;
    },
  };
}
