import { describe, expect, test } from 'vitest';
import { withKeyColumn } from '../../../shared/backlog/reconcile/key-column';
import { ranked } from '../../../shared/backlog/rows/hierarchy';
import { columnFor, readAll } from './backlog-reading';

/** A file as it becomes initiatives, rows above others included. */
function imported(text: string) {
  const read = readAll(text);
  const { mapping } = read.inspection;
  const { drafts, leftOut } = ranked(read.drafts, mapping.hierarchy ?? 'flat', new Map());
  return { ...read, mapping, drafts, leftOut: [...read.leftOut, ...leftOut] };
}

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;

describe('a table of nobody’s tool', () => {
  test('is counted in what the row below its header says', () => {
    const { drafts, leftOut } = imported(
      csv('Projekt;Kosten;Laufende Kosten;Beginn', ';TEUR;TEUR/Jahr;TT.MM.JJJJ', 'Lager;80,5;2;01.02.2027'),
    );
    expect(leftOut).toMatchObject([{ line: 2, code: 'row-is-units' }]);
    expect(drafts).toMatchObject([{ cost: 80_500_00, runCost: 2_000_00 }]);
  });

  test('gives the rows of a numbered outline that have sums of others as programmes', () => {
    const { drafts } = imported(
      csv('WBS;Title;Cost', '1;Cloud;300', '1.1;Network;100', '1.2;Servers;200', '2;Workplace;50'),
    );
    expect(drafts.map(({ title, programme, cost }) => [title, programme, cost])).toEqual([
      ['Network', 'Cloud', 100_00],
      ['Servers', 'Cloud', 200_00],
      ['Workplace', '', 50_00],
    ]);
  });

  test('has teams where it has their days, else business units', () => {
    const { drafts } = imported(
      csv('Key;Vorhaben;Team;Aufwand (PT);Parent', 'I-1;Netz;Netz;1.200;', 'I-2;Firewall;Netz;12,5;I-1'),
    );
    expect(drafts).toMatchObject([
      { businessUnit: '', effort: [{ team: 'Netz', days: 1_200 }], programme: '' },
      { effort: [{ team: 'Netz', days: 13 }], programme: 'Netz' },
    ]);
    expect(columnFor(readAll(csv('Title,Team', 'A,Web')).inspection, 'businessUnit')).toBe('Team');
  });

  test('has no days of work in a column of people or points, and twenty in a month of one', () => {
    const { inspection, drafts } = readAll(csv('Title,Team,Effort (FTE),Effort (PM)', 'A,Web,2.5,3'));
    expect(columnFor(inspection, 'effortDays')).toBe('Effort (PM)');
    expect(drafts[0]?.effort).toEqual([{ team: 'Web', days: 60 }]);
    expect(columnFor(readAll(csv('Title,Budget MUSD', 'A,1.5')).inspection, 'cost')).toBe('Budget MUSD');
  });

  test('may give a share of a goal in percent', () => {
    const { drafts } = readAll(csv('Title;Beitrag zum Ziel', 'A;25 %', 'B;12,5%', 'C;3'));
    expect(drafts.map(({ goalContribution }) => goalContribution)).toEqual([25, 12.5, 3]);
  });

  test('in German has commas for decimals and codes for keys, whatever stands above them', () => {
    const { inspection, drafts } = readAll(
      csv(
        'Projektdefinition;Bezeichnung;Plankosten (TEUR);Starttermin',
        'E-0001;Einführung;2.500;01.02.2027',
        'E-0002;Wartung;1.200;01.02.2027',
      ),
    );
    expect(columnFor(inspection, 'sourceKey')).toBe('Projektdefinition');
    expect(drafts.map(({ cost }) => cost)).toEqual([2_500_000_00, 1_200_000_00]);
  });

  test('may number the words of its priorities', () => {
    const { drafts, codes } = readAll(csv('Vorhaben;Priorität', 'A;2 - Hoch', 'B;4 - Niedrig'));
    expect(drafts.map(({ rank }) => rank)).toEqual([2, 4]);
    expect(codes).not.toContain('priority-unknown');
  });

  test('without a header has codes for keys, and the texts behind them for titles', () => {
    const rows = ['P-1,ERP replacement,1200000', 'P-2,CRM renewal,300000', 'P-3,Wifi,80000'];
    expect(readAll(csv(...rows)).drafts.map(({ sourceKey, title }) => [sourceKey, title])).toEqual([
      ['P-1', 'ERP replacement'],
      ['P-2', 'CRM renewal'],
      ['P-3', 'Wifi'],
    ]);
    const threeLetters = rows.map((row) => row.replace('P-', 'PRJ-00'));
    expect(readAll(csv(...threeLetters)).drafts.map(({ sourceKey }) => sourceKey)).toEqual([
      'PRJ-001',
      'PRJ-002',
      'PRJ-003',
    ]);
  });

  test('may call its key, its titles and its costs what it likes', () => {
    const { inspection } = readAll(
      csv(
        'Demand No.,Demand title,Requesting dept.,Est. cost (in thousand EUR),Benefit p.a.',
        'D1,A,S,1.5,2',
        'D2,B,L,3,4',
      ),
    );
    const fields = inspection.mapping.columns.map(({ field, scale }) => [field, scale]);
    expect(fields).toEqual([
      ['sourceKey', undefined],
      ['title', undefined],
      ['businessUnit', undefined],
      ['cost', 1_000],
      ['benefit', undefined],
    ]);
    expect(columnFor(readAll(csv('Project ID,Project,Owner', 'A1,Core,Ann')).inspection, 'title')).toBe(
      'Project',
    );
  });

  test('has the cost of all its years', () => {
    const { drafts } = readAll(csv('Initiative,Capex 2027,Capex 2028', 'Portal,100,50', 'Scanner,20,'));
    expect(
      drafts.map(({ cost, startQuarter, lengthQuarters }) => [cost, startQuarter, lengthQuarters]),
    ).toEqual([
      [150_00, 2027 * 4, 8],
      [20_00, 2027 * 4, 4],
    ]);
    const total = readAll(csv('Initiative,Budget total,Budget 2027,Budget 2028', 'Portal,150,100,50'));
    expect(total.drafts[0]?.cost).toBe(150_00);
  });

  test('that has no titles has what describes its rows for them, or the services they are of', () => {
    const described = readAll(
      csv('Application,Description,Due date', 'CRM,Upgrade,2027-01-01', 'CRM,Replace,2027-06-01'),
    );
    expect(described.drafts.map(({ title, service }) => [title, service?.name])).toEqual([
      ['Upgrade', 'CRM'],
      ['Replace', 'CRM'],
    ]);
    expect(
      readAll(csv('Application,Priority', 'CRM,High', 'ERP,Low')).drafts.map(({ title }) => title),
    ).toEqual(['CRM', 'ERP']);
  });

  test('does not ask what its own header means where that stands in it once more', () => {
    const { questions } = readAll(csv('Title,Status,Cost', 'A,Done,1', 'Title,Status,Cost', 'B,Open,2'));
    expect(questions).toEqual([]);
  });

  test('keeps its rows where a quote is never closed, though one later on would do', () => {
    const { drafts, codes } = readAll(
      csv('ID|Initiative|Cost', '1|"Portal|1000', '2|Wifi|2000', '3|ERP "next"|3000'),
    );
    expect(drafts.map(({ title }) => title)).toEqual(['"Portal', 'Wifi', 'ERP "next"']);
    expect(codes).toContain('quote-not-closed');
  });

  test('has a day it is needed by where it is due and never starts', () => {
    const due = readAll(csv('Title,Due date', 'A,2027-03-31'));
    expect([due.codes, due.drafts[0]?.neededBy]).toEqual([[], '2027-03-31']);
    expect(columnFor(readAll(csv('Title,Start,Due date', 'A,2027-01-01,2027-03-31')).inspection, 'end')).toBe(
      'Due date',
    );
  });

  test('may have a key of several columns, and one said on the command line goes before', () => {
    const text = csv('Site,No,Title', 'Bern,1,Door', 'Basel,1,Gate', ',2,Roof');
    const { inspection } = readAll(text);
    const mapping = { ...inspection.mapping, key: ['Site', 'No'] };
    expect(readAll(text, { mapping }).drafts.map(({ sourceKey }) => sourceKey)).toEqual([
      'Bern | 1',
      'Basel | 1',
      '2',
    ]);
    expect(readAll(text, { mapping: { ...mapping, key: ['Place'] } }).inspection.refusal).toMatchObject({
      code: 'column-missing',
      column: 'Place',
    });
    expect(withKeyColumn({ ...inspection, mapping }, 'site')).toMatchObject({
      mapping: { columns: [{ column: 'Site', field: 'sourceKey' }, { field: null }, { field: 'title' }] },
    });
  });
});

