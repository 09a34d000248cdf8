import { describe, expect, test } from 'vitest';
import type { BenefitKind } from '../../../../shared/model/codes';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import type { InitiativeChanges } from '../../../../shared/rules/commands/initiative';
import type { Flows } from '../../../../shared/rules/scores/score-flows';
import { npvYears } from '../../../../shared/rules/scores/score-npv';
import { betterThan, placeIn, rankedCards, rankingOf } from '../../../../shared/rules/scores/score-ranking';
import { type Scores, scoreKeys } from '../../../../shared/rules/scores/score-row';
import { bestFirst, scoresOf, weightedOf } from '../../../../shared/rules/scores/scores';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

const scheduled = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

const benefit = (kind: BenefitKind, likely: number) => ({ kind, low: likely, likely, high: likely });

/** 1.0M in Q1 2027, live from Q2: 0.1M run and 0.6M saved a year. A rate of 10 %. */
function portal(changes: InitiativeChanges = {}): Plan {
  return after(
    freshPlan(),
    { type: 'plan/edit', changes: { discountRate: 1_000 } },
    adding('Portal', {
      outcome: 'efficiency',
      cost: M(1),
      runCost: M(0.1),
      benefit: benefit('cashable', M(0.6)),
      ...changes,
    }),
    scheduled('Portal', quarterIn(2027, 1), 1),
  );
}

function scores(plan: Plan, id = 'Portal'): Scores {
  const found = scoresOf(plan, base).get(id);
  if (!found) throw new Error(`${id} has no scores`);
  return found;
}

/** The years of its net present value, at 10 %. */
const yearsOf = (plan: Plan) => npvYears(scores(plan).flows as Flows, 1_000);

describe('net present value', () => {
  test('2027: 0.45 - 0.075 - 1.0 = -0.625M; then 0.5M a year; at 10 % together 0.95993M', () => {
    const { npv } = scores(portal());
    expect(yearsOf(portal()).map(({ net }) => net)).toEqual([M(-0.625), M(0.5), M(0.5), M(0.5), M(0.5)]);
    // 0.5 · (1/1.1 + 1/1.21 + 1/1.331 + 1/1.4641) = 0.5 · 3.16986545 = 1.58493272; less 0.625: 0.95993272M.
    expect(npv?.value).toBe(95_993_272);
  });

  test('it does not change where the card crosses the funding line, or is stopped', () => {
    const plan = portal();
    const funded = after(plan, moving(['Portal'], 'run', true));
    const stopped = after(funded, {
      type: 'placement/mark',
      scenarioId: base,
      initiativeIds: ['Portal'],
      mark: 'stop',
    });
    expect(scores(funded).npv).toEqual(scores(plan).npv);
    expect(scores(stopped).npv).toEqual(scores(plan).npv);
  });

  test('avoided cost is no cash: it stands apart, and the value counts the costs alone', () => {
    const npv = scores(portal({ benefit: benefit('avoided', M(0.6)) })).npv;
    // Run and one-off: -1.075M, then -0.1M a year: -1.075 - 0.1 · 3.16986545 = -1.39198654M.
    expect(npv?.value).toBe(-139_198_654);
    // 0.45 + 0.6 · 3.16986545 = 2.35191927M.
    expect(npv?.avoided).toBe(235_191_927);
    expect(npv?.lossAvoided).toBe(0);
    // It brings no cash, so that there is nothing to pay back with.
    expect(scores(portal({ benefit: benefit('avoided', M(0.6)) }))).toMatchObject({
      payback: null,
      ratio: null,
    });
  });

  test('what was spent before the plan is gone: 0.4M of 1.0M spent leaves 0.6M', () => {
    expect(yearsOf(portal({ spent: M(0.4) }))[0]?.oneOff).toBe(M(0.6));
  });

  test('a service it ends is a saving, funded or not: 0.3M a year from Q2', () => {
    const plan = after(
      portal({ benefit: null, runCost: null }),
      { type: 'service/add', id: 'Fax', name: 'Fax', changes: { cost: M(0.3) } },
      {
        type: 'effect/set',
        effect: {
          id: 'e',
          initiativeId: 'Portal',
          serviceId: 'Fax',
          kind: 'end',
          amount: null,
          from: null,
          parallelQuarters: 0,
        },
      },
    );
    const runs = (of: Plan) => yearsOf(of).map(({ run }) => run);
    expect(runs(plan)).toEqual([M(-0.225), M(-0.3), M(-0.3), M(-0.3), M(-0.3)]);
    expect(runs(after(plan, moving(['Portal'], 'run', true)))).toEqual(runs(plan));
  });
});

describe('payback and ratio', () => {
  test('1.0M against 0.125M a quarter from Q2 2027: eight quarters, so paid back in the ninth of the work', () => {
    expect(scores(portal()).payback).toBe(9);
  });

  test('a later start does not change it', () => {
    expect(scores(after(portal(), scheduled('Portal', quarterIn(2029, 3), 1))).payback).toBe(9);
  });

  test('what costs more than it brings never pays back', () => {
    expect(scores(portal({ runCost: M(0.7) })).payback).toBe('never');
  });

  test('the ratio: benefits 0.45 + 0.6 · 3.16986545 over costs 1.075 + 0.1 · 3.16986545 is 1.6896', () => {
    // 2.35191927 / 1.39198654 = 1.68961...
    expect(scores(portal()).ratio).toBeCloseTo(1.6896, 4);
  });

  test('a run saving counts as a benefit, not as less cost', () => {
    const { ratio } = scores(portal({ benefit: null, runCost: M(-0.4) }));
    // 0.3 + 0.4 · 3.16986545 = 1.56794618 over 1.0.
    expect(ratio).toBeCloseTo(1.56795, 5);
  });
});

