import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  reconcileServices,
  type ServicesHow,
  serviceSource,
} from '../../../../shared/backlog/reconcile/reconcile-services';
import { serviceFieldsOf } from '../../../../shared/backlog/reconcile/service-fields';
import type { ServiceDraft } from '../../../../shared/backlog/types';
import { blankService } from '../../../../shared/model/blank';
import type { KnownRow } from '../../../../shared/model/records/known-row';
import type { SourceRow } from '../../../../shared/model/records/source-row';
import { type ServiceSourceField, serviceSourceFields } from '../../../../shared/model/source-fields';

const draft = (line: number, name: string, more: Partial<ServiceDraft> = {}): ServiceDraft => {
  const { id: _, ...blank } = { ...blankService, id: '' };
  return { ...blank, cost: null, sourcing: null, planId: '', line, name, ...more };
};
const all: ReadonlySet<ServiceSourceField> = new Set(serviceSourceFields);
const how: ServicesHow = {
  source: 'list',
  mapped: all,
  rules: undefined,
  own: false,
  answers: {},
  partial: false,
  moneyHolds: true,
  years: { firstYear: 2027, fiscalYearFirstMonth: 1 },
};
const known = (id: string, from: ServiceDraft, more: Partial<KnownRow> = {}): [string, KnownRow] => [
  id,
  {
    id,
    source: 'list',
    key: from.name,
    title: from.name,
    now: serviceFieldsOf(from, all),
    funded: false,
    missing: false,
    ...more,
  },
];
const keptOf = (id: string, from: ServiceDraft): [string, SourceRow][] =>
  serviceSource(id, serviceFieldsOf(from, all), 'list', undefined).map((row) => [row.id, row]);

test('of several services of one name the row is the one it differs least from, and each is one row at the most', () => {
  const [a, b] = [draft(2, 'Licences', { cost: 10 }), draft(3, 'Licences', { cost: 20 })];
  const rows = [
    draft(2, 'Licences', { cost: 20 }),
    draft(3, 'Licences', { cost: 11 }),
    draft(4, 'LICENCES', { cost: 30 }),
  ];
  const { fates, counts } = reconcileServices(
    rows,
    1,
    new Map([known('a', a), known('b', b)]),
    new Map([...keptOf('a', a), ...keptOf('b', b)]),
    how,
  );
  expect(fates.map((fate) => [fate.kind, 'id' in fate ? fate.id : null])).toEqual([
    ['unchanged', 'b'],
    ['changed', 'a'],
    ['new', null],
  ]);
  expect(counts).toMatchObject({ rows: 4, created: 1, updated: 1, unchanged: 1, leftOut: 1 });
});

test('a part of a list says nothing of what is gone, and after another currency sums of before are none to compare with', () => {
  const erp = draft(2, 'ERP', { cost: 100 });
  const plan = new Map([known('a', { ...erp, cost: 90 })]);
  const kept = new Map(keptOf('a', erp));
  const gone = (partial: boolean) => reconcileServices([], 0, plan, kept, { ...how, partial }).gone.length;
  expect([gone(false), gone(true)]).toEqual([1, 0]);
  const take = (moneyHolds: boolean) => {
    const [fate] = reconcileServices([erp], 0, plan, kept, { ...how, moneyHolds }).fates;
    return fate?.kind;
  };
  // The list says what it said; in another currency nobody knows what it said.
  expect([take(true), take(false)]).toEqual(['unchanged', 'changed']);
});

test('rows in are those created, updated, unchanged and left out, and the same list again changes nothing', () => {
  const one = fc.record({
    name: fc.constantFrom('ERP', 'erp', 'Mail', 'Phones', 'Video'),
    owner: fc.constantFrom('', 'Ito', 'Weber'),
    cost: fc.option(fc.integer({ min: 0, max: 3 })),
    sunset: fc.constantFrom(null, '2029-12-31'),
  });
  const list = fc
    .array(one, { maxLength: 8 })
    .map((rows) => rows.map((row, at) => draft(at + 2, row.name, row)));
  fc.assert(
    fc.property(list, list, fc.integer({ min: 0, max: 3 }), (before, rows, leftOut) => {
      const plan = new Map(before.map((row, at) => known(`s${at}`, row)));
      const kept = new Map(before.flatMap((row, at) => keptOf(`s${at}`, row)));
      const { counts, fates } = reconcileServices(rows, leftOut, plan, kept, how);
      expect(counts.rows).toBe(counts.created + counts.updated + counts.unchanged + counts.leftOut);
      const ids = fates.flatMap((fate) => ('id' in fate ? fate.id : []));
      expect(new Set(ids).size).toBe(ids.length);
      const again = reconcileServices(before, leftOut, plan, kept, how);
      expect(again.fates.every(({ kind }) => kind === 'unchanged')).toBe(true);
      expect([again.sources, again.gone, again.conflicts]).toEqual([[], [], 0]);
    }),
  );
});
