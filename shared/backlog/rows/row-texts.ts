import type { FieldName, TextField } from '../fields';
import { withoutIndent } from '../mapping/indent';
import { clip } from '../normalise';
import type { InitiativeDraft } from '../types';
import { plainOf } from '../values/read-html';
import { bracketed } from '../values/read-list';
import { nameOf } from '../values/read-person';
import { isFormulaError, isNoteworthy, lookOf, namesNothing, textOf } from '../values/read-text';
import { splitOwnTags, unguardFormula } from '../write/own-export';
import { isDamagedKey } from './damaged-keys';
import { isOfPlan } from './row-own';
import { cellOf, columnOf, columnsOf, type RowReading } from './row-reading';
import type { TableColumn } from './table';
import { tally } from './tally';

/** Longest texts the plan holds, in characters. */
const longestLine = 1_000;
const longestProse = 100_000;
const mostTags = 100;

const proseFields: ReadonlySet<TextField> = new Set([
  'description',
  'riskOfNotDoing',
  'agreedRules',
  'learned',
]);

/**
 * A text field of the row. Longer texts are kept to the blank, titles and names lose the blanks around them; of this app's
 * own table all stands as it is.
 */
export function readTextField(row: RowReading, field: TextField): string {
  const column = filledOf(row, field);
  const cell = row.table.own ? ownCellOf(row, field) : cellOf(row, column);
  if (cell === '' || column === undefined) return '';
  const prose = proseFields.has(field);
  if (column.values.size > 0) {
    const given = column.values.get(column.values.has(cell) ? cell : cell.trim());
    if (given !== undefined) return given ?? '';
  }
  const text = prose ? cleanProse(row, column, cell) : clean(row, column, cell, longestLine);
  if (row.table.own) return text;
  if (prose) return ofFormula(row, column, text);
  if (field === 'title')
    return ofFormula(row, column, titleOf(column.mapped.indented ? withoutIndent(text) : text));
  return saidName(row, column, (people.has(field) ? nameOf(text) : text).trim());
}

/** A blank in front of what a spreadsheet would take for a formula may be what keeps it from being one, and stays. */
const keptFromFormula = /^\s+[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]\S/;

function titleOf(text: string): string {
  return keptFromFormula.test(text) ? text : text.trim();
}

/** A name, unless the cell says that there is none. */
function saidName(row: RowReading, column: TableColumn | undefined, name: string): string {
  return namesNothing(name) ? '' : ofFormula(row, column, name);
}

/** A text, unless it is what a failed formula left there, which is told. */
function ofFormula(row: RowReading, column: TableColumn | undefined, text: string): string {
  if (!text.startsWith('#') || !isFormulaError(text.trim())) return text;
  row.remarks.add(row.line, column?.column ?? null, 'formula-failed', { text: text.trim() });
  return '';
}

/** One column as a text of any number of lines; of this app's own table as it stands. */
export function readProseOf(row: RowReading, column: TableColumn): string {
  const cell = cellOf(row, column);
  return cell === '' ? '' : cleanProse(row, column, cell);
}

/** What a row of a goal answers in a table of missing answers; null elsewhere. */
export function readOfGoal(row: RowReading): Pick<InitiativeDraft, 'ofGoal'> | null {
  const [peer, pressure] = [columnOf(row, 'peer'), columnOf(row, 'pressure')];
  if (!peer && !pressure) return null;
  const of = (column: TableColumn | undefined) => (column ? readLineOf(row, column) : '');
  return { ofGoal: { peer: of(peer), pressure: of(pressure) } };
}

/** One column as a text of one line, without the blanks around it; of this app's own table as it stands. */
export function readLineOf(row: RowReading, column: TableColumn): string {
  const cell = cellOf(row, column);
  if (cell === '') return '';
  const text = clean(row, column, cell, longestLine);
  return row.table.own ? text : text.trim();
}

/** A text too long for one cell of a sheet goes on in the next columns of its field. */
function ownCellOf(row: RowReading, field: FieldName): string {
  return columnsOf(row, field)
    .map((column) => cellOf(row, column))
    .join('');
}

/** What stood in a cell of this app's own table before it was made harmless. */
function unguarded({ table }: RowReading, cell: string): string {
  return table.guarded ? unguardFormula(cell) : cell;
}

/** What stands in a cell of this app's own table that holds several. */
export function ownListOf(row: RowReading, field: 'tags' | 'needs' | 'blocks' | 'teamDays'): string[] {
  return splitOwnTags(unguarded(row, ownCellOf(row, field)));
}

/** The column of a field; where each column is a level of an outline, the one that is filled. */
function filledOf(row: RowReading, field: TextField): TableColumn | undefined {
  const columns = columnsOf(row, field);
  if (columns.length < 2) return columns[0];
  return columns.find((column) => cellOf(row, column).trim() !== '') ?? columns[0];
}

const people: ReadonlySet<TextField> = new Set(['businessOwner', 'itOwner', 'sponsor', 'owner']);

/** Longer texts also lose the markup of the editor they were written in, which is told once. */
function cleanProse(row: RowReading, column: TableColumn, cell: string): string {
  const plain = row.table.own ? null : plainOf(cell);
  if (plain === null) return clean(row, column, cell, longestProse);
  tally(row, column.column, 'markup-removed');
  return clean(row, column, plain, longestProse, true);
}

