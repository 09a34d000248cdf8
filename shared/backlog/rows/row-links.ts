import { indentOf } from '../mapping/indent';
import { isOutlinePlace, placeAbove } from '../mapping/outline-numbers';
import { clip, wordsOf } from '../normalise';
import type { InitiativeDraft } from '../types';
import { joinedNames } from '../values/joined-names';
import { partsOf } from '../values/read-list';
import { meansEmpty, textOf } from '../values/read-text';
import { cellOf, columnOf, columnsOf, type RowReading } from './row-reading';
import { ownListOf, readTextField } from './row-texts';

/** `12FS+3 days` is what MS Project writes for: after 12 is finished, and three days; in five languages. */
const waits = /^(\d+(?:\.\d+)*)\s*(?:FS|SS|FF|SF|EA|AE|AA|EE|FD|DD|DF|FC|CC|CF|TI|II|TT|IT)(?:\s*[+-].*)?$/i;

/** What a part of a cell waits for, without how and how long. */
export function waitedFor(part: string): string {
  return waits.exec(part)?.[1] ?? part;
}

/** Keys or titles of what the row needs first, each once. */
export function readNeeds(row: RowReading): readonly string[] {
  return readNames(row, 'needs');
}

const none: readonly string[] = [];

function readNames(row: RowReading, field: 'needs' | 'blocks'): readonly string[] {
  if (columnOf(row, field) === undefined) return none;
  if (row.table.own) return [...new Set(ownListOf(row, field))];
  const names = new Set<string>();
  for (const column of columnsOf(row, field)) {
    const cell = cellOf(row, column);
    if (cell === '') continue;
    for (const part of partsOf(textOf(cell).text)) if (!meansEmpty(part)) names.add(waitedFor(part));
  }
  return [...names];
}

/** Key or title of what the row is part of, or the place above its own in an outline; empty where there is none, in whatever word. */
export function readParent(row: RowReading): string {
  const name = readTextField(row, 'parent').trim();
  if (!meansEmpty(name)) return name;
  const key = columnOf(row, 'sourceKey');
  return key?.mapped.outline === true ? (placeAbove(cellOf(row, key)) ?? '') : '';
}

/** Remembered once a cell is a place in an outline: from then on 2 is the second at the top, and no level. */
const numbered = 'outline is numbered';
const outlineNumber = /(?:^| )(?:wbs|psp|outline number|gliederungsnummer)(?: |$)/;

/** How deep the row stands in an outline, 1 at the top: by a number, by one such as 1.2.3, else by which title column is filled or how far the title is indented. */
export function readLevel(row: RowReading): number | null {
  const column = columnOf(row, 'outlineLevel');
  const cell = cellOf(row, column).trim();
  if (column === undefined) return levelOfTitle(row);
  if (cell === '') return null;
  const isNumbered = isOutlinePlace(cell);
  if (cell.includes('.')) row.memory.said.add(numbered);
  const isPlace =
    isNumbered &&
    (column.mapped.outline === true ||
      row.memory.said.has(numbered) ||
      outlineNumber.test(wordsOf(column.column)));
  const level = isPlace ? cell.split('.').filter((part) => part !== '').length : Number(cell);
  if (Number.isInteger(level) && level >= 0 && level <= 100) return Math.max(1, level);
  row.remarks.add(row.line, column.column, 'level-unreadable', { text: clip(cell) });
  return null;
}

function levelOfTitle(row: RowReading): number | null {
  const titles = columnsOf(row, 'title');
  const [only] = titles;
  // The cell as it stands: the title itself has lost its blanks.
  if (titles.length < 2) return only?.mapped.indented ? indentOf(cellOf(row, only)) + 1 : null;
  const place = titles.findIndex((column) => cellOf(row, column).trim() !== '');
  return place < 0 ? null : place + 1;
}

/** Turns what rows say they block round: those need them. The rows must be those that go on being used. */
export interface Blocks {
  see(row: RowReading, draft: InitiativeDraft): void;
  /** Call at the end; a row that names one the file does not have is told. */
  finish(): void;
}

export function openBlocks(): Blocks {
  const drafts = new Map<string, InitiativeDraft>();
  const blocks: { row: RowReading; by: string; names: readonly string[] }[] = [];
  return {
    see(row, draft) {
      if (columnOf(row, 'blocks') === undefined) return;
      for (const name of [draft.linkKey, draft.sourceKey, draft.title])
        if (name !== '' && !drafts.has(name)) drafts.set(name, draft);
      const names = readNames(row, 'blocks');
      if (names.length > 0) blocks.push({ row, by: draft.sourceKey || draft.title, names });
    },
    finish() {
      for (const { row, by, names } of blocks)
        for (const { name, found } of joinedNames(names, (called) => drafts.get(called) ?? null))
          add(row, found, by, name);
    },
  };
}

function add(row: RowReading, blocked: InitiativeDraft | null, by: string, name: string): void {
  if (blocked === null) {
    const column = columnOf(row, 'blocks')?.column ?? null;
    row.remarks.add(row.line, column, 'blocks-unknown', { text: clip(name) });
  } else if (!blocked.needs.includes(by)) blocked.needs = [...blocked.needs, by];
}