test('a list with an end or a year of its cost is a backlog, unless it speaks of services alone', () => {
  const targetOf = (...lines: string[]) => readAll(csv(...lines)).inspection.mapping.target ?? 'initiatives';
  expect([
    targetOf('ID,Title,Start Date,End Date,Cost', '1,A,46388,46477,100', '2,B,46500,46600,200'),
    targetOf('Name,Owner,Start date,End date,Budget', 'A,Ann,2027-01-01,2027-06-30,100'),
    targetOf('Nombre;Coste;Vencimiento', 'A;100;01/03/2027', 'B;200;15/04/2027'),
    targetOf('Bezeichnung;Jahr;Kosten;Bereich', 'A;2027;100;IT', 'B;2028;200;HR'),
  ]).toEqual(['initiatives', 'initiatives', 'initiatives', 'initiatives']);
  expect([
    targetOf('Name;Vendor;Annual cost;End date', 'Oracle;O;100;2027-01-01'),
    targetOf('Contract;Start date;End date;Amount', 'Oracle;2020-01-01;2027-01-01;100'),
    targetOf('Name;Kosten;Vertragsende', 'SAP;100;31.12.2027'),
    targetOf('Anwendung;Jahr;Kosten', 'SAP;2027;100'),
  ]).toEqual(['services', 'services', 'services', 'services']);
});

