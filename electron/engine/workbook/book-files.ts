import type { OwnSheet } from '../../../shared/backlog/write/own-sheet';
import {
  askedStyle,
  dayStyle,
  firstDecimalStyle,
  headerStyle,
  knownStyle,
  mostDecimals,
} from './sheet-texts';

const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const kinds = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The files of a workbook beside its sheets, by their path; the sheets are `sheetPath` of their place. */
export function bookFiles(sheets: readonly Pick<OwnSheet, 'name'>[]): ReadonlyMap<string, string> {
  const numbers = sheets.map((_, index) => index + 1);
  const typed = (path: string, kind: string) =>
    `<Override PartName="/${path}" ContentType="${kinds}.${kind}+xml"/>`;
  const related = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (all: readonly string[]) =>
    `${start}<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const types = [
    typed('xl/workbook.xml', 'sheet.main'),
    typed('xl/styles.xml', 'styles'),
    ...numbers.map((number) => typed(sheetPath(number), 'worksheet')),
  ];
  return new Map([
    [
      '[Content_Types].xml',
      `${start}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    ['_rels/.rels', relations([related('rId1', 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/workbook.xml',
      `${start}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ...numbers.map((number) => related(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
        related('styles', 'styles', 'styles.xml'),
      ]),
    ],
    ['xl/styles.xml', styles()],
  ]);
}

/** Where the sheet with this number, counted from 1, lies. */
export function sheetPath(number: number): string {
  return `xl/worksheets/sheet${number}.xml`;
}

/** Formats of one's own are numbered from here. */
const firstFormat = 164;

/** Plain, bold for headers, days, numbers by the places behind their point, what is only to be read, what to fill in. */
function styles(): string {
  const formats = [
    'yyyy\\-mm\\-dd',
    ...Array.from({ length: mostDecimals }, (_, at) => `#,##0.${'0'.repeat(at + 1)}`),
  ];
  const format = (code: string, at: number) =>
    `<numFmt numFmtId="${firstFormat + at}" formatCode="${code}"/>`;
  const cells: string[] = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  cells[headerStyle] = '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>';
  for (const at of formats.keys())
    cells[at === 0 ? dayStyle : firstDecimalStyle + at - 1] =
      `<xf numFmtId="${firstFormat + at}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const shaded = (font: number, fill: number) =>
    `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1"/>`;
  cells[knownStyle] = shaded(2, 2);
  cells[askedStyle] = shaded(0, 3);
  const solid = (colour: string) =>
    `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
  const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
  const grey = '<sz val="11"/><color rgb="FF57606D"/><name val="Calibri"/><family val="2"/>';
  return `${start}<styleSheet xmlns="${main}"><numFmts count="${formats.length}">${formats.map(format).join('')}</numFmts><fonts count="3"><font>${font}</font><font><b/>${font}</font><font>${grey}</font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${solid('FFF0F1F3')}${solid('FFFFF6D6')}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${cells.length}">${cells.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
