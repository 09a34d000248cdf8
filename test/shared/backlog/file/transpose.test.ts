import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnFor, readAll } from '../backlog-reading';

const gmpp = [
  'Major projects of the department,,,',
  'GMPP ID Number,DCMS_0001,DCMS_0002,DCMS_0003',
  'Project Name,4G Rollout,"Theatre, restored",Museum Wifi',
  'Department,DCMS,DCMS,DCMS',
  'Description / Aims,Cover the north,Open again,Free for all',
  'TOTAL Baseline Whole Life Costs (£m),10.5,3.25,0.75',
].join('\r\n');

describe('a table whose fields are rows', () => {
  test('is turned and told; its columns are the rows, each with its place', () => {
    const { inspection, drafts, rows, codes } = readAll(gmpp);
    expect(inspection).toMatchObject({ transposed: true, lineIs: 'column', headerLine: 1 });
    expect(codes).toContain('table-turned');
    expect(columnFor(inspection, 'title')).toBe('Project Name');
    expect(rows).toBe(3);
    expect(drafts.map(({ line, title, sourceKey }) => [line, title, sourceKey])).toEqual([
      [2, '4G Rollout', 'DCMS_0001'],
      [3, 'Theatre, restored', 'DCMS_0002'],
      [4, 'Museum Wifi', 'DCMS_0003'],
    ]);
  });

  test.each([
    'Field,Unit,P1,P2\nProject name,,ERP,CRM\nBudget,k€,1200,300\nOwner,,Ann,Bob\n',
    'Field,P1,P2,Unit\nProject name,ERP,CRM,\nBudget,1200,300,k€\nOwner,Ann,Bob,\n',
    'Feld,Einheit,P1,P2\nProjektname,,ERP,CRM\nBudget,T€,1200,300\nProjektleiter,,Ann,Bob\n',
    'Champ,Unité,P1,P2\nNom du projet,,ERP,CRM\nCoût total,k€,1200,300\nResponsable,,Ann,Bob\n',
    'Campo,Unidad,P1,P2\nNombre del proyecto,,ERP,CRM\nCoste total,k€,1200,300\nResponsable,,Ann,Bob\n',
    'Campo,Unidade,P1,P2\nNome do projeto,,ERP,CRM\nCusto total,k€,1200,300\nResponsável,,Ann,Bob\n',
  ])('takes its column of units as units: %s', (text) => {
    const { inspection, drafts, codes } = readAll(text);
    expect(inspection.transposed).toBe(true);
    expect(drafts.map(({ title, cost }) => [title, cost])).toEqual([
      ['ERP', 120_000_000],
      ['CRM', 30_000_000],
    ]);
    expect(codes).not.toContain('amount-unreadable');
  });

  test('takes a column called unit that holds none as any other', () => {
    const { drafts } = readAll('Field,Unit,P1\nProject name,Portal,ERP\nBudget,50,1200\nOwner,Cy,Ann\n');
    expect(drafts.map(({ title }) => title)).toEqual(['Portal', 'ERP']);
  });

  test('stays as it is where the user says so, and is turned where the user says so', () => {
    expect(readAll(gmpp, { overrides: { transposed: false } }).inspection.transposed).toBe(false);
    const names = readAll('Foo,a,b\nBar,c,d\n', { overrides: { transposed: true, headerLine: 1 } });
    expect(names.inspection.headers).toEqual(['Foo', 'Bar']);
    expect(names.codes).not.toContain('table-turned');
  });

  test('is not seen in a table of rows, whatever stands in its first column', () => {
    expect(readAll('Title,Owner,Cost\nName,Ann,1\nStatus,Bob,2\nBudget,Cy,3\n').inspection.transposed).toBe(
      false,
    );
  });

  test('is turned the same way again by the mapping that came of it', () => {
    const { inspection } = readAll(gmpp);
    const mapping = { ...inspection.mapping, transposed: true, headerLine: 1 };
    expect(readAll(gmpp, { mapping }, mapping).rows).toBe(3);
  });

  test('is refused with the limit where it is too large to be turned', () => {
    const text = `Title,Cost\n${'A,1\n'.repeat(5_001)}`;
    const { inspection } = readAll(text, { overrides: { transposed: true } });
    expect(inspection.refusal).toMatchObject({ code: 'too-large-to-turn', parameters: { limit: 5_000 } });
  });

  test('gives what the same table gives that is not turned', () => {
    const cell = fc.stringMatching(/^[A-Za-z][A-Za-z ,"]{0,8}[a-z]$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, fc.nat(9_999)), { minLength: 1, maxLength: 20 }), (rows) => {
        const table = [
          ['Title', 'Owner', 'Cost'],
          ...rows.map(([title, owner, cost], index) => [`${title} ${index}`, owner, String(cost)]),
        ];
        const turned = [0, 1, 2].map((column) => table.map((row) => row[column] ?? ''));
        const csv = (lines: string[][]): string =>
          lines.map((line) => line.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\n');
        const there = readAll(csv(table), { overrides: { headerLine: 1 } });
        const back = readAll(csv(turned), { overrides: { headerLine: 1, transposed: true } });
        expect(back.drafts.map(({ line: _line, ...draft }) => draft)).toEqual(
          there.drafts.map(({ line: _line, ...draft }) => draft),
        );
      }),
      { numRuns: 60 },
    );
  });
});
