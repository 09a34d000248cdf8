import readXlsxFile from 'read-excel-file/node';
import type { Book, Sheet } from '../../../shared/backlog/file/book';
import type { Remark } from '../../../shared/backlog/types';
import { type CellValue, cellText, percentText } from './cell-text';
import { indentStyles, indentTexts } from './indented-cells';
import { cellsOfStyle, percentStyles } from './percent-cells';
import { isReadable, mergedIn, notesOn } from './sheet-xml';
import { storedZip } from './stored-zip';
import { unpack } from './zip-entries';

/** Bytes that a workbook may have once unpacked. */
const mostUnpacked = 200_000_000;

/**
 * The sheets of an .xlsx as rows of texts. Values of formulas are those that were stored with them. Refuses, and never
 * throws, where it is damaged, unpacks to more than `most` bytes, or spans more cells than memory holds.
 */
export async function readBook(bytes: Uint8Array, most = mostUnpacked): Promise<Book> {
  const unpacked = unpack(bytes, most, (name) => /\.(?:xml|xml\.rels)$/.test(name));
  if (!unpacked.ok) {
    const isLarge = unpacked.problem === 'too-large';
    return refused(isLarge ? remark('workbook-too-large', { limit: most }) : remark('workbook-damaged'));
  }
  const { files } = unpacked;
  const sheets = sheetsOf(files);
  const styleSheet = Buffer.from(files.get('xl/styles.xml') ?? []).toString('utf8');
  const styles = { percent: percentStyles(styleSheet), indents: indentStyles(styleSheet) };
  for (const { xml } of sheets) if (!isReadable(xml)) return refused(remark('workbook-damaged'));
  try {
    const read = await readXlsxFile(storedZip(files), { trim: false });
    return { sheets: read.map(({ sheet, data }) => sheetFrom(sheet, data, sheets, styles)), refusal: null };
  } catch {
    return refused(remark('workbook-damaged'));
  }
}

/** Styles that say something of their cells. */
interface CellStyles {
  readonly percent: ReadonlySet<string>;
  readonly indents: ReadonlyMap<string, number>;
}

/** The library says `typeof Date` where it gives dates. */
function sheetFrom(
  name: string,
  data: readonly (readonly unknown[])[],
  listed: readonly SheetFile[],
  { percent, indents }: CellStyles,
): Sheet {
  const rows = data.map((row) => row.map((value) => cellText(value as CellValue)));
  const file = listed.find((other) => other.name === name);
  for (const { row, column } of cellsOfStyle(file?.xml ?? '', percent)) {
    const value = data[row]?.[column];
    if (typeof value === 'number') rows[row]?.splice(column, 1, percentText(value));
  }
  indentTexts(rows, file?.xml ?? '', indents);
  while (rows.at(-1)?.every((cell) => cell.trim() === '')) rows.pop();
  const merged = mergedIn(file?.xml ?? '');
  const remarks = file === undefined ? [] : notesOn(file.xml);
  return { name, hidden: file?.hidden ?? false, rows, remarks, ...(merged.length > 0 && { merged }) };
}

interface SheetFile {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: string;
}

/** The sheets as the workbook lists them, each with its file. */
function sheetsOf(files: ReadonlyMap<string, Uint8Array>): SheetFile[] {
  const text = (path: string): string => Buffer.from(files.get(path) ?? []).toString('utf8');
  const targets = new Map<string, string>();
  for (const [tag] of text('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target').replace(/^\/(?:xl\/)?|^\.\//, '');
    targets.set(attribute(tag, 'Id'), target);
  }
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => {
    const path = `xl/${targets.get(attribute(tag, '\\w+:id')) ?? ''}`;
    const content = files.get(path) ?? new Uint8Array();
    const xml = Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
    return { name: attribute(tag, 'name'), hidden: /^(?:very)?hidden$/i.test(attribute(tag, 'state')), xml };
  });
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function attribute(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  const text = found?.[1] ?? found?.[2] ?? '';
  return text.replace(/&(\w+);/g, (whole, entity: string) => entities[entity] ?? whole);
}

function refused(refusal: Remark): Book {
  return { sheets: [], refusal };
}

function remark(code: Remark['code'], parameters: Remark['parameters'] = {}): Remark {
  return { line: null, column: null, code, parameters };
}
