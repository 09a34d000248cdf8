import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranked } from '../../../../shared/backlog/rows/hierarchy';
import type { KnownRow } from '../../../../shared/model/records/known-row';
import { draftOf, inLines } from '../../../helpers/import-again';

const known = (id: string, key: string, title: string): [string, KnownRow] => [
  id,
  { id, source: '', key, title, now: {}, funded: false, missing: false },
];

const inPlan = new Map([known('id', 'P-7', 'Loyalty')]);

const outline = inLines(
  draftOf('E', { title: 'Epic' }),
  draftOf('F', { title: 'Feature', parent: 'E' }),
  draftOf('S', { title: 'Story', parent: 'Feature', programme: 'Its own' }),
  draftOf('T', { title: 'Other story', parent: 'F' }),
  draftOf('X', { title: 'Lone', parent: 'Elsewhere' }),
);
const shown = (as: Parameters<typeof ranked>[1], drafts = outline) => {
  const { drafts: kept, leftOut } = ranked(drafts, as, inPlan);
  return {
    kept: kept.map(({ title, programme }) => [title, programme]),
    leftOut: leftOut.map(({ line, code }) => [drafts.findIndex((row) => row.line === line), code]),
  };
};

describe('rows that stand above others', () => {
  test('groups: what costs something else than its rows together is told', () => {
    const rows = (cost: number | null) =>
      inLines(
        draftOf('E', { title: 'Epic', cost }),
        draftOf('F', { title: 'Feature', parent: 'E', cost: 300 }),
        draftOf('G', { title: 'Other', parent: 'E', cost: 200 }),
      );
    expect(ranked(rows(500), 'groups', inPlan).remarks).toEqual([]);
    expect(ranked(rows(null), 'groups', inPlan).remarks).toEqual([]);
    expect(ranked(rows(1_000), 'flat', inPlan).remarks).toEqual([]);
    expect(ranked(rows(1_000), 'groups', inPlan).remarks).toEqual([
      { line: 2, column: null, code: 'group-costs-apart', parameters: { title: 'Epic', share: 50 } },
    ]);
  });

  test('rows that stand above none stay as they are', () => {
    const alone = inLines(draftOf('E', { title: 'Epic' }), draftOf('F', { title: 'Feature' }));
    expect(ranked(alone, 'groups', inPlan)).toEqual({ drafts: alone, leftOut: [], remarks: [] });
  });

  test('a parent may go by what the rows call one another', () => {
    const rows = inLines(
      draftOf('CRM-1', { title: 'Epic', linkKey: '10001' }),
      draftOf('CRM-2', { title: 'Story', linkKey: '10002', parent: '10001' }),
    );
    expect(shown('flat', rows).kept).toEqual([
      ['Epic', ''],
      ['Story', 'Epic'],
    ]);
  });

  test('flat: each is an initiative, with its parent as programme unless it names one', () => {
    expect(shown('flat')).toEqual({
      kept: [
        ['Epic', ''],
        ['Feature', 'Epic'],
        ['Story', 'Its own'],
        ['Other story', 'Feature'],
        ['Lone', 'Elsewhere'],
      ],
      leftOut: [],
    });
  });

  test('groups: those with others below them are only their programme', () => {
    expect(shown('groups')).toEqual({
      kept: [
        ['Story', 'Its own'],
        ['Other story', 'Feature'],
        ['Lone', 'Elsewhere'],
      ],
      leftOut: [
        [0, 'row-is-group'],
        [1, 'row-is-group'],
      ],
    });
  });

  test('top: only those without a parent in the file are initiatives', () => {
    expect(shown('top')).toEqual({
      kept: [
        ['Epic', ''],
        ['Lone', ''],
      ],
      leftOut: [
        [1, 'row-below'],
        [2, 'row-below'],
        [3, 'row-below'],
      ],
    });
  });

  test('by outline level, also where a level is skipped', () => {
    const levels = [1, 3, 3, 2, 1].map((level, at) => draftOf(`K${at}`, { title: `T${at}`, level }));
    expect(shown('flat', inLines(...levels)).kept).toEqual([
      ['T0', ''],
      ['T1', 'T0'],
      ['T2', 'T0'],
      ['T3', 'T0'],
      ['T4', ''],
    ]);
  });

  test('whose parent is elsewhere go by its title in the plan, and by no bare key', () => {
    const parents = ['p-7', 'P-8', '12', 'Wave 2'];
    const rows = inLines(...parents.map((parent, at) => draftOf(`K${at}`, { title: `T${at}`, parent })));
    const { drafts, remarks } = ranked(rows, 'flat', inPlan);
    expect(drafts.map(({ programme }) => programme)).toEqual(['Loyalty', '', '', 'Wave 2']);
    expect(remarks.map(({ code, parameters }) => [code, parameters.text])).toEqual([
      ['parent-unknown', 'P-8'],
      ['parent-unknown', '12'],
    ]);
  });

  test('that are above themselves are in no programme, and told', () => {
    const parents = ['K0', 'K2', 'T1', 'K1'];
    const rows = inLines(...parents.map((parent, at) => draftOf(`K${at}`, { title: `T${at}`, parent })));
    const { drafts, remarks } = ranked(rows, 'flat', inPlan);
    expect(drafts.map(({ programme }) => programme)).toEqual(['', '', '', 'T1']);
    expect(remarks.map(({ line, code }) => [line, code])).toEqual([
      [2, 'parent-circle'],
      [3, 'parent-circle'],
      [4, 'parent-circle'],
    ]);
  });

  test('in a chain as long as the file are found in no time to speak of', () => {
    const chain = Array.from({ length: 20_000 }, (_, at) => draftOf(`K${at}`, { parent: `K${at - 1}` }));
    expect(ranked(inLines(...chain), 'top', inPlan).drafts).toHaveLength(1);
  });

  test('no row is lost, whatever names whom: also a circle of parents', () => {
    const rows = fc.array(
      fc.record({
        parent: fc.constantFrom('', 'K0', 'K1', 'T2', 'none'),
        level: fc.option(fc.nat(4).map((n) => n + 1)),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom('flat', 'groups', 'top'), (says, as) => {
        const drafts = inLines(...says.map((row, at) => draftOf(`K${at}`, { title: `T${at}`, ...row })));
        const { drafts: kept, leftOut } = ranked(drafts, as, inPlan);
        expect([...kept, ...leftOut].map(({ line }) => line).sort((a, b) => a - b)).toEqual(
          drafts.map(({ line }) => line),
        );
        if (drafts.length > 0) expect(kept.length).toBeGreaterThan(0);
      }),
    );
  });
});
