import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Mapping } from '../../../../shared/backlog/mapping';
import { readAll } from '../backlog-reading';

const reasons = (text: string, mapping?: Mapping): (readonly [number, string])[] =>
  readAll(text, mapping ? { mapping } : {}, mapping).leftOut.map(({ line, code }) => [line, code]);
const titles = (text: string): string[] => readAll(text).drafts.map(({ title }) => title);

const sheet = [
  'Title,Cost,Start,Duration,Owner',
  'text,EUR thousand,dd/mm/yyyy,months,name',
  'ERP,1200,13/01/2027,6,Pat',
  'CRM,80,02/03/2027,12,Kim',
  'Subtotal Finance,1280,,,',
  'Title,Cost,Start,Duration,Owner',
  'Wifi,20,02/03/2027,12,Kim',
  'TOTAL,1300,,,',
  'Source: SAP export 2026-11-02,,,,',
].join('\n');

describe('what stands in a table and is no row of data', () => {
  test('is left out, each with its reason, and the count holds over all rows', () => {
    const { rows, created, leftOut } = readAll(sheet);
    expect(titles(sheet)).toEqual(['ERP', 'CRM', 'Wifi']);
    expect(leftOut.map(({ line, code, parameters }) => [line, code, parameters['text']])).toEqual([
      [2, 'row-is-units', 'text'],
      [5, 'row-is-total', 'Subtotal Finance'],
      [6, 'row-is-repeated-header', 'Title'],
      [8, 'row-is-total', 'TOTAL'],
      [9, 'row-is-footer', 'Source: SAP export 2026-11-02'],
    ]);
    expect(rows).toBe(created + leftOut.length);
  });

  test('is told from titles in a file of two columns by what only a tool writes, below all rows', () => {
    const text =
      'Title,Cost\nA,100\nReport 2027,\n2 records,\nExported on 2026-09-01 by Ann,\nPage 1 of 1,\n';
    expect(titles(text)).toEqual(['A', 'Report 2027']);
    expect(reasons(text).map(([, code]) => code)).toEqual(Array.from({ length: 3 }, () => 'row-is-footer'));
  });

  test('does not hide that the rows above it are grouped', () => {
    const text =
      'Project,Owner,Cost\nRun,,\nPatch,Ann,100\nLicences,Bob,200\nChange,,\nPortal,Ann,500\n* all figures in k€,,\n';
    expect(titles(text)).toEqual(['Patch', 'Licences', 'Portal']);
  });

  test('may be the rule of a table in Markdown, however short', () => {
    expect(titles('|Title|Cost|\n|:--|--:|\n|A|100|\n').map((title) => title.trim())).toEqual(['A']);
  });

  test('is data where the user says so', () => {
    const { mapping } = readAll(sheet).inspection;
    expect(reasons(sheet, { ...mapping, keep: ['total', 'footer'] })).toEqual([
      [2, 'row-is-units'],
      [6, 'row-is-repeated-header'],
    ]);
  });

  test.each([
    'Summe;1300;;;',
    'Gesamt:;;;;',
    'Grand total;1300;;;',
    'Zwischensumme IT;7;;;',
    'Total 2026;;;;',
  ])('a total is one in other words too: %s', (line) => {
    expect(reasons(`Titel;Kosten;Start;Ende;Leiter\nERP;1300;2027-01-01;2027-12-31;Pat\n${line}\n`)).toEqual([
      [3, 'row-is-total'],
    ]);
  });

  test('an initiative that is called as totals are is one, unless its number is the sum', () => {
    const rows = 'Title,Cost\nERP,1200\nCRM,80\n';
    expect(titles(`${rows}Total rewards portal,500\n`)).toContain('Total rewards portal');
    expect(reasons(`${rows}Total of the group,1280\n`)).toEqual([[4, 'row-is-total']]);
    expect(titles('Key,Title,Cost\nP-1,ERP,5\nP-2,Total,5\n')).toEqual(['ERP', 'Total']);
    expect(titles('Title,Cost,Owner\nERP,5,Pat\nSummary of risks,5,Kim\n')).toHaveLength(2);
  });

  test('titles of groups are known by the header behind them', () => {
    const monday = 'Name,Person,Budget\nERP,Pat,12\n,,\nNew ideas,,\nName,Person,Budget\nRobots,Kim,5\n';
    expect(reasons(monday)).toEqual([
      [4, 'row-is-group-title'],
      [5, 'row-is-repeated-header'],
    ]);
  });

  test('or by standing first and apart, or in the place of keys', () => {
    const grouped = 'Title,Cost,Owner\nFinance,,\nERP,1,Pat\nLedger,2,Pat\nSales,,\nCRM,3,Kim\n';
    expect(titles(grouped)).toEqual(['ERP', 'Ledger', 'CRM']);
    const keyed = 'Key,Title,Cost\nP-1,ERP,1\nNew ideas,,\nP-2,CRM,2\nP-3,,\n';
    expect(reasons(keyed)).toEqual([[3, 'row-is-group-title']]);
    expect(titles(keyed)).toEqual(['ERP', 'CRM', 'P-3']);
  });

  test('ideas that are only titles yet stay', () => {
    expect(titles('Title,Cost,Owner\nERP,1,Pat\nRobots,,\nDrones,,\n')).toEqual(['ERP', 'Robots', 'Drones']);
    expect(titles('Title,Cost,Owner\nRobots,,\nDrones,,\nERP,1,Pat\n')).toHaveLength(3);
  });

  test('every row that says something is created or left out, wherever the furniture stands', () => {
    const line = fc.constantFrom(...sheet.split('\n'), '', 'Alone,,,,', ',5,,,', 'Sum,1,2,3,4');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const { rows, created, leftOut, drafts } = readAll(
          ['Title,Cost,Start,Duration,Owner', ...lines].join('\n'),
          {
            overrides: { headerLine: 1, transposed: false, delimiter: ',' },
          },
        );
        const said = lines.flatMap((text, index) => (/[^,]/.test(text) ? [index + 2] : []));
        expect([...drafts, ...leftOut].map((row) => row.line).toSorted((a, b) => a - b)).toEqual(said);
        expect(rows).toBe(created + leftOut.length);
      }),
      { numRuns: 100 },
    );
  });
});
