import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readBook } from '../../../electron/engine/workbook/read-book';
import { inspect } from '../../helpers/inspect';
import { previewDrafts } from '../../helpers/preview-drafts';
import { textRow, workbookFiles, zipOf } from '../../helpers/workbooks';
import { decode, settings } from '../../shared/backlog/backlog-reading';

const header = textRow(1, 'Title', 'Cost', 'Start date');
const book = (...parts: Parameters<typeof workbookFiles>) => readBook(zipOf(workbookFiles(...parts)));
const rowsOf = async (rows: string, options: Parameters<typeof workbookFiles>[1] = {}) =>
  (await book([{ name: 'Backlog', rows }], options)).sheets[0]?.rows;

describe('a workbook', () => {
  test('that another program wrote is read, and becomes initiatives', async () => {
    const start = new Date(Date.UTC(2027, 2, 31));
    const written = await writeXlsxFile([
      [{ value: 'Key' }, { value: 'Title' }, { value: 'Cost' }, { value: 'Start date' }],
      [
        { value: '007' },
        { value: ' Büro “Süd” &\n2nd line' },
        { value: 1234.5, type: Number },
        { value: start, type: Date, format: 'dd/mm/yyyy' },
      ],
      [{ value: 'P-2' }, { value: '=1+1' }, { value: -0.1, type: Number }, null],
    ]).toBuffer();
    const read = await readBook(written);
    expect(read.sheets.map(({ rows }) => rows)).toEqual([
      [
        ['Key', 'Title', 'Cost', 'Start date'],
        ['007', ' Büro “Süd” &\n2nd line', '1234.5', '2027-03-31'],
        ['P-2', '=1+1', '-0.1', ''],
      ],
    ]);
    const inspection = inspect(read, { decode, settings });
    expect(inspection).toMatchObject({ encoding: '', delimiter: '', lineIs: 'row', headerLine: 1 });
    const { drafts, leftOut, warnings } = previewDrafts(inspection, inspection.mapping, settings);
    expect(leftOut).toEqual([]);
    // A cost below nothing is no cost: it is named and left out.
    expect(warnings.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'Cost', 'amount-negative'],
    ]);
    expect(
      drafts.map(({ line, sourceKey, cost, startQuarter }) => [line, sourceKey, cost, startQuarter]),
    ).toEqual([
      [2, '007', 1234_50, 2027 * 4],
      [3, 'P-2', null, null],
    ]);
  });

  test('gives numbers in full, days and moments as they show, yes and no as words', async () => {
    const cells = [
      '<c r="A2"><v>1211430000000001</v></c>',
      '<c r="B2"><v>0.30000000000000004</v></c>',
      '<c r="C2"><v>1E-7</v></c>',
      '<c r="D2" s="1"><v>46477</v></c>',
      '<c r="E2" s="2"><v>46477.5625</v></c>',
      '<c r="F2" t="b"><v>1</v></c>',
      '<c r="G2" s="3"><v>-1200.5</v></c>',
      '<c r="H2" t="s"><v>0</v></c>',
      '<c r="I2" t="str"><f>A1</f><v>a formula</v></c>',
    ];
    expect((await rowsOf(`<row r="2">${cells.join('')}</row>`, { strings: ['shared'] }))?.[1]).toEqual([
      '1211430000000001',
      '0.3',
      '0.0000001',
      '2027-03-31',
      '2027-03-31 13:30',
      'TRUE',
      '-1200.5',
      'shared',
      'a formula',
    ]);
  });

  test('gives shares as so many of a hundred where they are shown so', async () => {
    const cells = [
      '<c r="A2" s="4"><v>0.25</v></c>',
      '<c r="B2" s="5"><v>0.07</v></c>',
      '<c r="C2" s="6"><v>25</v></c>',
      '<c r="D2" s="4" t="inlineStr"><is><t>n/a</t></is></c>',
      '<c r="E2"><v>0.25</v></c>',
    ];
    expect((await rowsOf(`<row r="2">${cells.join('')}</row>`))?.[1]).toEqual([
      '25%',
      '7%',
      '25',
      'n/a',
      '0.25',
    ]);
  });

  test('of a Mac counts its days from 1904', async () => {
    const row = '<row r="1"><c r="A1" s="1"><v>45015</v></c></row>';
    expect(await rowsOf(row, { date1904: true })).toEqual([['2027-03-31']]);
  });

  test('keeps the places of rows and cells over gaps', async () => {
    const rows = await rowsOf(`${header}<row r="4"><c r="C4"><v>1</v></c></row>`);
    expect(rows).toEqual([
      ['Title', 'Cost', 'Start date'],
      ['', '', ''],
      ['', '', ''],
      ['', '', '1'],
    ]);
  });

  test('with merged cells shares their value among the rows of what groups share, and of nothing else', async () => {
    const rows = [
      textRow(1, 'Programme', 'Title', 'Status', 'Cost'),
      textRow(2, 'Cloud', 'Portal', 'Open', '100'),
      textRow(3, '', 'Network', '', ''),
      textRow(4, '', 'Servers', 'Done', '300'),
      textRow(5, 'Data', 'Lake', 'Open', '400'),
      textRow(6, '', 'Marts', '', '500'),
    ].join('');
    const refs = ['A2:A3', 'C2:C3', 'D2:D3', 'A5:A6', 'A1:XFD1', 'B9:B99999999'];
    const more = `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;
    const read = await book([{ name: 'Backlog', rows, more }]);
    expect(read.sheets[0]?.merged?.slice(0, 2)).toEqual([
      { column: 0, from: 1, to: 2 },
      { column: 2, from: 1, to: 2 },
    ]);
    const inspection = inspect(read, { decode, settings });
    const { drafts, warnings } = previewDrafts(inspection, inspection.mapping, settings);
    // Row 4 is below a merged cell and not in it: it names no programme.
    expect(drafts.map(({ title, programme, status, cost }) => [title, programme, status, cost])).toEqual([
      ['Portal', 'Cloud', 'proposed', 10_000],
      ['Network', 'Cloud', 'proposed', null],
      ['Servers', '', 'live', 30_000],
      ['Lake', 'Data', 'proposed', 40_000],
      ['Marts', 'Data', 'proposed', 50_000],
    ]);
    expect(warnings.filter(({ code }) => code === 'cells-filled-down')).toEqual([
      { line: null, column: 'Programme', code: 'cells-filled-down', parameters: { count: 2 } },
      { line: null, column: 'Status', code: 'cells-filled-down', parameters: { count: 1 } },
    ]);
    expect(inspection.remarks.map(({ code }) => code)).not.toContain('fill-down-offered');
    // Whoever wants it otherwise says so by column.
    expect(inspection.merged).toEqual(['Programme', 'Title', 'Status', 'Cost']);
    const columns = inspection.mapping.columns.map((column) => {
      return column.column === 'Programme' ? { ...column, fillDown: false } : column;
    });
    const alone = previewDrafts(inspection, { ...inspection.mapping, columns }, settings);
    expect(alone.drafts.map(({ programme, status }) => [programme, status])).toEqual([
      ['Cloud', 'proposed'],
      ['', 'proposed'],
      ['', 'live'],
      ['Data', 'proposed'],
      ['', 'proposed'],
    ]);
    expect(alone.warnings).not.toContainEqual(
      expect.objectContaining({ column: 'Programme', code: 'cells-filled-down' }),
    );
  });

  test('tells what is lost or hidden in a sheet', async () => {
    const rows = `${header}<row r="2" hidden="1"><c r="A2" t="e"><v>#REF!</v></c><c r="B2"><f>1+1</f></c></row>`;
    const more = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/></mergeCells>';
    const { sheets } = await book([{ name: 'Backlog', rows, more }]);
    expect(sheets[0]?.remarks.map(({ code, parameters }) => [code, parameters['count']])).toEqual([
      ['cells-with-errors', 1],
      ['formulas-without-value', 1],
      ['cells-merged', 2],
      ['rows-hidden', 1],
    ]);
  });
});

