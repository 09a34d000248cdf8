import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benefitKinds } from '../../../../shared/model/codes';
import { apply } from '../../../../shared/model/patch';
import { quarterIn } from '../../../../shared/model/quarter';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { type ScenarioYear, scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import { copy, frozen, funding, placed } from '../../../helpers/compare-plans';
import { cutPlan, M } from '../../../helpers/plans/cut-plan';
import { after, ask, base, moving } from '../../../helpers/plans/plans';

const ids = ['Rebuild', 'Payroll', 'Warehouse', 'Chat', 'Loyalty', 'Kiosk', 'Idea'];
const scenario = fc.constantFrom(base, 'other');
const one = fc.constantFrom(...ids);
const edits: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ id: one, kind: fc.constantFrom('none' as const, 'full' as const), scenario })
    .map((edit) => funding(edit.id, edit.kind, edit.scenario)),
  fc
    .record({
      id: one,
      scenario,
      start: fc.integer({ min: 8100, max: 8130 }),
      length: fc.integer({ min: 1, max: 9 }),
    })
    .map((edit) => placed(edit.id, { start: edit.start, lengthQuarters: edit.length }, edit.scenario)),
  fc
    .record({ id: one, scenario, mark: fc.constantFrom('none' as const, 'stop' as const, 'must' as const) })
    .map((edit) => ({
      type: 'placement/mark' as const,
      scenarioId: edit.scenario,
      initiativeIds: [edit.id],
      mark: edit.mark,
    })),
  fc
    .record({
      id: one,
      cost: fc.integer({ min: 0, max: M(3) }),
      runCost: fc.integer({ min: -M(1), max: M(1) }),
    })
    .map(({ id, cost, runCost }) => ({
      type: 'initiative/edit' as const,
      ids: [id],
      changes: { cost, runCost },
    })),
  fc.record({ id: one, likely: fc.integer({ min: 0, max: M(3) }) }).map(({ id, likely }) => ({
    type: 'initiative/edit' as const,
    ids: [id],
    changes: { benefit: { kind: 'cashable' as const, low: 0, likely, high: M(3) } },
  })),
  one.map((id) => ({ type: 'initiative/delete' as const, ids: [id] })),
  fc.record({ id: one, scenario }).map((edit) => ({
    ...moving([edit.id], 'run', true),
    scenarioId: edit.scenario,
  })),
  fc.constant({ type: 'plan/roll-over' } as const),
  fc
    .record({
      id: one,
      nature: fc.constantFrom('oneOff' as const, 'run' as const),
      amount: fc.integer({ min: 0, max: M(1) }),
      quarter: fc.integer({ min: -2, max: 22 }),
    })
    .map(
      ({ id, nature, amount, quarter }): Command => ({
        type: 'money/set',
        line: {
          ...simpleMoneyLine({ initiativeId: id }, nature, amount),
          id: `${id}.booked.${nature}`,
          stage: 'actual',
          anchor: quarterIn(2027, 1) + quarter,
        },
      }),
    ),
  fc
    .record({ id: one, scenario })
    .map((edit): Command => ({ ...moving([edit.id], 'backlog'), scenarioId: edit.scenario })),
  fc.constant<Command>({ type: 'service/edit', ids: ['Hosting'], changes: { cost: M(7) } }),
  one.map((initiativeId) => ({
    type: 'effect/set' as const,
    effect: {
      id: `effect-${initiativeId}`,
      initiativeId,
      serviceId: 'Hosting',
      kind: 'end' as const,
      amount: null,
      from: null,
      parallelQuarters: 1,
    },
  })),
);

test('the items of a difference add up to the difference of the columns, whatever was edited', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 12 }), (sequence) => {
      let plan = after(cutPlan(), frozen, copy);
      for (const command of sequence) {
        const decision = ask(plan, command, 'because');
        if (decision.kind === 'patch') plan = apply(plan, decision.patch);
      }
      for (const [a, b] of [
        [base, 'other'],
        ['before', base],
        ['other', 'before'],
      ] as const) {
        const { totals } = compareScenarios(plan, a, b);
        const [from, to] = [scenarioColumn(plan, a), scenarioColumn(plan, b)];
        const first = (column: typeof from) => column.years[0] as ScenarioYear;
        const last = (column: typeof from) => column.years.at(-1) as ScenarioYear;
        const oneOff = ({ change, inBacklog, changeGone }: (typeof from)['years'][number]) =>
          change.run + change.innovate + inBacklog + changeGone;
        expect(totals.oneOff).toBe(to.oneOff - from.oneOff);
        expect(totals.firstYear.oneOff).toBe(oneOff(first(to)) - oneOff(first(from)));
        expect(totals.firstYear.run + totals.runToday).toBe(first(to).run - first(from).run);
        expect(totals.spend).toBe(totals.firstYear.oneOff + totals.firstYear.run + totals.runToday);
        expect(totals.run).toBe(last(to).run - last(to).runToday - (last(from).run - last(from).runToday));
        for (const kind of benefitKinds)
          expect(totals.benefits[kind]).toBe(to.benefits[kind].likely - from.benefits[kind].likely);
      }
    }),
    { numRuns: 60 },
  );
});
