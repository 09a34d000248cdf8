import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveNeeds } from '../../../../shared/backlog/reconcile/resolve-needs';
import { tiedServices } from '../../../../shared/backlog/reconcile/tied-services';
import type { KnownRow } from '../../../../shared/model/records/known-row';
import { draftOf, inLines } from '../../../helpers/import-again';
import { readAll } from '../backlog-reading';

const known = (id: string, key: string, title: string): [string, KnownRow] => [
  id,
  { id, source: '', key, title, now: {}, funded: false, missing: false },
];

describe('what rows need', () => {
  const rows = (...needs: readonly (readonly [string, readonly string[]])[]) =>
    inLines(...needs.map(([key, names]) => draftOf(key, { title: `Title ${key}`, needs: names }))).map(
      (draft) => ({
        ref: `ref-${draft.sourceKey}`,
        draft,
      }),
    );

  test('is found by key, then by title, in the file before the plan', () => {
    const plan = new Map([known('one', 'B', 'In the plan'), known('two', 'P-2', 'title c')]);
    const { needs, remarks } = resolveNeeds(
      rows(['A', ['b', 'Title C', 'in the plan', 'P-2']], ['B', []], ['C', []]),
      plan,
      [],
    );
    expect(needs.map(({ to }) => to)).toEqual(['ref-B', 'ref-C', 'one', 'two']);
    expect(remarks).toEqual([]);
  });

  test('that names nothing, or several, is told', () => {
    const plan = new Map([known('one', '', 'Twin'), known('two', '', 'Twin')]);
    const { needs, remarks } = resolveNeeds(rows(['A', ['Nope unknown', 'twin']]), plan, []);
    expect(needs).toEqual([]);
    expect(remarks.map(({ code, parameters }) => [code, parameters.text])).toEqual([
      ['dependency-unknown', 'Nope unknown'],
      ['dependency-unknown', 'twin'],
    ]);
  });

  test('never closes a circle, with itself or with what is needed already; the way round is named', () => {
    const plan = new Map([known('p', 'P', 'Planned')]);
    const { needs, remarks } = resolveNeeds(
      rows(['A', ['B']], ['B', ['C']], ['C', ['A']], ['D', ['D']], ['E', ['P']]),
      plan,
      [{ from: 'p', to: 'ref-E' }],
    );
    expect(needs).toEqual([
      { from: 'ref-A', to: 'ref-B' },
      { from: 'ref-B', to: 'ref-C' },
    ]);
    expect(remarks.map(({ code, parameters }) => [code, parameters.path])).toEqual([
      ['dependency-circle', 'A > B > C > A'],
      ['dependency-circle', 'D > D'],
      ['dependency-circle', 'P > E > P'],
    ]);
  });
});

test('services that rows are work on are those of the plan by name, and each new one once', () => {
  let ids = 0;
  const service = (name: string, cost: number | null = null) => ({ name, cost, costYear: 2027 });
  const drafts = [
    draftOf('A', { service: service('mail', 9) }),
    draftOf('B', { service: service('Payroll') }),
    draftOf('C', { service: service('PAYROLL ', 7) }),
    draftOf('D'),
  ];
  const tied = tiedServices(drafts, [{ id: 'mail', name: 'Mail' }], () => `new-${ids++}`);
  expect(tied.added).toEqual([{ ref: 'new-0', name: 'Payroll', cost: 7, costYear: 2027 }]);
  expect(drafts.map((draft) => tied.of(draft))).toEqual(['mail', 'new-0', 'new-0', null]);
});

describe('dependencies of the hostile files', () => {
  const needsOf = (file: string) => {
    const { drafts } = readAll(readFileSync(`test/fixtures/hostile-csv/${file}`));
    return resolveNeeds(
      drafts.map((draft) => ({ ref: `row ${draft.line}`, draft })),
      new Map(),
      [],
    );
  };

  test('circles are named with their way round, and only what closes one is left', () => {
    const { needs, remarks } = needsOf('0903-dep-cycle.csv');
    expect(remarks.map(({ code, parameters }) => [code, parameters.path])).toEqual([
      ['dependency-circle', 'A > B > C > A'],
      ['dependency-circle', 'D > D'],
    ]);
    expect(needs).toHaveLength(2);
  });

  test('what names nothing is named, the rest is taken', () => {
    const { needs, remarks } = needsOf('0904-dep-missing.csv');
    expect(remarks.map(({ code, parameters }) => [code, parameters.text])).toEqual([
      ['dependency-unknown', 'Nope'],
    ]);
    expect(needs).toHaveLength(1);
  });
});