describe('the sheet', () => {
  const sheets = [
    { name: 'Read me', rows: Array.from({ length: 9 }, (_, i) => textRow(i + 1, 'About', 'this')).join('') },
    { name: 'R&amp;D', rows: `${header}${textRow(2, 'ERP', '5', '2027-01-01')}` },
    { name: 'Old', state: 'hidden' as const, rows: `${header}${textRow(2, 'CRM', '5', '2026-01-01')}` },
  ];

  test('is the one most like a backlog, hidden ones are told', async () => {
    const inspection = inspect(await book(sheets), { decode, settings });
    expect(inspection.sheet).toBe('R&D');
    expect(inspection.sheets).toEqual([
      { name: 'Read me', hidden: false, rows: 9 },
      { name: 'R&D', hidden: false, rows: 2 },
      { name: 'Old', hidden: true, rows: 2 },
    ]);
    expect(inspection.remarks).toEqual([
      { line: null, column: null, code: 'sheet-guessed', parameters: { sheet: 'R&D', count: 2 } },
      { line: null, column: null, code: 'sheets-hidden', parameters: { sheets: 'Old', count: 1 } },
    ]);
  });

  test('is the one that is chosen, or there is none', async () => {
    const read = await book(sheets);
    const at = (sheet: string) => inspect(read, { decode, settings, overrides: { sheet } });
    expect(at('Old').sample).toEqual([{ line: 2, cells: ['CRM', '5', '2026-01-01'] }]);
    expect(at('New').refusal).toMatchObject({ code: 'sheet-missing', parameters: { sheet: 'New' } });
    expect(at('New').sheets).toHaveLength(3);
  });
});

