import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benefitKinds } from '../../../shared/model/codes';
import type { MoneyLine } from '../../../shared/model/money-line';
import { apply, invert, type Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { quarterIn } from '../../../shared/model/quarter';
import { checkPlan } from '../../../shared/rules/check-plan';
import type { Command } from '../../../shared/rules/command';
import { compareScenarios } from '../../../shared/rules/compare';
import { figuresOf } from '../../../shared/rules/figures';
import { scenarioColumn, type ScenarioYear } from '../../../shared/rules/scenario-column';
import { showScenarios } from '../../../shared/rules/show-scenarios';
import { cutPlan, cutting, M } from '../../helpers/cut-plan';
import { adding, after, ask, base, moving } from '../../helpers/plans';

const brief = (plan: Plan, a: string, b: string) =>
  compareScenarios(plan, a, b).items.map(({ id, what, why }) => [id, what, why.join(' ')]);

const placed = (
  id: string,
  changes: { start?: number; lengthQuarters?: number },
  scenarioId = base,
): Command => ({ type: 'placement/schedule', scenarioId, initiativeIds: [id], changes });

const funding = (id: string, kind: 'none' | 'full', scenarioId = base): Command => ({
  type: 'placement/fund',
  scenarioId,
  initiativeIds: [id],
  funding: kind,
  amount: null,
});

const copy: Command = { type: 'scenario/add', id: 'other', name: 'Other', sourceId: base };
const frozen: Command = { type: 'scenario/freeze', id: 'before', name: 'Before', sourceId: base };

describe('the budget is cut by 10 % in the meeting', () => {
  const cut = after(cutPlan(), ...cutting);

  test('the difference to the baseline names exactly the three that are dropped and the one that is stopped', () => {
    expect(brief(cut, 'before', base)).toEqual([
      ['Rebuild', 'stopped', 'stopped'],
      ['Chat', 'dropped', 'not-funded-any-more'],
      ['Loyalty', 'dropped', 'not-funded-any-more'],
      ['Kiosk', 'dropped', 'not-funded-any-more'],
    ]);
  });

  test('each has its figures: stopping frees 0.75M, and its run cost of 0.1M a year never begins', () => {
    const [rebuild, chat] = compareScenarios(cut, 'before', base).items;
    // 0.15M exit cost in place of 0.9M that was left; two quarters of 0.1M a year in 2027, the whole in 2031.
    expect(rebuild).toMatchObject({
      oneOff: M(0.15 - 0.9),
      run: -M(0.1),
      firstYear: { oneOff: -M(0.75), run: -M(0.05) },
      benefits: { cashable: -M(0.3), margin: 0, avoided: 0, lossAvoided: 0 },
    });
    expect(chat).toMatchObject({ oneOff: -M(0.5), run: 0, benefits: { margin: -M(0.5) } });
  });

  test('the sums: 1.95M less one-off, 0.05M less run, 1.0M less budget, so that 1.0M more is free', () => {
    const { totals } = compareScenarios(cut, 'before', base);
    expect(totals).toMatchObject({
      funded: -3,
      oneOff: -M(0.75 + 0.5 + 0.4 + 0.3),
      firstYear: { oneOff: -M(1.95), run: -M(0.05) },
      runToday: 0,
      spend: -M(2),
      budget: -M(1),
      free: M(1),
    });
    // 9.95M of 10M before; 6.0 + 0.15 + 1.0 + 0.8 = 7.95M of 9M after.
    expect(scenarioColumn(cut, 'before').years[0]).toMatchObject({ spend: M(9.95), free: M(0.05) });
    expect(scenarioColumn(cut, base).years[0]).toMatchObject({ spend: M(7.95), free: M(1.05) });
  });

  test('what is contracted stays: dropping it asks for a reason', () => {
    expect(ask(cut, funding('Payroll', 'none'))).toMatchObject({
      kind: 'needs-reason',
      crossings: [{ cause: 'pinned', initiativeIds: ['Payroll'] }],
    });
  });

  test('undo takes all of it back', () => {
    const patches: Patch[] = [];
    const start = cutPlan();
    let plan = start;
    for (const command of cutting) {
      const decision = ask(plan, command);
      if (decision.kind !== 'patch') throw new Error(command.type);
      patches.push(decision.patch);
      plan = apply(plan, decision.patch);
    }
    const back = patches.reverse().reduce((now, patch) => apply(now, invert(patch)), plan);
    expect(back).toEqual(start);
  });
});

describe('what became of an initiative', () => {
  test('nothing differs between a scenario and its copy', () => {
    const plan = after(cutPlan(), copy);
    expect(brief(plan, base, 'other')).toEqual([]);
  });

  test('funded, moved to another lane, moved in time, given another amount', () => {
    const plan = after(
      cutPlan(),
      copy,
      { ...moving(['Idea'], 'innovate', true), scenarioId: 'other' },
      { ...moving(['Warehouse'], 'run', true), scenarioId: 'other' },
      placed('Chat', { start: quarterIn(2028, 1) }, 'other'),
      {
        type: 'placement/fund',
        scenarioId: 'other',
        initiativeIds: ['Kiosk'],
        funding: 'amount',
        amount: M(0.1),
      },
    );
    expect(brief(plan, base, 'other')).toEqual([
      ['Idea', 'funded', 'funded'],
      ['Chat', 'moved', 're-scheduled'],
      ['Warehouse', 'moved', 'other-lane'],
      ['Kiosk', 'changed', 'other-amount'],
    ]);
    // Chat leaves 2027 as a whole: 0.5M less there, the same in all years.
    const chat = compareScenarios(plan, base, 'other').items.find(({ id }) => id === 'Chat');
    expect(chat).toMatchObject({ oneOff: 0, firstYear: { oneOff: -M(0.5) } });
  });

  test('against a baseline: re-estimated, added since, removed from the plan since', () => {
    const plan = after(
      cutPlan(),
      frozen,
      { type: 'initiative/edit', ids: ['Warehouse'], changes: { cost: M(1.1) } },
      adding('Late', { cost: M(0.3), outcome: 'risk' }, 'run'),
      adding('Wish', { cost: M(9) }),
      moving(['Late'], 'run', true),
      { type: 'initiative/delete', ids: ['Kiosk'] },
    );
    expect(brief(plan, 'before', base)).toEqual([
      ['Kiosk', 'gone', 'removed'],
      ['Late', 'new', 'added'],
      ['Warehouse', 'changed', 're-estimated'],
    ]);
    expect(compareScenarios(plan, 'before', base).items.map(({ oneOff }) => oneOff)).toEqual([
      -M(0.3),
      M(0.3),
      M(0.3),
    ]);
    // The baseline still counts what is gone: 0.3M of it in 2027, so spend is what it was.
    expect(scenarioColumn(plan, 'before').years[0]).toMatchObject({ changeGone: M(0.3), spend: M(9.95) });
  });

  test('a booking in another quarter and a saving that another takes over are told apart', () => {
    const costOfChat = [...cutPlan().moneyLine.values()].find(({ initiativeId }) => initiativeId === 'Chat');
    const booked = after(cutPlan(), frozen, {
      type: 'money/set',
      line: {
        ...(costOfChat as MoneyLine),
        id: 'actual',
        stage: 'actual',
        amount: M(0.2),
        anchor: quarterIn(2027, 1),
      },
    });
    // 0.2M in Q1, then 0.3M over three quarters; promised were 0.125M in each.
    expect(brief(booked, 'before', base)).toEqual([['Chat', 'changed', 're-phased']]);
  });
});

test('started over as 2028, a baseline of 2027 differs by nothing where all went as promised', () => {
  const plan = after(cutPlan(), frozen, { type: 'plan/roll-over' });
  const { items } = compareScenarios(plan, 'before', base);
  expect(items.filter(({ oneOff, run }) => oneOff !== 0 || run !== 0)).toEqual([]);
});

describe('a baseline stays as it was', () => {
  const plan = after(cutPlan(), frozen, adding('Late', { outcome: 'risk' }, 'run'));

  test('what is added later has no place in it, and the plan is whole', () => {
    expect(plan.placement.has('before.Late')).toBe(false);
    expect(checkPlan(plan)).toEqual([]);
    expect(ask(plan, { ...adding('No', {}, 'run'), scenarioId: 'before' })).toMatchObject({
      refusal: { code: 'baseline-frozen' },
    });
  });

  test('a scenario made from it has what came later in its backlog, and funds nothing without an outcome', () => {
    const made = after(
      plan,
      funding('Warehouse', 'none'),
      { type: 'initiative/edit', ids: ['Warehouse'], changes: { outcome: null } },
      { type: 'scenario/add', id: 'again', name: 'Again', sourceId: 'before' },
    );
    expect(made.placement.get('again.Late')).toMatchObject({ lane: 'backlog', funding: 'none' });
    expect(made.placement.get('again.Warehouse')).toMatchObject({ lane: 'innovate', funding: 'none' });
    expect(made.placement.get('again.Chat')).toMatchObject({ lane: 'innovate', funding: 'full' });
    expect(checkPlan(made)).toEqual([]);
  });
});

test('a stopped initiative brings no benefit and no run cost', () => {
  const stopped = after(cutPlan(), cutting[3] as Command);
  expect(figuresOf(cutPlan(), base).outcomes.efficiency.benefits.cashable.likely).toBe(M(0.3));
  expect(figuresOf(stopped, base).outcomes.efficiency.benefits.cashable.likely).toBe(0);
  expect(figuresOf(cutPlan(), base).lanes.run.runCost).toBe(M(0.1));
  expect(figuresOf(stopped, base).lanes.run.runCost).toBe(0);
});

test('show lists the plan first, then scenarios, then baselines', () => {
  const plan = after(cutPlan(), ...cutting, copy);
  expect(showScenarios(plan)).toMatchObject([
    { name: 'Base', kind: 'scenario', isPlan: true, at: null, funded: 3, spend: M(7.95), free: M(1.05) },
    { name: 'Other', kind: 'scenario', isPlan: false, funded: 3, fundedCost: M(1.95) },
    { name: 'Before the cut', kind: 'baseline', isPlan: false, funded: 6, fundedCost: M(3.9) },
  ]);
});

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
  one.map((id) => ({ type: 'initiative/delete' as const, ids: [id] })),
  fc.record({ id: one, scenario }).map((edit) => ({
    ...moving([edit.id], 'run', true),
    scenarioId: edit.scenario,
  })),
  fc.constant({ type: 'plan/roll-over' } as const),
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
        const oneOff = ({ change, changeGone }: (typeof from)['years'][number]) =>
          change.run + change.innovate + changeGone;
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
