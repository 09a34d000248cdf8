import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMapping } from '../../../../shared/backlog/mapping';
import { startImport } from '../../../../shared/backlog/start-import';
import { inspect } from '../../../helpers/inspect';
import { bytesOf, decode, readAll, settings } from '../backlog-reading';

const grouped =
  'Programme,Business unit,Title,Cost\nCloud,Sales,Portal,100\n,,Network,200\n,Finance,Servers,300\nData,,Lake,400\n,,Marts,500\nTotal,,,1500\n';

const withFill = (content: string, ...names: string[]) => {
  const { inspection } = readAll(content);
  const columns = inspection.mapping.columns.map((column) =>
    names.includes(column.column) ? { ...column, fillDown: true } : column,
  );
  return readAll(content, {}, { ...inspection.mapping, columns });
};

describe('values that stand once for the rows of their group', () => {
  test('stay where they are until somebody says so, and that is offered by column', () => {
    const { inspection, drafts } = readAll(grouped);
    expect(drafts.map(({ programme }) => programme)).toEqual(['Cloud', '', '', 'Data', '']);
    expect(inspection.remarks.filter(({ code }) => code === 'fill-down-offered')).toEqual([
      { line: null, column: 'Programme', code: 'fill-down-offered', parameters: { count: 3, text: 'Cloud' } },
      {
        line: null,
        column: 'Business unit',
        code: 'fill-down-offered',
        parameters: { count: 3, text: 'Sales' },
      },
    ]);
  });

  test('count for the rows below them once it is said, a group at a time, and that is told', () => {
    const { drafts, leftOut, warnings } = withFill(grouped, 'Programme', 'Business unit');
    expect(drafts.map(({ title, programme, businessUnit }) => [title, programme, businessUnit])).toEqual([
      ['Portal', 'Cloud', 'Sales'],
      ['Network', 'Cloud', 'Sales'],
      ['Servers', 'Cloud', 'Finance'],
      ['Lake', 'Data', ''],
      ['Marts', 'Data', ''],
    ]);
    expect(leftOut.map(({ code }) => code)).toEqual(['row-is-total']);
    expect(warnings).toContainEqual({
      line: null,
      column: 'Programme',
      code: 'cells-filled-down',
      parameters: { count: 3 },
    });
    expect(warnings).toContainEqual({
      line: null,
      column: 'Business unit',
      code: 'cells-filled-down',
      parameters: { count: 1 },
    });
  });

  test.each([
    ['a value that comes again', 'Title,Status\nA,Open\nB,\nC,Open\nD,\n'],
    ['a first row without one', 'Title,Sponsor\nA,\nB,Ann\nC,\nD,Bo\n'],
    ['amounts', 'Title,Cost\nA,1\nB,\nC,2\nD,\n'],
  ])('are not seen in %s', (_, content) => {
    expect(readAll(content).codes).not.toContain('fill-down-offered');
  });

  test('are no amounts: those would count more than once', () => {
    const read = readMapping({
      columns: { Title: { field: 'title' }, Cost: { field: 'cost', fillDown: true } },
    });
    if (!read.ok) throw new Error('the mapping is one');
    const inspection = inspect(bytesOf('Title,Cost\nA,1\nB,\n'), { decode, settings, mapping: read.mapping });
    expect(startImport(inspection, read.mapping, settings)).toMatchObject({
      ok: false,
      refusal: { code: 'fill-down-of-amounts', column: 'Cost' },
    });
  });

  test('no row is lost or made, and what was written stays as it was', () => {
    const cell = fc.constantFrom('', '', 'A', 'B', ' ', 'n/a');
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 30 }), (rows) => {
        const lines = rows.map(([a, b], at) => `${a},${b},T${at}`).join('\n');
        const content = `Programme,Business unit,Title\n${lines}\n`;
        const plain = readAll(content);
        const filled = withFill(content, 'Programme', 'Business unit');
        expect(filled.drafts.length).toBe(plain.drafts.length);
        for (const [at, { programme }] of plain.drafts.entries())
          if (programme !== '') expect(filled.drafts[at]?.programme).toBe(programme);
      }),
      { numRuns: 60 },
    );
  });
});
