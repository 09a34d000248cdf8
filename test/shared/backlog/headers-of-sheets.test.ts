import { describe, expect, test } from 'vitest';
import { columnFor, readAll } from './backlog-reading';

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
const fieldsOf = (header: string, ...rows: string[]) =>
  readAll(csv(header, ...rows)).inspection.mapping.columns.map(({ field }) => field);

describe('headers of hand-made sheets', () => {
  test('may say the same in two languages, but only the same', () => {
    const header = 'Projekt / Project;Kosten / Cost (T€);Beginn / Start;Cost / Benefit';
    const { drafts, inspection } = readAll(csv(header, 'A;100;13.02.2027;5', 'B;200;01.05.2027;6'));
    expect(drafts.map(({ title, cost }) => [title, cost])).toEqual([
      ['A', 100_000_00],
      ['B', 200_000_00],
    ]);
    expect(inspection.mapping.columns.map(({ field }) => field)).toEqual(['title', 'cost', 'start', null]);
  });

  test('may be some of the app’s own, of which one speaks of savings', () => {
    expect(fieldsOf('Title,Cost,Run cost a year before savings', 'A,100,20')).toEqual([
      'title',
      'cost',
      'runCost',
    ]);
  });

  test('may be numbered', () => {
    expect(fieldsOf('1. Title,2. Cost (EUR),c) Start date', 'A,100,2027-01-01', 'B,2,2027-04-01')).toEqual([
      'title',
      'cost',
      'start',
    ]);
  });

  test.each([
    ['Projet;Coût initial;Début prévu;Fin prévue', 'A;100;13/02/2027;30/06/2027'],
    ['Proyecto;Coste inicial;Inicio previsto;Fin previsto', 'A;100;13/02/2027;30/06/2027'],
    ['Projeto;Custo inicial;Início previsto;Término previsto', 'A;100;13/02/2027;30/06/2027'],
    ['Progetto;Costo una tantum;Inizio previsto;Fine prevista', 'A;100;13/02/2027;30/06/2027'],
    ['Projectnaam;Eenmalige kosten;Geplande start;Gepland einde', 'A;100;13-02-2027;30-06-2027'],
    ['Vorhaben;Invest (T€);Geplanter Beginn;Geplantes Ende', 'A;100;13.02.2027;30.06.2027'],
    ['Title;One-time cost;Start week;End week', 'A;100;W05 2027;W20 2027'],
  ])('%s', (header, row) => {
    expect(fieldsOf(header, row)).toEqual(['title', 'cost', 'start', 'end']);
    expect(readAll(csv(header, row)).drafts).toMatchObject([{ startQuarter: 2027 * 4, lengthQuarters: 2 }]);
  });

  test('of features name them before the initiatives that they are part of', () => {
    const { inspection } = readAll(
      csv(
        'Feature reference,Feature name,Feature status,Initiative name,Feature start date',
        'F-1,A,Shipped,Growth,2027-01-01',
        'F-2,B,Shipped,Growth,2027-01-01',
      ),
    );
    expect(['title', 'programme'].map((field) => columnFor(inspection, field))).toEqual([
      'Feature name',
      'Initiative name',
    ]);
  });

  test('of run costs before and after say no run cost of the work', () => {
    expect(fieldsOf('Title,Run cost before,Run cost after', 'A,50,30', 'B,20,25')).toEqual([
      'title',
      null,
      null,
    ]);
    expect(fieldsOf('Title,Run cost (current),Run cost (future)', 'A,50,30', 'B,20,25')).toEqual([
      'title',
      null,
      null,
    ]);
  });
});

test('states may be numbered by two digits', () => {
  const { drafts } = readAll(csv('Title,Status,Cost', 'A,03. In Progress,1', 'B,10 - Done,2', 'C,1) New,3'));
  expect(drafts.map(({ status }) => status)).toEqual(['delivering', 'live', 'proposed']);
});

test('rows of one title and no key are told once, those with keys are not', () => {
  const told = (...lines: string[]) =>
    readAll(csv(...lines)).warnings.filter(({ code }) => code === 'titles-twice');
  expect(told('Title,Cost,Owner', 'A,100,Ann', 'A,100,Ann', 'B,2,Bo', 'A,3,Cy')).toMatchObject([
    { line: 3, column: 'Title', parameters: { title: 'A', first: 2, count: 2 } },
  ]);
  expect(told('ID,Title,Cost', '1,A,100', '2,A,100')).toEqual([]);
});
