import { describe, expect, test } from 'vitest';
import { quarterIn } from '../../../shared/model/quarter';
import { columnFor, readAll } from './backlog-reading';

describe('a header', () => {
  test('that names another currency than the plan’s is told once, whatever its cells say', () => {
    const { codes } = readAll('Title,Cost (USD)\nA,100000\nB,200000\n');
    expect(codes).toEqual(['other-currency']);
    expect(readAll('Title,Cost (k€)\nA,100\nB,200\n').codes).toEqual([]);
    expect(readAll('Titel;Kosten in TCHF\nA;100\nB;200\n').codes).toEqual(['other-currency']);
    expect(readAll('Title,Cost (EUR)\nA,100\nB,200\n').codes).toEqual([]);
  });

  test.each(['Currency', 'Cur.', 'Währung', 'Devise', 'Moneda', 'Moeda'])(
    '“%s” above codes says in which currency each row is',
    (header) => {
      const { codes, inspection } = readAll(
        `Title,Cost,${header}\nA,1200,USD\nB,1300,EUR\nC,,USD\nD,€ 5,USD\n`,
      );
      expect(codes).toEqual(['other-currency']);
      expect(inspection.remarks.map(({ code }) => code)).not.toContain('columns-unused');
    },
  );

  test('of months stands above sums', () => {
    const { inspection, drafts } = readAll(
      'Project,Jan 2027,Feb 2027,Mar 2027\nPortal,100,200,300\nB,1,2,3\n',
    );
    expect(inspection.headers.slice(1)).toEqual(['Jan 2027', 'Feb 2027', 'Mar 2027']);
    expect(drafts.map(({ title }) => title)).toEqual(['Portal', 'B']);
  });

  test('whose names all begin with what a row is, is known without it', () => {
    const { inspection } = readAll(
      'Initiative reference,Initiative name,Initiative status,Initiative start date,Initiative description\nP-1,Portal,In progress,2027-01-05,Text\n',
    );
    expect(columnFor(inspection, 'status')).toBe('Initiative status');
    expect(columnFor(inspection, 'start')).toBe('Initiative start date');
    expect(columnFor(inspection, 'description')).toBe('Initiative description');
  });

  test('is known in the words of further tools and languages', () => {
    const clarity = readAll(
      'Investment Name,Investment Manager,Planned Benefit,Required\nPortal,"Lee, Ann",300000,yes\n',
    );
    expect(columnFor(clarity.inspection, 'itOwner')).toBe('Investment Manager');
    expect(columnFor(clarity.inspection, 'benefit')).toBe('Planned Benefit');
    expect(clarity.drafts[0]?.mandatory).toBe(true);
    expect(readAll('Projeto;Obrigatório\nPortal;Sim\n').drafts[0]?.mandatory).toBe(true);
    expect(readAll('Title,Run/Change\nA,BAU\nB,Change\n').drafts.map(({ lane }) => lane)).toEqual([
      'run',
      'innovate',
    ]);
  });
});

test('a range of benefits stands in three columns', () => {
  const { drafts } = readAll(
    'Initiative,Annual benefit low,Annual benefit likely,Annual benefit high\nA,100k,150k,200k\nB,1k,2k,3k\n',
  );
  expect(drafts[0]?.benefit).toMatchObject({ low: 10_000_000, likely: 15_000_000, high: 20_000_000 });
});

test('target dates of a roadmap, and the quarter of a board, are when the work is done', () => {
  const roadmap = readAll('Title,Issue key,Target start,Target end\nA,P-1,04/Jan/27,30/Jun/27\n');
  expect(roadmap.drafts[0]).toMatchObject({ startQuarter: quarterIn(2027, 1), lengthQuarters: 2 });
  const board = readAll('Title\tURL\tStatus\tQuarter\nA\thttps://github.com/o/r/issues/1\tTodo\tQ2 2027\n');
  expect(board.drafts[0]?.startQuarter).toBe(quarterIn(2027, 2));
});

test('UK major projects are in millions of pounds where no header says so', () => {
  const { drafts } = readAll(
    'Major Projects ID,Department,Project Name,MPA RAG rating,2012-13 TOTAL Budgeted Whole Life Cost (including Non-Government Costs)\nD_1,DfE,Academies,Green,4500.5\nD_2,DfE,Schools,Red,120\n',
  );
  expect(drafts.map(({ cost }) => cost)).toEqual([450_050_000_000, 12_000_000_000]);
});

test('202703 is a month where dates stand', () => {
  const { drafts, codes } = readAll('Title,Start\nA,202703\nB,202710\n');
  expect(drafts.map(({ startQuarter }) => startQuarter)).toEqual([quarterIn(2027, 1), quarterIn(2027, 4)]);
  expect(codes).toEqual([]);
});

test('the rule below the header of a table in Markdown is no row', () => {
  const { drafts } = readAll('| Title | Cost |\n|-------|-----:|\n| Portal | 100k |\n| Servers | 80k |\n');
  expect(drafts).toHaveLength(2);
});

test('a start and an end are the length, whatever hours of work beside them say', () => {
  const { drafts } = readAll(
    'Title,Start,Finish,Duration\nA,2027-01-04,2027-06-30,180 hrs\nB,2027-01-04,,6 months\n',
  );
  expect(drafts.map(({ lengthQuarters }) => lengthQuarters)).toEqual([2, 2]);
});

test.each([
  ['Fim', 'end', 'Projeto;Início;Fim\nA;01/01/2027;31/12/2027\n'],
  ['Gesamt', 'cost', 'Projekt;2027;2028;2029;Gesamt\nA;100;200;300;600\nB;1;2;3;6\n'],
  ['Summe', 'cost', 'Projekt;Q1 2027;Q2 2027;Summe\nA;100;200;300\nB;1;2;3\n'],
  ['Benutzerdefiniertes Feld (Budget)', 'cost', 'Zusammenfassung;Benutzerdefiniertes Feld (Budget)\nA;100\n'],
  ['Champ personnalisé (Budget)', 'cost', 'Résumé;Champ personnalisé (Budget)\nA;100\n'],
  ['Campo personalizado (Orçamento)', 'cost', 'Resumo;Campo personalizado (Orçamento)\nA;100\n'],
])('%s alone is taken for %s', (header, field, content) => {
  expect(columnFor(readAll(content).inspection, field)).toBe(header);
});

test('a sum in German stands behind a column that is named as cost', () => {
  const { drafts } = readAll('Projekt;Kosten;Gesamt\nA;100;700\n');
  expect(drafts.map(({ cost }) => cost)).toEqual([100_00]);
});
