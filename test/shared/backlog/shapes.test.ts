import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import { columnFor, readAll } from './backlog-reading';

const read = (file: string) =>
  readAll(new Uint8Array(readFileSync(join(import.meta.dirname, '../../fixtures/backlog', file))));

describe('a backlog in the shape of', () => {
  test('Jira: repeated columns, descriptions of several lines, days before months in words', () => {
    const { drafts, inspection, created, leftOut } = read('jira-repeated.csv');
    expect({ created, leftOut }).toEqual({ created: 3, leftOut: [] });
    expect(inspection.headers).toContain('Labels (2)');
    expect(columnFor(inspection, 'programme')).toBe('Parent summary');
    expect(drafts[0]).toMatchObject({
      line: 2,
      title: 'Replace card terminals',
      sourceKey: 'OPS-11',
      description: 'Old terminals fall out of support.\n\nReplace 1,200 of them.',
      tags: ['stores', 'payments'],
      status: 'delivering',
      lane: 'backlog',
      outcome: null,
      cost: null,
    });
    expect(drafts[1]).toMatchObject({ line: 5, title: 'Loyalty app, second release', status: 'proposed' });
    expect(drafts[2]?.status).toBe('stopped');
  });

  test('ServiceNow: field names, Windows-1252, Run and Change, investment types that do not say an outcome', () => {
    const { drafts, inspection, warnings } = read('servicenow-demand.csv');
    expect(inspection.encoding).toBe('windows-1252');
    expect(drafts[0]).toMatchObject({
      sourceKey: 'DMND0001001',
      title: 'Büro-Umzug – Netz',
      lane: 'run',
      outcome: null,
      status: 'approved',
      businessUnit: 'Zürich',
      itOwner: 'Jörg Müller',
      cost: 12050000,
      startQuarter: quarterIn(2027, 1),
      lengthQuarters: 2,
    });
    expect(drafts.map(({ lane }) => lane)).toEqual(['run', 'innovate', 'run']);
    expect(drafts.map(({ outcome }) => outcome)).toEqual([null, 'revenue', 'risk']);
    expect(warnings.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'investment_type', 'outcome-unknown'],
    ]);
  });

  test('Azure DevOps: months first, tags by semicolon, HTML codes, a row that is too short', () => {
    const { drafts, codes } = read('ado-flat.csv');
    expect(drafts.map(({ startQuarter }) => startQuarter)).toEqual([
      quarterIn(2027, 1),
      quarterIn(2027, 2),
      null,
    ]);
    expect(drafts[0]).toMatchObject({
      tags: ['infra', 'cloud'],
      itOwner: 'Pat Lee',
      description: 'Leave the old site\u00A0& close it',
      lengthQuarters: 3,
    });
    expect(codes).toContain('cells-missing');
    expect(codes).toContain('entities-decoded');
  });

  test('German Excel: semicolons, decimal commas, days before months, Windows-1252', () => {
    const { drafts, inspection, columns } = read('excel-de.csv');
    expect(inspection).toMatchObject({ encoding: 'windows-1252', delimiter: ';', lineEnds: 'CRLF' });
    expect(columns.find(({ field }) => field === 'cost')).toMatchObject({ decimal: ',', ambiguous: false });
    expect(drafts[0]).toMatchObject({
      title: 'Ablösung Großrechner',
      businessUnit: 'Vertrieb Süd',
      cost: 123456750,
      runCost: -4500000,
      startQuarter: quarterIn(2027, 2),
      lengthQuarters: 3,
      itOwner: 'Jürgen Weiß',
      mandatory: true,
      lane: 'run',
    });
    expect(drafts[2]).toMatchObject({ cost: 150000, lane: 'backlog', mandatory: false });
  });

  test('the federal IT portfolio: millions in the header, years in the header, change money as the cost', () => {
    const { drafts, inspection } = read('itdb-portfolio.csv');
    expect(columnFor(inspection, 'cost')).toBe('DME BY Agency Funding ($ M)');
    expect(inspection.guesses.find(({ field }) => field === 'cost')).toMatchObject({
      scale: 1_000_000,
      scaleUncertain: false,
    });
    expect(drafts.map(({ cost }) => cost)).toEqual([410000000, 100]);
    expect(drafts[0]).toMatchObject({
      title: 'Farm loan platform',
      description: 'Loans & grants in one place',
    });
    expect(columnFor(inspection, 'sourceKey')).toBe('Unique Investment Identifier');
  });

  test('the UK major projects: paragraphs as headers, millions of pounds, words where a sum should be', () => {
    const { drafts, inspection, warnings } = read('gmpp-2021.csv');
    expect(columnFor(inspection, 'cost')).toBe(
      'TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)',
    );
    expect(drafts.map(({ cost }) => cost)).toEqual([141025000000, null, 6175000000]);
    expect(drafts[0]).toMatchObject({
      sourceKey: 'DFT_0001_1112',
      businessUnit: 'DFT',
      description: 'Link the harbour\nto the main line',
      startQuarter: quarterIn(2019, 2),
      lengthQuarters: 32,
    });
    expect(warnings.filter(({ code }) => code === 'amount-unreadable')).toEqual([
      {
        line: 4,
        column: 'TOTAL Baseline Whole Life Costs (£m) (including Non-Government Costs)',
        code: 'amount-unreadable',
        parameters: { text: 'Exempt under Section 43' },
      },
    ]);
  });

  test('a sheet with rows above the header and keys that a spreadsheet has damaged', () => {
    const { drafts, inspection, codes } = read('preamble.csv');
    expect(inspection.headerLine).toBe(4);
    expect(drafts.map(({ title, line }) => [title, line])).toEqual([
      ['Printer fleet', 5],
      ['Meeting rooms', 6],
    ]);
    expect(codes).toContain('rows-above-header');
  });

  test('a table with an unclosed quote: all its rows, the place named', () => {
    const { drafts, warnings } = read('unclosed-quote.csv');
    expect(drafts.map(({ title, cost }) => [title, cost])).toEqual([
      ['First', 10000],
      ['"Second', 20000],
      ['Third', 30000],
      ['Fourth', 40000],
      ['Fifth', 50000],
    ]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([[3, 'quote-not-closed']]);
  });
});
