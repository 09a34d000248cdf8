import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { BenefitLine } from '../../../../shared/model/records/benefit-line';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { benefitInQuarter, benefitsByKind } from '../../../../shared/rules/outcomes/benefits';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const line = (changes: Partial<BenefitLine>): BenefitLine => ({
  id: 'b',
  initiativeId: 'Shop',
  kind: 'margin',
  low: 400,
  likely: 800,
  high: 1_200,
  rampQuarters: 0,
  offsetQuarters: 0,
  claimant: '',
  ...changes,
});

const setting = (benefit: BenefitLine): Command => ({ type: 'benefit/set', line: benefit });

function plan(...lines: BenefitLine[]) {
  return after(
    freshPlan(),
    adding('Shop', { outcome: 'revenue', cost: 100 }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Shop'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 1 },
    },
    ...lines.map(setting),
    moving(['Shop'], 'innovate', true),
  );
}

test('live from Q2 2027 with a ramp of 3 quarters, 800 a year bring 50, 100, 150 in 2027 and 800 from 2028 on', () => {
  const ramped = line({ rampQuarters: 3 });
  const goLive = quarterIn(2027, 2);
  const inQuarter = (step: number) => benefitInQuarter(ramped, 'likely', goLive, goLive + step);
  // A fourth is 200: 1/4, 2/4, 3/4 of it, then all.
  expect([-1, 0, 1, 2, 3].map(inQuarter)).toEqual([0, 50, 100, 150, 200]);
  const [margin] = benefitsByKind(plan(ramped), base, 5);
  expect(margin?.years.map(({ likely }) => likely)).toEqual([300, 800, 800, 800, 800]);
  expect(margin?.years[0]).toEqual({ low: 150, likely: 300, high: 450 });
  expect(margin?.full).toEqual({ low: 400, likely: 800, high: 1_200 });
});

test('two quarters of offset: it begins in Q4 2027', () => {
  const [margin] = benefitsByKind(plan(line({ offsetQuarters: 2 })), base, 2);
  expect(margin?.years.map(({ likely }) => likely)).toEqual([200, 800]);
});

test('kinds stand apart, each by who claims it, nobody last', () => {
  const kinds = benefitsByKind(
    plan(
      line({ id: 'b1', claimant: 'Sales' }),
      line({ id: 'b2' }),
      line({ id: 'b3', kind: 'avoided', low: 1, likely: 2, high: 3, claimant: 'IT' }),
    ),
    base,
    1,
  );
  expect(kinds.map(({ kind, full }) => [kind, full.likely])).toEqual([
    ['margin', 1_600],
    ['avoided', 2],
  ]);
  expect(kinds[0]?.claims.map(({ claimant, full }) => [claimant, full.likely])).toEqual([
    ['Sales', 800],
    ['', 800],
  ]);
});

test('what is not funded or is stopped brings nothing, here and in the figures of the strip', () => {
  const funded = plan(line({}));
  const stopped = after(funded, {
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['Shop'],
    mark: 'stop',
  });
  expect(benefitsByKind(stopped, base, 5)).toEqual([]);
  expect(figuresOf(funded, base).outcomes.revenue.benefits.margin.likely).toBe(800);
  expect(figuresOf(stopped, base).outcomes.revenue.benefits.margin.likely).toBe(0);
  expect(benefitsByKind(after(funded, moving(['Shop'], 'backlog')), base, 5)).toEqual([]);
});

test('after its ramp a year brings its sum to the cent, and low <= likely <= high in every quarter', () => {
  const sum = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(sum, sum, sum, fc.nat(12), fc.nat(8), (a, b, c, rampQuarters, offsetQuarters) => {
      const [low, likely, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
      const given = line({ low, likely, high, rampQuarters, offsetQuarters });
      const goLive = quarterIn(2027, 3);
      const ends = (['low', 'likely', 'high'] as const).map((end) =>
        Array.from({ length: 40 }, (_, step) => benefitInQuarter(given, end, goLive, goLive + step)),
      );
      const year = (end: number) =>
        [0, 1, 2, 3].reduce((all, step) => all + (ends[end]?.[34 + step] ?? 0), 0);
      expect([year(0), year(1), year(2)]).toEqual([low, likely, high]);
      for (let step = 0; step < 40; step++) {
        expect(ends[0]?.[step]).toBeLessThanOrEqual(ends[1]?.[step] ?? 0);
        expect(ends[1]?.[step]).toBeLessThanOrEqual(ends[2]?.[step] ?? 0);
      }
    }),
  );
});
