import fc from 'fast-check';
import type { Command } from '../../../shared/rules/command';
import { base } from '../plans/plans';

const someOrNone = fc.option(fc.integer({ min: 0, max: 500_000 }));
const budget: fc.Arbitrary<Command> = fc.record({
  type: fc.constant('budget/set' as const),
  scenarioId: fc.constantFrom(base, 'other', 'frozen'),
  fiscalYear: fc.constantFrom(2027, 2028),
  scope: fc.constantFrom('total', 'run', 'innovate'),
  amount: someOrNone,
  hard: fc.boolean(),
  contingency: fc.integer({ min: 0, max: 1_000 }),
});

/** Commands on scenarios, settings and budgets. */
export const planWideCommands: readonly fc.Arbitrary<Command>[] = [
  fc.constantFrom(
    { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base } as const,
    { type: 'scenario/freeze', id: 'frozen', name: 'Frozen', sourceId: base } as const,
    { type: 'scenario/delete', id: 'other' } as const,
    { type: 'scenario/delete', id: base } as const,
    { type: 'scenario/adopt', id: 'other' } as const,
    { type: 'scenario/adopt', id: base } as const,
    { type: 'plan/roll-over' } as const,
    { type: 'plan/change-currency', currency: 'CHF', rate: 1.07 } as const,
  ),
  fc
    .record(
      {
        title: fc.constantFrom('One', 'Other'),
        horizonYears: fc.integer({ min: 1, max: 4 }),
        firstYear: fc.constantFrom(2026, 2027, 2028),
        fiscalYearFirstMonth: fc.constantFrom(1, 4, 10),
        guardrailHard: fc.boolean(),
        discountRate: fc.nat(5_000),
        weightOutcome: fc.nat(100),
        weightEase: fc.nat(100),
        reserveRun: fc.nat(60),
        reserveInnovate: fc.nat(40),
        askedAbove: fc.nat(50_000_00),
      },
      { requiredKeys: [] },
    )
    .map((changes) => ({ type: 'plan/edit' as const, changes })),
  fc
    .constantFrom([60, 30, 10], [0, 0, 100], [34, 33, 33])
    .map(([priorityRevenue = 0, priorityEfficiency = 0, priorityRisk = 0]) => ({
      type: 'plan/edit' as const,
      changes: { priorityRevenue, priorityEfficiency, priorityRisk },
    })),
  fc.constantFrom(
    { type: 'plan/edit', changes: { guardrailMin: 40, guardrailMax: 60 } } as const,
    { type: 'plan/edit', changes: { guardrailMin: null, guardrailMax: null } } as const,
    { type: 'scenario/edit', id: 'other', changes: { name: 'Else', note: 'Why' } } as const,
    { type: 'scenario/edit', id: 'frozen', changes: { name: 'Kept' } } as const,
  ),
  budget,
  // What is not there, has no list or no outcome is refused, and nothing changes.
  fc.record({ fund: fc.subarray(['a']), drop: fc.subarray(['b', 'c']) }).map((set) => ({
    type: 'scenario/add-set' as const,
    id: 'other',
    name: 'Other',
    sourceId: base,
    ...set,
  })),
];
