import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardYears } from '../../../../shared/rules/cards/card-years';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { changeKindsInYear } from '../../../../shared/rules/cards/change-kinds';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { showPlan } from '../../../../shared/rules/show/show';
import { changeKindTable } from '../../../../shared/words/money/change-kind-words';
import { reportUnit } from '../../../../shared/words/report-units';
import { frozen, funding, placed } from '../../../helpers/compare-plans';
import { anyPlan } from '../../../helpers/plans/any-plan';
import { M } from '../../../helpers/plans/cut-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const line = (id: string, amount: number, changes: Partial<MoneyLine>): Command => ({
  type: 'money/set',
  line: { ...simpleMoneyLine({ initiativeId: 'ERP' }, 'oneOff', M(amount)), id, ...changes },
});

/** Even over Q3 2027 to Q2 2028: 1.2M capex done by others, 0.8M opex done by ourselves, 0.4M of which nobody has said. */
const plan = after(
  freshPlan(),
  adding('ERP', { outcome: 'efficiency' }),
  line('a', 1.2, { basis: 'capex', sourcing: 'external' }),
  line('b', 0.8, { basis: 'opex', sourcing: 'internal' }),
  line('c', 0.4, {}),
  placed('ERP', { start: quarterIn(2027, 3), lengthQuarters: 4 }),
  moving(['ERP'], 'run', true),
);

const half = {
  capex: M(0.6),
  opex: M(0.4),
  basisNotSaid: M(0.2),
  internal: M(0.4),
  external: M(0.6),
  sourcingNotSaid: M(0.2),
};
const none = Object.fromEntries(Object.keys(half).map((key) => [key, 0]));

test('2.4M over two years is half in each: capex 0.6M, opex 0.4M, not said 0.2M', () => {
  expect(changeKindsInYear(plan, base, 2027)).toEqual(half);
  expect(changeKindsInYear(plan, base, 2028)).toEqual(half);
  expect(changeKindsInYear(plan, base, 2029)).toEqual(none);
  expect(changeKindsInYear(after(plan, funding('ERP', 'none')), base, 2027)).toEqual(none);
});

test('the years of one initiative: half of its capex and opex in each, funded or not', () => {
  const bases = (of: Plan) =>
    cardYears(of, cardsOf(of, base).byId.get('ERP') as Card, 3).map(({ oneOff, capex, opex }) => [
      oneOff,
      capex,
      opex,
    ]);
  const years = [
    [M(1.2), M(0.6), M(0.4)],
    [M(1.2), M(0.6), M(0.4)],
    [0, 0, 0],
  ];
  expect(bases(plan)).toEqual(years);
  // Shown as if it were funded in full.
  expect(bases(after(plan, funding('ERP', 'none')))).toEqual(years);
});

test('what is booked is what its own lines say; the rest keeps the proportion of what is planned', () => {
  // Q3: 0.3M opex booked by others. 2.4 - 0.3 = 2.1M over three quarters: 0.7M in Q4, of it 1.2/2.4 capex = 0.35M.
  const booked = after(
    plan,
    line('d', 0.3, { basis: 'opex', sourcing: 'external', stage: 'actual', anchor: quarterIn(2027, 3) }),
  );
  expect(changeKindsInYear(booked, base, 2027)).toEqual({
    capex: M(0.35),
    opex: M(0.3) + Math.round(M(0.7) / 3),
    basisNotSaid: M(0.7) - M(0.35) - Math.round(M(0.7) / 3),
    internal: Math.round(M(0.7) / 3),
    external: M(0.35) + M(0.3),
    sourcingNotSaid: M(0.7) - M(0.35) - Math.round(M(0.7) / 3),
  });
});

test('an exit cost is not said, whatever was booked before', () => {
  // 0.3M opex booked in Q3 2027, then stopped: 0.2M to leave in Q4.
  const stopped = after(
    plan,
    { type: 'initiative/edit', ids: ['ERP'], changes: { exitCost: M(0.2), status: 'delivering' } },
    line('d', 0.3, { basis: 'opex', sourcing: 'external', stage: 'actual', anchor: quarterIn(2027, 3) }),
    { type: 'placement/mark', scenarioId: base, initiativeIds: ['ERP'], mark: 'stop' },
  );
  expect(changeKindsInYear(stopped, base, 2027)).toEqual({
    ...none,
    opex: M(0.3),
    basisNotSaid: M(0.2),
    external: M(0.3),
    sourcingNotSaid: M(0.2),
  });
});

test('of a baseline it was not kept: 1.2M of 2027 is not said, also once the work is deleted', () => {
  const kept = { ...none, basisNotSaid: M(1.2), sourcingNotSaid: M(1.2) };
  const promised = after(plan, frozen);
  expect(changeKindsInYear(promised, 'before', 2027)).toEqual(kept);
  const less = after(promised, { type: 'initiative/delete', ids: ['ERP'] });
  expect(changeKindsInYear(less, 'before', 2027)).toEqual(kept);
});

test('it is printed and shown with each year; nothing is shown where no line says what it is', () => {
  expect(showPlan(plan, 0).years[0]).toMatchObject({ changeKinds: half });
  const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
  const unit = reportUnit([M(2.4)], speech);
  const table = changeKindTable(plan, base, 2, unit, speech);
  expect(table?.columns.slice(0, 3)).toEqual(['Capex', 'Opex', 'Capex or opex not said']);
  const cells = ['0.60', '0.40', '0.20', '0.40', '0.60', '0.20'];
  expect(table?.rows).toEqual([
    { year: 2027, name: '2027', cells },
    { year: 2028, name: '2028', cells },
  ]);
  const unsaid = after(freshPlan(), adding('A', { cost: M(1), outcome: 'risk' }), moving(['A'], 'run', true));
  expect(changeKindTable(unsaid, base, 2, unit, speech)).toBeNull();
});

test('in any plan both splits of a year add up to its one-off money', () => {
  fc.assert(
    fc.property(anyPlan(), (some) => {
      for (const { year, change, inBacklog, changeGone } of driftOf(some, base, 5).years) {
        const all = change.run + change.innovate + inBacklog + changeGone;
        const kinds = changeKindsInYear(some, base, year);
        expect(kinds.capex + kinds.opex + kinds.basisNotSaid).toBe(all);
        expect(kinds.internal + kinds.external + kinds.sourcingNotSaid).toBe(all);
      }
    }),
    { numRuns: 40 },
  );
});
