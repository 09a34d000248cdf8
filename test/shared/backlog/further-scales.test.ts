import { describe, expect, test } from 'vitest';
import { readAll } from './backlog-reading';

const costs = (...lines: string[]) => {
  const { drafts, codes } = readAll(`${lines.join('\n')}\n`);
  return { costs: drafts.map(({ cost }) => (cost === null ? null : cost / 100)), codes };
};

describe('a scale in a header', () => {
  test.each([
    ['Cost (k EUR)', 1_000],
    ['Kosten (T EUR)', 1_000],
    ['Cost (EUR ths)', 1_000],
    ['Cost (EUR th.)', 1_000],
    ['Cost (EUR thous.)', 1_000],
    ['Cost (000 EUR)', 1_000],
    ['Costo (migliaia di €)', 1_000],
    ['Begroting (x € 1.000)', 1_000],
    ['Begroting in duizenden euro', 1_000],
    ['Begroting (€ 1.000)', 1_000],
    ['Custo (em mil R$)', 1_000],
    ['Budget (tkr)', 1_000],
    ['Budget (M EUR)', 1_000_000],
    ['Budget (mln €)', 1_000_000],
    ['Costo (milioni di euro)', 1_000_000],
    ['Begroting (miljoen euro)', 1_000_000],
    ['Custo (R$ mi)', 1_000_000],
    ['Coût (Md€)', 1_000_000_000],
  ])('“%s” counts', (header, scale) => {
    expect(costs(`Title;${header}`, 'A;15', 'B;20').costs).toEqual([15 * scale, 20 * scale]);
  });

  test.each(['Budget (50.000 EUR)', 'Cost (EUR)', 'Cost (EUR, 4th draft)', 'Budget mil'])(
    'is none in “%s”',
    (header) => {
      const { mapping } = readAll(`Title;${header}\nA;15\nB;20\n`).inspection;
      expect(mapping.columns[1]?.scale).toBeUndefined();
    },
  );
});

test.each([
  ['Importi in migliaia di euro', 1_000],
  ['Bedragen x € 1.000', 1_000],
  ['Alle bedragen in mln euro', 1_000_000],
])('“%s” beside the table counts for all its amounts, and is told', (note, scale) => {
  const read = costs(`${note};;`, 'Titel;Kosten;Bereich', 'A;15;IT', 'B;20;HR');
  expect(read.costs).toEqual([15 * scale, 20 * scale]);
  expect(read.codes).toContain('scale-from-note');
});

test('cells may say millions and thousands in large letters, and as Italians and Dutch do', () => {
  expect(costs('Title,Cost', 'A,1.5 MEUR', 'B,200 KEUR', 'C,3 mln', 'D,1 mld').costs).toEqual([
    1_500_000, 200_000, 3_000_000, 1_000_000_000,
  ]);
});