test.each([
  ['Projekt;Projekt-ID;Kosten', 'Alpha;P-1;100', 'Projekt-ID'],
  ['Projet;N° projet;Coût', 'Alpha;P-1;100', 'N° projet'],
  ['Proyecto;Código de proyecto;Coste', 'Alpha;P-1;100', 'Código de proyecto'],
  ['Name;Request ID;Cost', 'Alpha;R-1;100', 'Request ID'],
])('%s has its key behind the title', (header, row, key) => {
  expect(columnFor(readAll(csv(header, row)).inspection, 'sourceKey')).toBe(key);
});

test('rows may name one another by their place in the outline, or by a number that is not their key', () => {
  const byOutline = readAll(
    csv('WBS;Title;Depends on', '1;Programme;', '1.1;Network;', '1.2;Servers;1.1', '2;Cutover;1.1, 1.2FS+3d'),
  );
  expect(byOutline.inspection.mapping.linkKey).toBe('WBS');
  expect(byOutline.drafts.map(({ linkKey, needs }) => [linkKey, needs])).toEqual([
    ['1', []],
    ['1.1', []],
    ['1.2', ['1.1']],
    ['2', ['1.1', '1.2']],
  ]);
  const linkKeyOf = (...lines: string[]) => readAll(csv(...lines)).inspection.mapping.linkKey;
  expect(linkKeyOf('WBS,Title,Depends on', '1,X,', '1.1,Y,', '2,Z,"X, 1.1"', '3,Q,9.9', '4,R,1')).toBe('WBS');
  expect(linkKeyOf('Row,ID,Title,Depends on,Cost', '1,A-1,X,,5', '2,A-2,Y,1,1')).toBe('Row');
  expect(linkKeyOf('ID,Title,Depends on,Points', 'A,X,,5', 'B,Y,A,A')).toBeUndefined();
  expect(linkKeyOf('ID,Title,Depends on,Cost', '7,X,,5', '8,Y,5,1')).toBeUndefined();
});
