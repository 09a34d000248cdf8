import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lanes, outcomes } from '../../../../shared/model/codes';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf, outcomeKeys, total } from '../../../../shared/rules/cards/figures';
import { checkPlan } from '../../../../shared/rules/check-plan';
import type { Command } from '../../../../shared/rules/command';
import { adding, ask, base, freshPlan } from '../../../helpers/plans/plans';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const some = fc.subarray(ids, { minLength: 1 });
const scenarioId = base;

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({
      type: fc.constant('initiative/add' as const),
      id: fc.constantFrom(...ids),
      lane: fc.constantFrom(...lanes),
    })
    .map(({ id, lane }) => adding(id, { cost: id.charCodeAt(0) * 1_000 }, lane)),
  fc.record({
    type: fc.constant('placement/move' as const),
    scenarioId: fc.constant(scenarioId),
    initiativeIds: some,
    lane: fc.constantFrom(...lanes),
    funded: fc.constantFrom(true, false, 'keep' as const),
    before: fc.option(fc.constantFrom(...ids)),
  }),
  fc.record({
    type: fc.constant('placement/fund' as const),
    scenarioId: fc.constant(scenarioId),
    initiativeIds: some,
    funding: fc.constantFrom('none', 'full', 'minimum', 'amount'),
    amount: fc.option(fc.integer({ min: 1, max: 200_000 })),
    until: fc.option(fc.integer({ min: 0, max: 6 })),
  }),
  fc.record({
    type: fc.constant('placement/schedule' as const),
    scenarioId: fc.constant(scenarioId),
    initiativeIds: some,
    changes: fc.record({
      start: fc.option(fc.integer({ min: 8000, max: 8120 })),
      lengthQuarters: fc.integer({ min: 1, max: 12 }),
    }),
  }),
  fc.record({
    type: fc.constant('initiative/edit' as const),
    ids: some,
    changes: fc.record(
      {
        outcome: fc.option(fc.constantFrom(...outcomes)),
        contracted: fc.boolean(),
        mandatory: fc.boolean(),
        cost: fc.option(fc.integer({ min: -1_000, max: 10_000_000 })),
        runCost: fc.option(fc.integer({ min: -1_000, max: 1_000 })),
        minimumCost: fc.option(fc.integer({ min: 0, max: 1_000 })),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: fc.constant('initiative/delete' as const), ids: some }),
  fc.constant({
    type: 'plan/edit',
    changes: { guardrailMin: 40, guardrailMax: 60, guardrailHard: true },
  } as const),
);

/** Runs a sequence and hands each step that was allowed to `check`. */
function run(
  sequence: readonly Command[],
  check: (before: Plan, after: Plan, command: Command) => void,
): Plan {
  let plan = freshPlan();
  for (const command of sequence) {
    const decision = ask(plan, command, 'because');
    if (decision.kind !== 'patch') continue;
    const after = apply(plan, decision.patch);
    expect(apply(after, invert(decision.patch))).toEqual(plan);
    check(plan, after, command);
    plan = after;
  }
  return plan;
}

test('apply then invert gives back the start, and every plan that commands can reach keeps its rules', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 40 }), (sequence) => {
      const plan = run(sequence, () => {});
      expect(checkPlan(plan)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('no sequence of commands newly funds an initiative without an outcome', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 40 }), (sequence) => {
      run(sequence, (before, after) => {
        for (const placement of after.placement.values()) {
          const initiative = after.initiative.get(placement.initiativeId);
          const newly =
            placement.funding !== 'none' &&
            (before.placement.get(placement.id)?.funding ?? 'none') === 'none';
          if (newly) expect(initiative?.outcome !== null || initiative.contracted).toBe(true);
        }
      });
    }),
    { numRuns: 200 },
  );
});

test('the sums of the lanes, of the outcomes and of the whole agree', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 40 }), (sequence) => {
      const figures = figuresOf(
        run(sequence, () => {}),
        base,
      );
      expect(total(lanes, (lane) => figures.lanes[lane].count)).toBe(figures.initiatives);
      expect(total(outcomeKeys, (key) => figures.outcomes[key].count)).toBe(figures.initiatives);
      expect(total(outcomeKeys, (key) => figures.outcomes[key].fundedCost)).toBe(figures.change);
      expect(figures.spend).toBe(figures.runToday + figures.runAdded + figures.change);
      if (figures.balance) expect(figures.balance.run + figures.balance.innovate).toBeCloseTo(1, 12);
    }),
    { numRuns: 200 },
  );
});

test('cards of a plan that came from another by moves are the ones that would be made from nothing', () => {
  fc.assert(
    fc.property(fc.array(commands, { maxLength: 40 }), (sequence) => {
      const plan = run(sequence, (before, after) => {
        cardsOf(before, base);
        const fresh = { ...after };
        expect(cardsOf(after, base)).toEqual(cardsOf(fresh, base));
      });
      expect(cardsOf(plan, base).byId.size).toBe(plan.initiative.size);
    }),
    { numRuns: 200 },
  );
});
