import { describe, expect, test } from 'vitest';
import { readAll } from './backlog-reading';

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
const titles = (...lines: string[]) => readAll(csv(...lines)).drafts.map(({ title }) => title);

describe('a sum that a spreadsheet writes', () => {
  test('stands behind the name of its group', () => {
    const rows = ['Portal,100,10', 'Wifi,200,10', 'Finance Total,300,20', 'CRM,50,5', 'HR Total,50,5'];
    expect(titles('Title,Cost,Benefit', ...rows, 'Grand Total,350,25')).toEqual(['Portal', 'Wifi', 'CRM']);
    expect(titles('Bereich;Titel;Kosten', 'IT;A;100', 'IT;B;200', 'IT Ergebnis;;300')).toEqual(['A', 'B']);
  });

  test('is no sum where its number is another', () => {
    expect(titles('Title,Cost,Benefit', 'A,100,10', 'B,200,10', 'Sick leave total,70,20')).toHaveLength(3);
    expect(titles('Title,Cost,Benefit', 'A,100,10', 'B,200,10', 'Average handling time,70,20')).toHaveLength(
      3,
    );
    expect(titles('Title,Cost,Owner', 'A,100,Ann', 'Result,100,Bo')).toHaveLength(2);
  });

  test.each([
    'Eindtotaal;300;',
    'Gesamtergebnis;300;',
    'Ergebnis;300;',
    'Overall Result;300;',
    'Totale complessivo;300;',
    'Σ;300;',
    '∑;300;',
    'Total (2 projects);300;',
    'Mittelwert;150;',
    'Average;150;',
    'Summe;300;100 %',
    'Summe;300;-',
    'Summe;300;n/a',
  ])('%s is none of the rows', (line) => {
    expect(titles('Projekt;Kosten;Anteil', 'A;100;33 %', 'B;200;67 %', line)).toEqual(['A', 'B']);
  });
});

describe('a total that the rows do not make', () => {
  const differs = (...lines: string[]) =>
    readAll(csv(...lines)).warnings.filter(({ code }) => code === 'total-differs');

  test('is told: a row may be the sum of others', () => {
    expect(differs('Titel;Kosten;Bereich', 'Infra;300;', 'A;100;IT', 'B;200;HR', 'Summe;300;')).toEqual([
      { line: 5, column: 'Kosten', code: 'total-differs', parameters: { text: '300', sum: 600 } },
    ]);
    expect(differs('Title,Cost (k€),Owner', 'A,100,Ann', 'B,?,Bo', 'Total,300,')).toMatchObject([
      { line: 4, parameters: { text: '300', sum: 100_000 } },
    ]);
  });

  test('is not asked of a mean, of the last group alone, where rows are levels, or where nothing is stated', () => {
    expect(differs('Title,Cost,Owner', 'A,100,Ann', 'B,200,Bo', 'Total,300.4,', 'Average,150,')).toEqual([]);
    expect(differs('Title,Cost,Owner', 'A,100,Ann', 'Subtotal,100,', 'B,200,Bo', 'Subtotal,200,')).toEqual(
      [],
    );
    expect(differs('Title,Cost,Owner', 'Cloud,300,', '  A,100,', '  B,200,', 'Total,300,')).toEqual([]);
    expect(differs('Title,Cost,Owner', 'A,100,Ann', 'B,200,Bo', 'Total,,')).toEqual([]);
  });
});

test('a note behind its mark at the end is no initiative, unless titles have such marks', () => {
  expect(titles('Title,Cost,Unit', 'A*,100,IT', '* includes VAT,,', '** not yet approved,,')).toEqual(['A*']);
  expect(titles('Title,Cost,Unit', '* Net,100,IT', '* New portal,,')).toEqual(['* Net', '* New portal']);
  expect(titles('Title;Cost;Unit', 'A;1;IT', 'Freigegeben durch: A. Lee;;', 'Legende: R = rot;;')).toEqual([
    'A',
  ]);
});