describe('points', () => {
  test('WSJF is (8 + 13 + 5) / 2 = 13, value over effort 8 / 2 = 4', () => {
    const given = scores(portal({ businessValue: 8, timeCriticality: 13, riskReduction: 5, jobSize: 2 }));
    expect([given.wsjf, given.valueEffort]).toEqual([13, 4]);
  });
});

/** Its weighted score with what it is made of, which is the score that is sorted by. */
function explained(plan: Plan) {
  const card = cardsOf(plan, base).byId.get('Portal');
  if (!card) throw new Error('Portal is gone');
  const weighted = weightedOf(plan, card);
  expect(scores(plan).weighted).toBe(weighted.score);
  return weighted;
}

describe('the weighted score', () => {
  /** Weights 30, 30, 20, 10, 10; priority 50, 30, 20. */
  const weighted = (changes: InitiativeChanges) =>
    explained(
      after(
        portal(changes),
        { type: 'plan/edit', changes: { priorityRevenue: 50, priorityEfficiency: 30, priorityRisk: 20 } },
        adding('Large', { cost: M(4), benefit: benefit('cashable', M(2.4)), outcome: 'revenue' }),
      ),
    );

  test('all five parts by hand', () => {
    const { score, terms } = weighted({
      timeCriticality: 20,
      riskReduction: 1,
      deliveryRisk: 2,
      jobSize: 20,
    });
    // Outcome 30 of 50: 60. Benefit 0.6 of 2.4: 25. Urgency (20 - 1) / 19: 100. Risk: mean of 0 and 3/4: 37.5. Ease: 0.
    expect(terms.map(({ key, value }) => [key, value])).toEqual([
      ['outcome', 60],
      ['benefit', 25],
      ['urgency', 100],
      ['risk', 37.5],
      ['ease', 0],
    ]);
    // (30·60 + 30·25 + 20·100 + 10·37.5 + 10·0) / 100 = 4,925 / 100.
    expect(score).toBe(49.25);
  });

  test('a part that is not known is left out with its weight and is not 0', () => {
    const { score, terms, knownWeight } = weighted({});
    expect(terms.map(({ value }) => value)).toEqual([60, 25, null, null, 75]);
    // (30·60 + 30·25 + 10·75) / 70 = 3,300 / 70.
    expect(score).toBeCloseTo(47.142857, 6);
    expect(knownWeight).toBe(70);
  });

  test('where less than half of the weights is known there is none', () => {
    expect(weighted({ outcome: null, benefit: null }).score).toBeNull();
  });

  test('a need on 15 May 2028, five quarters after the plan begins, is 1 - 5/20: 75', () => {
    const urgency = weighted({ neededBy: '2028-05-15' }).terms.find(({ key }) => key === 'urgency');
    expect(urgency).toMatchObject({ value: 75, basis: { code: 'needed-by', parameters: { quarters: 5 } } });
  });

  test('kinds are not added: of two kinds the one that stands best against its own largest counts', () => {
    const plan = after(
      portal(),
      adding('Large', { benefit: benefit('cashable', M(2.4)) }),
      adding('Risky', { benefit: benefit('lossAvoided', M(0.4)) }),
      {
        type: 'benefit/set',
        line: {
          id: 'second',
          initiativeId: 'Portal',
          ...benefit('lossAvoided', M(0.3)),
          rampQuarters: 0,
          offsetQuarters: 0,
          claimant: '',
        },
      },
    );
    const term = explained(plan).terms[1];
    // 0.6 of 2.4 is 25, 0.3 of 0.4 is 75.
    expect(term).toMatchObject({ value: 75, basis: { parameters: { kind: 'lossAvoided' } } });
  });
});

test('what is not known is null and never 0, and is sorted last', () => {
  const plan = after(
    portal(),
    adding('Unknown', {}),
    adding('Hopeless', { cost: M(1), benefit: benefit('margin', 1) }),
    scheduled('Hopeless', quarterIn(2027, 1), 1),
  );
  for (const key of scoreKeys) expect(scoresOf(plan, base).goodness('Unknown', key), key).toBeNull();
  const sorted = bestFirst([...cardsOf(plan, base).byId.values()].reverse(), scoresOf(plan, base), 'payback');
  expect(sorted.map(({ initiative }) => initiative.title)).toEqual(['Portal', 'Hopeless', 'Unknown']);
});

test('places among the others: 1 the best, 0 the worst, equal ones alike, none where nothing is known', () => {
  const points = { timeCriticality: 1, riskReduction: 1, jobSize: 2 };
  const plan = after(
    freshPlan(),
    // (8 + 1 + 1) / 2 = 5, twice; (4 + 1 + 1) / 2 = 3; (2 + 1 + 1) / 2 = 2.
    adding('a', { ...points, businessValue: 8 }),
    adding('b', { ...points, businessValue: 8 }),
    adding('c', { ...points, businessValue: 4 }),
    adding('d', { ...points, businessValue: 2 }),
    adding('e'),
  );
  const ranking = rankingOf(plan, base, 'wsjf');
  const ids = rankedCards(plan, base, 'wsjf').map(({ initiative: { id } }) => id);
  expect(ids.map((id) => [id, placeIn(ranking, id)])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 0.5],
    ['d', 0],
    ['e', null],
  ]);
  expect(betterThan(ranking, 'c')).toEqual({ better: 2, of: 4 });
  expect(betterThan(ranking, 'e')).toBeNull();
  const alone = after(freshPlan(), adding('a', { ...points, businessValue: 8 }));
  expect(placeIn(rankingOf(alone, base, 'wsjf'), 'a')).toBe(1);
});
