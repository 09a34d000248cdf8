import { describe, expect, test } from 'vitest';
import { readAll } from '../backlog-reading';

describe('a scale that stands beside the table', () => {
  test.each([
    ['Projektliste (Angaben in TEUR);;\nProjekt;Kosten;Start\nA;300;01.04.2027\nB;5;\n', 1_000],
    ['Alle Beträge in Tsd. €;;\nProjekt;Kosten;Start\nA;300;01.04.2027\nB;5;\n', 1_000],
    ['Projects 2027;;in k€\nProject;Cost;Start\nA;300;2027-04-01\nB;5;\n', 1_000],
    ['Project list\nAmounts: € million;;\nProject;Cost;Start\nA;300;2027-04-01\nB;5;\n', 1_000_000],
    ['Budget 2027 (€m);;\nProject;Cost;Start\nA;300;2027-04-01\nB;5;\n', 1_000_000],
    ['Tous les montants en milliers d’euros;;\nProjet;Coût;Début\nA;300;01/04/2027\nB;5;\n', 1_000],
    ['Importes en miles de euros;;\nProyecto;Coste;Inicio\nA;300;01/04/2027\nB;5;\n', 1_000],
    ['Valores em milhares de euros;;\nProjeto;Custo;Início\nA;300;01/04/2027\nB;5;\n', 1_000],
    ['Project;Cost;Start\nA;300;2027-04-01\nB;5;\nNote: all values in k EUR;;\n', 1_000],
  ])('holds for columns that state none, and is told: %s', (text, scale) => {
    const { drafts, codes } = readAll(text);
    expect(drafts.slice(0, 2).map(({ title, cost }) => [title, cost])).toEqual([
      ['A', 30_000 * scale],
      ['B', 500 * scale],
    ]);
    expect(codes).toContain('scale-from-note');
    expect(codes).not.toContain('other-currency');
  });

  test('names another currency, which is told', () => {
    const { drafts, codes } = readAll('All figures in $M,,\nProject,Cost,Start\nA,300,2027-04-01\nB,5,\n');
    expect(drafts[0]?.cost).toBe(30_000_000_000);
    expect(codes).toEqual(expect.arrayContaining(['scale-from-note', 'other-currency']));
  });

  test('does not go before the scale of a column', () => {
    const { drafts, codes } = readAll('Figures in €m;;\nProject;Cost (k€);Run cost\nA;300;1\n');
    expect(drafts[0]).toMatchObject({ cost: 30_000_000, runCost: 100_000_000 });
    expect(codes).toContain('scale-from-note');
  });

  test('is asked where a header names the currency alone, two texts differ, or it may be of one column', () => {
    for (const text of [
      'Figures in k€;;\nProject;Cost (EUR);Start\nA;300;\n',
      'Figures in k€;;\nProject;Cost;Start\nA;300;\nB;5;\nAmounts in €m;;\n',
      ';2027 (k€);\nProject;Cost;Start\nA;300;\nB;5;\n',
    ]) {
      const { inspection, codes } = readAll(text);
      expect(inspection.guesses[1]).toMatchObject({ scale: 1, scaleUncertain: true, suggestedScale: 1_000 });
      expect(codes).toContain('scale-uncertain');
      expect(codes).not.toContain('scale-from-note');
    }
  });

  test('is none in a title, be it of the table or of a row', () => {
    for (const text of [
      'Programme for 5 million users;;\nProject;Cost;Start\nA;300;\n',
      'Project;Cost;Start\nA;300;\nMove amounts in €m to the ledger;;\n',
    ]) {
      expect(readAll(text).codes).not.toContain('scale-from-note');
    }
  });
});