function clean(row: RowReading, column: TableColumn, cell: string, limit: number, isMarkup = false): string {
  if (row.table.own) return cut(row, column, unguarded(row, cell), limit);
  if (!isNoteworthy(cell)) return cut(row, column, cell, limit);
  const read = textOf(cell, isMarkup);
  if (read.removed > 0)
    row.remarks.add(row.line, column.column, 'control-characters', { count: read.removed });
  if (read.hidden) row.remarks.add(row.line, column.column, 'hidden-characters', {});
  if (read.entity !== null) {
    row.memory.entities ??= { count: 0, line: row.line, column: column.column, example: read.entity };
    row.memory.entities.count += 1;
  }
  return cut(row, column, read.text, limit);
}

function cut(row: RowReading, column: TableColumn, text: string, limit: number): string {
  if (text.length <= limit) return text;
  row.remarks.add(row.line, column.column, 'text-cut', { length: text.length, limit });
  const end = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
  return text.slice(0, end);
}

/** The title; where there is none but a key, the key. A row with neither is left out. */
export function readTitle(row: RowReading, sourceKey: string): string {
  const title = readTextField(row, 'title');
  // A title of blanks is one where the plan has it.
  if (title.trim() === '' && !(title !== '' && isOfPlan(row))) {
    // A damaged key is no key, but all the name the row has.
    const key = sourceKey === '' ? keyTextOf(row) : sourceKey;
    if (key === '') {
      row.leftOut = { line: row.line, code: 'no-title', parameters: {} };
      return '';
    }
    row.remarks.add(row.line, columnOf(row, 'title')?.column ?? null, 'title-from-key', {
      key: clip(key),
    });
    return key;
  }
  warnOfLookAlike(row, title);
  return title;
}

function warnOfLookAlike(row: RowReading, title: string): void {
  if (isOfPlan(row)) return;
  const { looks, titles } = row.memory;
  const look = lookOf(title);
  const first = looks.get(look);
  if (first === undefined) {
    looks.set(look, row.line);
    if (look !== title) titles.set(look, title);
  } else if ((titles.get(look) ?? look) !== title) {
    const column = columnOf(row, 'title')?.column ?? null;
    row.remarks.add(row.line, column, 'title-alike', { title: clip(title), first });
  } else if (row.table.keys.length === 0) {
    const column = columnOf(row, 'title')?.column ?? null;
    tally(row, column, 'titles-twice', '', { title: clip(title), first });
  }
}

/** What stands between the parts of a key of several columns. */
const betweenParts = ' | ';

/** The key as it stands; of several columns all that say something. */
function keyTextOf(row: RowReading): string {
  const { keys } = row.table;
  const [only] = keys;
  if (only === undefined || keys.length === 1) return only ? keyPartOf(row, only) : '';
  const parts = keys.map((column) => keyPartOf(row, column));
  return cutKey(parts.filter((part) => part !== '').join(betweenParts));
}

function keyPartOf(row: RowReading, column: TableColumn): string {
  const cell = cellOf(row, column);
  if (cell === '') return '';
  const text = clean(row, column, cell, longestLine);
  return row.table.own ? text : saidName(row, column, text.trim());
}

function cutKey(key: string): string {
  return key.length > longestLine ? key.slice(0, longestLine).replace(/[\uD800-\uDBFF]$/, '') : key;
}

/** What other rows call this one where that is not its key. */
export function readLinkKey(row: RowReading): string {
  const { linkKey } = row.table;
  return linkKey === null ? '' : keyPartOf(row, linkKey);
}

/** The key of the row in the tool it comes from; told where it repeats, and where a spreadsheet has shortened it, which leaves none. */
export function readKey(row: RowReading): string {
  const key = keyTextOf(row);
  if (key === '') return '';
  const { keys } = row.table;
  const column = keys.length === 1 ? (keys[0]?.column ?? null) : null;
  const isDamaged = keys.length === 1 ? isDamagedKey(key) : key.split(betweenParts).some(isDamagedKey);
  if (!row.table.own && isDamaged) {
    row.remarks.add(row.line, column, 'key-damaged', { key: clip(key) });
    return '';
  }
  const first = row.memory.keys.get(key);
  if (isOfPlan(row)) return key;
  if (first === undefined) row.memory.keys.set(key, row.line);
  else row.remarks.add(row.line, column, 'key-twice', { key: clip(key), first });
  return key;
}

/** Trello writes the colour behind the name of a label. */
const colour = / \((?:green|yellow|orange|red|purple|blue|sky|lime|pink|black)(?:_(?:dark|light))?\)$/;

/** One list for all rows of a table without tags; nobody adds to it. */
const noTags: string[] = [];

/** The tags of all tag columns, each once. */
export function readTags(row: RowReading): string[] {
  if (columnOf(row, 'tags') === undefined) return noTags;
  const { own } = row.table;
  const tags: string[] = own ? ownListOf(row, 'tags') : [];
  for (const column of own ? [] : columnsOf(row, 'tags')) {
    const cell = cellOf(row, column);
    if (cell === '') continue;
    const list = bracketed(cell) ?? cell;
    const separator = list.includes(';') ? ';' : /[,\n]/.test(list) ? /[,\n]/ : null;
    for (const part of separator === null ? [list] : list.split(separator)) {
      const tag = clean(row, column, part.trim().replace(colour, ''), longestLine);
      if (tag !== '' && !tags.includes(tag)) tags.push(tag);
    }
  }
  if (tags.length > mostTags) {
    row.remarks.add(row.line, columnOf(row, 'tags')?.column ?? null, 'tags-cut', {
      found: tags.length,
      limit: mostTags,
    });
  }
  return tags.slice(0, mostTags);
}
