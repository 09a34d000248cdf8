import { crc32, deflateRawSync } from 'node:zlib';

interface ZipFile {
  readonly content: string | Uint8Array;
  /** What the archive claims of the content's size, where that is a lie. */
  readonly claimed?: number;
}

/** A deflated ZIP, as programs write it; sizes may lie. */
export function zipOf(files: Readonly<Record<string, ZipFile>>): Uint8Array {
  const bodies: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [path, { content, claimed }] of Object.entries(files)) {
    const name = Buffer.from(path);
    const plain = Buffer.from(content as string);
    const packed = deflateRawSync(plain);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(claimed ?? plain.length, 18);
    about.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    const body = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, name, packed]);
    bodies.push(body);
    list.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), about, place, name);
    at += body.length;
  }
  const size = list.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, ...list, end]));
}

export interface SheetXml {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** What stands in `sheetData`: rows and cells. */
  readonly rows: string;
  /** What stands behind it. */
  readonly more?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The files of a workbook; style 1 is a day, 2 a day with its time, 3 money with two decimals, 4 and 5 percent, 6 a number with a sign of percent behind. */
export function workbookFiles(
  sheets: readonly SheetXml[],
  options: { readonly date1904?: boolean; readonly strings?: readonly string[] } = {},
): Record<string, ZipFile> {
  const strings = (options.strings ?? []).map((text) => `<si><t>${text}</t></si>`).join('');
  const listed = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const others = ['styles', 'sharedStrings'].map(
    (kind) => `<Relationship Id="${kind}" Type="${office}/${kind}" Target="${kind}.xml"/>`,
  );
  const files: Record<string, ZipFile> = {
    '[Content_Types].xml': { content: '<Types/>' },
    'xl/workbook.xml': {
      content: `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr${options.date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    'xl/_rels/workbook.xml.rels': {
      content: `<Relationships xmlns="${packages}">${relations.join('')}${others.join('')}</Relationships>`,
    },
    'xl/styles.xml': {
      content: `<styleSheet xmlns="${main}"><numFmts count="3"><numFmt numFmtId="170" formatCode="dd/mm/yyyy hh:mm"/><numFmt numFmtId="171" formatCode="0.0\\ %"/><numFmt numFmtId="172" formatCode="0&quot;%&quot;"/></numFmts><cellXfs count="7"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="4"/><xf numFmtId="9"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>`,
    },
    'xl/sharedStrings.xml': { content: `<sst xmlns="${main}">${strings}</sst>` },
  };
  sheets.forEach(({ rows, more = '' }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] = {
      content: `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${more}</worksheet>`,
    };
  });
  return files;
}

/** A row of inline texts, from column A on. */
export function textRow(row: number, ...cells: readonly string[]): string {
  const inside = cells.map(
    (text, index) =>
      `<c r="${String.fromCharCode(65 + index)}${row}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${row}">${inside.join('')}</row>`;
}
