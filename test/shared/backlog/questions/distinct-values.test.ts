import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAll } from '../backlog-reading';

describe('the values of a column', () => {
  test('are counted over the whole file, each with its first line and what it is taken for', () => {
    const rows = ['A,Done', 'B,In progress', 'C,Done', 'D,', 'E,Limbo', 'F,n/a', 'G,done'];
    const { values } = readAll(`Title,Status\n${rows.join('\n')}\n`);
    expect(values).toEqual([
      {
        column: 'Status',
        field: 'status',
        values: [
          { text: 'Done', count: 2, line: 2, code: 'live', how: 'word' },
          { text: 'In progress', count: 1, line: 3, code: 'delivering', how: 'word' },
          { text: 'Limbo', count: 1, line: 6, code: null, how: 'none' },
          { text: 'done', count: 1, line: 8, code: 'live', how: 'word' },
        ],
        different: 4,
        blank: 2,
      },
    ]);
  });

  test('say what the mapping gave them, also where it leaves them empty', () => {
    const values: [string, string | null][] = [
      ['Stuck', 'delivering'],
      ['Open', null],
    ];
    const columns = [
      { column: 'Title', field: 'title' as const },
      { column: 'Status', field: 'status' as const, values },
    ];
    const read = readAll('Title,Status\nA,Stuck\nB,Open\n', { mapping: { columns } });
    expect(read.values[0]?.values.map(({ text, code, how }) => [text, code, how])).toEqual([
      ['Stuck', 'delivering', 'given'],
      ['Open', null, 'given'],
    ]);
    expect(read.drafts.map(({ status }) => status)).toEqual(['delivering', 'proposed']);
    expect(read.warnings).toEqual([]);
  });

  test('that are names stand for themselves until the mapping brings spellings together', () => {
    const text = 'Title,Business unit\nA,Finance\nB,FIN \nC,FIN \n';
    const first = readAll(text);
    expect(first.values[0]?.values.map(({ text: value, code }) => [value, code])).toEqual([
      ['FIN ', 'FIN'],
      ['Finance', 'Finance'],
    ]);
    const columns = first.inspection.mapping.columns.map((column) =>
      column.field === 'businessUnit'
        ? { ...column, values: [['FIN', 'Finance'] as [string, string | null]] }
        : column,
    );
    const again = readAll(text, { mapping: { columns } });
    expect(again.drafts.map(({ businessUnit }) => businessUnit)).toEqual(['Finance', 'Finance', 'Finance']);
  });

  test('always add up to the rows', () => {
    const cell = fc.constantFrom('', 'Done', 'Open', 'open ', 'n/a', 'What?', '__proto__');
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 40 }), (cells) => {
        const text = `Key,Title,Status\n${cells.map((value, i) => `K${i},T${i},${value}`).join('\n')}\n`;
        const columns = [
          { column: 'Key', field: 'sourceKey' as const },
          { column: 'Title', field: 'title' as const },
          { column: 'Status', field: 'status' as const },
        ];
        const [column] = readAll(text, { mapping: { columns } }).values;
        const sum = column?.values.reduce((total, { count }) => total + count, column.blank);
        expect(sum).toBe(cells.length);
      }),
    );
  });
});

test('priorities rank the rows where no column does, and are told', () => {
  const columns = [
    { column: 'Title', field: 'title' as const },
    { column: 'Priority', field: 'priority' as const },
  ];
  const text = 'Title,Priority\nA,Low\nB,1 - Critical\nC,\nD,soon\nE,Hoch\n';
  const { drafts, warnings } = readAll(text, { mapping: { columns } });
  expect(drafts.map(({ rank }) => rank)).toEqual([4, 1, null, null, 2]);
  expect(warnings.map(({ line, code, parameters }) => [line, code, parameters.count])).toEqual([
    [5, 'priority-unknown', undefined],
    [2, 'rank-from-priority', 3],
  ]);
});

test.each([
  ['proposed', 'Ideation|Pending approval|Parked|Pausiert|Suspendu|En espera|Suspenso|1 - Draft'],
  ['approved', 'Green-lit|Ready to start|Freigegeben|Approuvée|Aprobada|Aprovada'],
  ['delivering', 'UAT|3 - In Flight|Build|Läuft|En développement|En ejecución|Em desenvolvimento'],
  ['live', 'Shipped|Closed - complete|Im Betrieb|Beendet|Clôturé|Terminada|Concluída'],
  ['stopped', 'Retired|No-go|Verworfen|Annulée|Cancelada|Rejeitada'],
])('a status may be called %s in many words', (status, cells) => {
  const rows = cells.split('|').map((cell, at) => `W${at};${cell}`);
  const { drafts } = readAll(`Title;Status\n${rows.join('\n')}\n`);
  expect(drafts.map((draft) => draft.status)).toEqual(rows.map(() => status));
});
