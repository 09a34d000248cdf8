import { describe, expect, test } from 'vitest';
import { findDialect } from '../../../../shared/backlog/file/dialect';
import { readAll } from '../backlog-reading';

describe('the delimiter', () => {
  test.each([
    [';', 'Name;Kosten\nA, B und C;1,50\nD, E;2,75\n'],
    [',', 'Name,Notes\nA,"x; y; z"\nB,"p; q"\n'],
    ['\t', 'Name\tNotes\nA\tx, y\nB\tp, q, r\n'],
    ['|', 'Name|Notes|Cost\nA|x, y|1\nB|p|2\n'],
  ])('%j is found by how evenly it splits the rows', (delimiter, text) => {
    expect(findDialect(text)).toMatchObject({ delimiter, certain: true, start: 0, startLine: 1 });
  });

  test('is what the sep= line says, and that line is no row', () => {
    const { inspection, drafts } = readAll('sep=|\nName|Cost\nA, B|5\n');
    expect(inspection).toMatchObject({ delimiter: '|', headerLine: 2 });
    expect(drafts.map(({ title, line }) => [title, line])).toEqual([['A, B', 3]]);
  });

  test('is what the user chooses, whatever the rows show', () => {
    expect(findDialect('a,b\nc,d\n', ';')).toMatchObject({ delimiter: ';' });
  });

  test('is a comma, and doubtful, in a list of one column', () => {
    const { inspection, created, codes } = readAll('Title\nOne\nTwo\n');
    expect(inspection.delimiter).toBe(',');
    expect(codes).toContain('delimiter-uncertain');
    expect(created).toBe(2);
  });

  test.each([
    ['a,b\r\n', 'CRLF'],
    ['a,b\n', 'LF'],
    ['a,b\r', 'CR'],
    ['a,b\r\nc,d\ne,f\r', 'mixed'],
  ])('line ends of %j are %s', (text, lineEnds) => {
    expect(findDialect(text).lineEnds).toBe(lineEnds);
  });
});

