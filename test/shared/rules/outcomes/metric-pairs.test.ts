import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import type { MetricPair } from '../../../../shared/model/records/metric-pair';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import { measuresOf } from '../../../../shared/rules/outcomes/goal-measures';
import { pairFindings } from '../../../../shared/rules/outcomes/pair-findings';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const goal = {
  ...blankGoal,
  id: 'g',
  name: 'Sell online',
  outcome: 'revenue' as const,
  metric: 'Online share',
};
const pair: MetricPair = {
  id: 'g',
  name: 'Availability',
  unit: '%',
  baseline: 99,
  target: 99.9,
  since: null,
};
const settingGoal: Command = { type: 'goal/set', goal };
const pairing: Command = { type: 'metric-pair/set', pair };
const reading = (side: 'business' | 'it', day: string, value: number): Command => ({
  type: 'metric-reading/set',
  readings: [{ goalId: 'g', side, day, value }],
});

/** A funded innovation and a funded run card, both tied to the goal. */
function served(...commands: readonly Command[]): Plan {
  return after(
    freshPlan(),
    settingGoal,
    adding('Shop', { goalId: 'g', cost: 100 }),
    adding('Patch', { goalId: 'g', cost: 100 }),
    moving(['Shop'], 'innovate', true),
    moving(['Patch'], 'run', true),
    ...commands,
  );
}

const codes = (plan: Plan) => attentionOf(plan, base).map(({ code }) => code);

test('a funded innovation whose goal has no pair is named, the run card is not; a pair settles it', () => {
  const found = attentionOf(served(), base).find(({ code }) => code === 'innovations-unpaired');
  expect(found).toMatchObject({ parameters: { count: 1, title: 'Shop' }, initiativeIds: ['Shop'] });
  expect(codes(served(pairing))).not.toContain('innovations-unpaired');
});

test('a goal that only availability and tickets stand for is flagged; revenue beside it is not', () => {
  const onlyIt = served(
    { type: 'goal/set', goal: { ...goal, metric: 'Uptime of the shop' } },
    { type: 'metric-pair/set', pair: { ...pair, name: 'Tickets closed' } },
  );
  expect(pairFindings(onlyIt, base).onlyIt.map(({ id }) => id)).toEqual(['g']);
  expect(codes(onlyIt)).toContain('only-it-metrics');
  expect(codes(served(pairing))).not.toContain('only-it-metrics');
  // Named the other way round there is still a metric of the business.
  const turned = after(onlyIt, {
    type: 'metric-pair/set',
    pair: { ...pair, name: 'Revenue of new products' },
  });
  expect(codes(turned)).not.toContain('only-it-metrics');
});

test('a goal without a metric of its own beside an IT metric is IT’s alone; one without any says nothing', () => {
  const bare = { ...goal, metric: '' };
  expect(codes(served({ type: 'goal/set', goal: bare }))).not.toContain('only-it-metrics');
  expect(codes(served({ type: 'goal/set', goal: bare }, pairing))).toContain('only-it-metrics');
});

test('goals that nothing funded serves are not flagged', () => {
  const plan = after(freshPlan(), { type: 'goal/set', goal: { ...goal, metric: 'Uptime' } });
  expect(codes(plan)).not.toContain('only-it-metrics');
});

test('readings of both metrics stand in the order of their days; one of the same day takes the place of the first', () => {
  const plan = served(
    pairing,
    reading('it', '2027-06-30', 99.5),
    reading('it', '2027-03-31', 99.2),
    reading('it', '2027-06-30', 99.6),
    reading('business', '2027-06-30', 30),
  );
  const [business, it] = measuresOf(plan, goal);
  expect(it?.readings.map(({ value }) => value)).toEqual([99.2, 99.6]);
  expect(business?.readings.map(({ value }) => value)).toEqual([30]);
});

test('a pair of no goal, one that does not move, and an IT reading without a pair are refused', () => {
  const refusalOf = (plan: Plan, command: Command) => {
    const decision = ask(plan, command);
    return decision.kind === 'refused' ? decision.refusal.code : decision.kind;
  };
  expect(refusalOf(freshPlan(), pairing)).toBe('goal-missing');
  expect(refusalOf(served(), { type: 'metric-pair/set', pair: { ...pair, target: 99 } })).toBe(
    'goal-does-not-move',
  );
  expect(refusalOf(served(), reading('it', '2027-06-30', 1))).toBe('pair-missing');
  expect(refusalOf(served(), { type: 'metric-reading/delete', ids: ['no'] })).toBe('reading-missing');
  expect(refusalOf(served(), { type: 'metric-pair/delete', ids: ['g'] })).toBe('goal-missing');
});

test('taking the pair off takes its readings, not those of the business; deleting the goal takes all; undo brings them back', () => {
  const plan = served(pairing, reading('it', '2027-06-30', 99.5), reading('business', '2027-06-30', 30));
  const unpaired = after(plan, { type: 'metric-pair/delete', ids: ['g'] });
  expect([...unpaired.metricReading.values()].map(({ side }) => side)).toEqual(['business']);
  const decision = ask(plan, { type: 'goal/delete', ids: ['g'] });
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const gone = apply(plan, decision.patch);
  expect([gone.metricPair.size, gone.metricReading.size]).toEqual([0, 0]);
  const back = apply(gone, invert(decision.patch));
  expect(back.metricPair).toEqual(plan.metricPair);
  expect(new Set(back.metricReading.keys())).toEqual(new Set(plan.metricReading.keys()));
});

test('baselines that were read on the day of the target or after it are refused; a line of no length is at its target', () => {
  const dated = after(freshPlan(), {
    type: 'goal/set',
    goal: { ...goal, baseline: 10, target: 20, targetDate: '2027-06-30' },
  });
  for (const since of ['2027-06-30', '2028-01-01'])
    expect(ask(dated, { type: 'metric-pair/set', pair: { ...pair, since } })).toMatchObject({
      kind: 'refused',
      refusal: { code: 'baseline-after-target' },
    });
  const moved = after(
    dated,
    { type: 'metric-pair/set', pair: { ...pair, since: '2027-06-29' } },
    { type: 'goal/set', goal: { ...goal, baseline: 10, target: 20, targetDate: '2027-06-29' } },
    reading('business', '2027-01-01', 12),
  );
  const [business] = measuresOf(moved, { ...goal, baseline: 10, target: 20, targetDate: '2027-06-29' });
  expect(business?.progress).toMatchObject({ standing: 'behind', expected: 20 });
});