describe('a workbook that is damaged or means harm is refused, and nothing fills memory', () => {
  const files = workbookFiles([{ name: 'Backlog', rows: header }]);
  const codeOf = async (bytes: Uint8Array, most?: number) => (await readBook(bytes, most)).refusal?.code;

  test('larger than it may be once unpacked: by what it states', async () => {
    const bomb = { ...files, 'xl/media/x.xml': { content: 'x'.repeat(2_000_000) } };
    expect(await codeOf(zipOf(bomb), 1_000_000)).toBe('workbook-too-large');
  });

  test('or by what it is, whatever it states', async () => {
    const bomb = { ...files, 'xl/media/x.xml': { content: 'x'.repeat(2_000_000), claimed: 10 } };
    expect(await codeOf(zipOf(bomb), 1_000_000)).toBe('workbook-damaged');
  });

  test.each([
    '<row r="999999999"><c r="A999999999"><v>1</v></c></row>',
    '<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>',
    '<row r="1"><c r="&#90;ZZZZZ1"><v>1</v></c></row>',
    "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
    '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="999999"><c r="A999999"><v>1</v></c></row>',
    '<row><c r="XFD1"><v>1</v></c></row><row><c r="A999999"><v>1</v></c></row>',
    Array.from({ length: 5_000 }, (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`).join(
      '',
    ),
  ])('with cells far out (%#)', async (rows) => {
    expect(await codeOf(zipOf(workbookFiles([{ name: 'Backlog', rows }])))).toBe('workbook-damaged');
  });

  test('cut short, or no workbook inside', async () => {
    const whole = zipOf(files);
    for (const length of [30, 200, whole.length - 30, whole.length - 1])
      expect(await codeOf(whole.slice(0, length))).toBe('workbook-damaged');
    expect(await codeOf(zipOf({ 'notes.xml': { content: '<a/>' } }))).toBe('workbook-damaged');
    expect(await codeOf(zipOf(workbookFiles([{ name: 'Backlog', rows: '<row r="1"><c' }])))).toBe(
      'workbook-damaged',
    );
  });
});

test('damaged workbooks never throw: they are read or refused', async () => {
  const rows = header + textRow(2, 'ERP', '5', '2027-01-01') + textRow(3, 'CRM', '6', '2027-02-01');
  const files = workbookFiles([{ name: 'Backlog', rows }]);
  const whole = zipOf(files);
  const edit = fc.tuple(fc.nat(), fc.nat(3), fc.array(fc.nat(255), { maxLength: 3 }));
  const damage = (bytes: Uint8Array, edits: readonly (readonly [number, number, number[]])[]): Uint8Array =>
    edits.reduce((left, [at, gone, more]) => {
      const place = at % (left.length + 1);
      return Uint8Array.from([...left.slice(0, place), ...more, ...left.slice(place + gone)]);
    }, bytes);
  const file = fc.constantFrom(null, ...Object.keys(files));
  await fc.assert(
    fc.asyncProperty(file, fc.array(edit, { minLength: 1, maxLength: 4 }), async (path, edits) => {
      const content = path === null ? '' : (files[path]?.content ?? '');
      const bytes =
        path === null
          ? damage(whole, edits)
          : zipOf({ ...files, [path]: { content: damage(Buffer.from(content as string), edits) } });
      const read = await readBook(bytes);
      expect(read.sheets.length === 0).toBe(read.refusal !== null);
      const inspection = inspect(read, { decode, settings });
      const { created, leftOut, rows: found } = previewDrafts(inspection, inspection.mapping, settings);
      expect(found).toBe(created + leftOut.length);
    }),
    { numRuns: 300 },
  );
});

describe('texts that only the style of their cells indents', () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="0" applyAlignment="1"><alignment horizontal="left" indent="1"/></xf><xf numFmtId="0"><alignment indent="2"/></xf></cellXfs></styleSheet>';
  const text = (at: string, style: number, words: string) =>
    `<c r="${at}" s="${style}" t="inlineStr"><is><t>${words}</t></is></c>`;
  const row = (at: number, style: number, title: string, unit: string, cost: number) =>
    `<row r="${at}">${text(`A${at}`, style, title)}${text(`B${at}`, 1, unit)}<c r="C${at}" s="${style}"><v>${cost}</v></c></row>`;
  const rows = [
    textRow(1, 'Title', 'Unit', 'Cost'),
    row(2, 0, 'Cloud', 'IT', 300),
    row(3, 1, 'Network', 'IT', 100),
    row(4, 2, 'Cabling', 'IT', 100),
    row(5, 1, 'Servers', 'IT', 200),
    row(6, 0, 'Portal', 'HR', 50),
  ].join('');

  test('have as many blanks, two a step, where others of the column stand at the edge; and are an outline', async () => {
    const files = workbookFiles([{ name: 'Backlog', rows }]);
    const read = await readBook(zipOf({ ...files, 'xl/styles.xml': { content: styles } }));
    expect(read.sheets[0]?.rows.slice(1)).toEqual([
      ['Cloud', 'IT', '300'],
      ['  Network', 'IT', '100'],
      ['    Cabling', 'IT', '100'],
      ['  Servers', 'IT', '200'],
      ['Portal', 'HR', '50'],
    ]);
    expect(inspect(read, { decode, settings }).mapping).toMatchObject({ hierarchy: 'groups' });
  });
});