describe('the header', () => {
  test('is found behind title rows and blank ones, and what stands above it is told', () => {
    const { inspection, rows, codes } = readAll(
      'Portfolio export,,\nby the office,,\n\nTitle,Cost,Owner\nA,1,Ann\n',
    );
    expect(inspection.headerLine).toBe(4);
    expect(codes).toContain('rows-above-header');
    expect(rows).toBe(1);
  });

  test('keeps equal and empty names apart', () => {
    const { inspection } = readAll('Title,Labels,Labels,,Labels (2),__proto__\nA,x,y,z,w,v\n');
    expect(inspection.headers).toEqual([
      'Title',
      'Labels',
      'Labels (3)',
      'Column 4',
      'Labels (2)',
      '__proto__',
    ]);
  });

  test('is missing where the first row is data, which is imported and asked about', () => {
    const { inspection, drafts, codes } = readAll(
      'ERP,Mode 1,1200000,2026-01-05\nCRM,Mode 2,5000,2026-04-01\n',
    );
    expect(inspection.headerLine).toBe(0);
    expect(codes).toContain('no-header');
    expect(drafts.map(({ title, cost, line }) => [title, cost, line])).toEqual([
      ['ERP', 120000000, 1],
      ['CRM', 500000, 2],
    ]);
  });

  test('is doubtful where its names are not known but stand out from the rows', () => {
    const { inspection, codes } = readAll('Foo,Bar\nBaz,12\nQux,13\n');
    expect(inspection.headerLine).toBe(1);
    expect(codes).toContain('header-uncertain');
  });

  test.each([
    'ERP replacement,Finance,Pat Lee\nCRM renewal,Sales,Kim Roe\n',
    'ERP replacement,Finance,1200\nCRM renewal,Sales,900\n',
    'ERP\nCRM\nWifi\n',
    'P-1,Wifi,Service\nP-2,CRM,Platform\n',
    'Foo,Bar\nBaz,Qux\n',
  ])('is not what may be the first row: it does not vanish, and is asked about (%#)', (text) => {
    const { inspection, rows, codes } = readAll(text);
    expect(inspection.headerLine).toBe(0);
    expect(codes).toContain('no-header');
    expect(rows).toBe(text.trim().split('\n').length);
  });

  test('is known by a column of few words that it is none of', () => {
    const cells = ['aa,x', 'bb,x', 'cc,y', 'dd,x', 'ee,y', 'ff,y'];
    expect(readAll(['Naam,Afdeling', ...cells].join('\n')).inspection.headers).toEqual(['Naam', 'Afdeling']);
    expect(readAll(['gg,x', ...cells].join('\n')).rows).toBe(7);
  });

  test('has the groups of the row above in names that stand above several columns, so that no year of a cost is lost', () => {
    const { inspection, drafts, codes } = readAll(
      ';;2027 (T€);;2028 (T€);\nNr;Projekt;Capex;Opex;Capex;Opex\n1;Alpha;100;10;50;5\n2;Beta;200;20;;20\n',
    );
    expect(inspection.headers).toEqual([
      'Nr',
      'Projekt',
      'Capex (2027 T€)',
      'Opex (2027 T€)',
      'Capex (2028 T€)',
      'Opex (2028 T€)',
    ]);
    expect(drafts.map(({ title, cost, runCost }) => [title, cost, runCost])).toEqual([
      ['Alpha', 150_000_00, 10_000_00],
      ['Beta', 200_000_00, 20_000_00],
    ]);
    expect(codes).toContain('header-grouped');
    const apart = readAll('Report;;Draft\nTitle;Cost;Cost\nA;1;2\n').inspection.headers;
    expect(apart).toEqual(['Title', 'Cost (Report)', 'Cost (Draft)']);
    const alike = readAll('Report;X;\nTitle;Cost;Cost\nA;1;2\n').inspection.headers;
    expect(alike).toEqual(['Title', 'Cost', 'Cost (2)']);
  });

  test('loses tags, control characters, codes and line ends from its names', () => {
    const { inspection } = readAll('"<b>Ti\0tle</b>","Cost\r\n(EUR)",R&amp;D <5 days\nA,1,x\n');
    expect(inspection.headers).toEqual(['Title', 'Cost (EUR)', 'R&D <5 days']);
  });

  test('with a quote that is never closed is told with its line, and so is what stands above it', () => {
    const inHeader = readAll('"Title,Cost\nA,1\nB,2\n');
    expect(inHeader.inspection.remarks).toContainEqual(
      expect.objectContaining({ line: 1, code: 'quote-not-closed' }),
    );
    expect(inHeader.rows).toBe(2);
    const above = readAll('"Our list,,\n\nTitle,Cost,Owner\nA,1,Ann\n');
    expect(above.inspection.remarks).toContainEqual(
      expect.objectContaining({ line: 1, code: 'quote-not-closed' }),
    );
    expect(above.rows).toBe(1);
  });

  test('is where the user says', () => {
    const text = 'Title,Cost\nName,Amount\nA,5\n';
    expect(readAll(text, { overrides: { headerLine: 2 } }).drafts.map(({ title }) => title)).toEqual(['A']);
    expect(readAll(text, { overrides: { headerLine: 0 } }).rows).toBe(3);
    expect(readAll(text, { overrides: { headerLine: 9 } }).inspection.refusal?.code).toBe(
      'header-line-missing',
    );
  });

  test('with more columns than the limit is refused with the limit', () => {
    const text = `Title${',x'.repeat(20)}\nA${',1'.repeat(20)}\n`;
    expect(readAll(text, { limits: { columns: 20 } }).inspection.refusal?.code).toBe('too-many-columns');
  });
});

describe('rows', () => {
  test('beyond the limit refuse the whole import with the limit', () => {
    const { refusal } = readAll(`Title\n${'A\n'.repeat(30)}`, { limits: { rows: 20 } });
    expect(refusal).toEqual({ line: null, column: null, code: 'too-many-rows', parameters: { limit: 20 } });
  });

  test('that are blank are no rows; those without title or key are left out with the reason', () => {
    const { rows, created, leftOut } = readAll('Title,Cost\n\nA,1\n , \n,5\n');
    expect({ rows, created, leftOut }).toEqual({
      rows: 2,
      created: 1,
      leftOut: [{ line: 5, code: 'no-title', parameters: {} }],
    });
  });

  test('with a key but no title take the key, and say so', () => {
    const { drafts, codes } = readAll('Key,Title,Cost\nP-1,A,1\nP-2,,5\n');
    expect(drafts.map(({ title }) => title)).toEqual(['A', 'P-2']);
    expect(codes).toContain('title-from-key');
  });

  test('with surplus cells are left out, with surplus empty cells kept, with too few kept and told', () => {
    const { leftOut, drafts, codes } = readAll('Title,Cost\nA,1,2\nB,2,,\nC\n');
    expect(leftOut).toEqual([{ line: 2, code: 'cells-too-many', parameters: { expected: 2, found: 3 } }]);
    expect(drafts.map(({ title }) => title)).toEqual(['B', 'C']);
    expect(codes).toContain('cells-missing');
  });
});
