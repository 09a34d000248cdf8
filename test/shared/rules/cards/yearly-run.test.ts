import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fundedLanes } from '../../../../shared/model/codes';
import { apply } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { rollUpOf } from '../../../../shared/rules/budgets/roll-up';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { yearlyRun } from '../../../../shared/rules/cards/yearly-run';
import type { Command } from '../../../../shared/rules/command';
import { reportListsOf } from '../../../../shared/rules/reports/report-lists';
import { storyOf } from '../../../../shared/rules/reports/report-story';
import { effectStory } from '../../../../shared/rules/services/effect-story';
import { causeWords } from '../../../../shared/words/money/drift-causes';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

const service = (id: string, cost: number, changes: object = {}): Command => ({
  type: 'service/add',
  id,
  name: id,
  changes: { cost, costYear: 2027, ...changes },
});

const effect = (
  initiativeId: string,
  serviceId: string,
  amount: number | null = null,
  changes: object = {},
): Command => ({
  type: 'effect/set',
  effect: {
    id: `${initiativeId}.${serviceId}`,
    initiativeId,
    serviceId,
    kind: amount === null ? 'end' : 'shrink',
    amount,
    from: null,
    parallelQuarters: 0,
    ...changes,
  },
});

const dated = (id: string, start: number, lengthQuarters = 2): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

/** Exit (Q1–Q2 2027) ends ERP, 12.0M a year, and runs for 0.4M itself; Cloud (Q1–Q4) makes ERP 5.0M cheaper. */
function plan(...more: Command[]): Plan {
  return after(
    freshPlan(),
    service('ERP', M(12)),
    adding('Exit', { cost: M(2), runCost: M(0.4), outcome: 'efficiency', programme: 'Core' }),
    adding('Cloud', { cost: M(1), outcome: 'efficiency', programme: 'Core' }),
    dated('Exit', quarterIn(2027, 1)),
    dated('Cloud', quarterIn(2027, 1), 4),
    effect('Exit', 'ERP'),
    effect('Cloud', 'ERP', M(5)),
    ...more,
  );
}

const runOf = (of: Plan, id: string, scenarioId = base) => {
  const card = cardsOf(of, scenarioId).byId.get(id);
  return card ? yearlyRun(of, card) : undefined;
};
const laneRun = (of: Plan, lane: 'run' | 'innovate' = 'run') => figuresOf(of, base).lanes[lane].runCost;

describe('run cost a year at full effect', () => {
  test('counts what ends at services: 0.4M - 12.0M = -11.6M, on the card and in its lane', () => {
    const exit = plan(moving(['Exit'], 'run', true));
    expect(runOf(exit, 'Exit')).toBe(M(-11.6));
    expect(laneRun(exit)).toBe(M(-11.6));
  });

  test('of what is not funded it is what it would be: Exit begins first and would take all, Cloud alone 5.0M', () => {
    expect(runOf(plan(), 'Exit')).toBe(M(-11.6));
    expect(runOf(plan(), 'Cloud')).toBe(M(-5));
    expect(laneRun(plan())).toBe(0);
    // With Exit funded, nothing of ERP is left for Cloud.
    expect(runOf(plan(moving(['Exit'], 'run', true)), 'Cloud')).toBe(0);
  });

  test('in turn nothing is saved twice: Cloud from Q3 2027 takes 5.0M, Exit from Q1 2028 the other 7.0M', () => {
    const both = plan(
      dated('Cloud', quarterIn(2027, 1), 2),
      dated('Exit', quarterIn(2027, 1), 4),
      moving(['Exit'], 'run', true),
      moving(['Cloud'], 'innovate', true),
    );
    expect([runOf(both, 'Cloud'), runOf(both, 'Exit')]).toEqual([M(-5), M(-6.6)]);
    expect([laneRun(both), laneRun(both, 'innovate')]).toEqual([M(-6.6), M(-5)]);
    // Together they save what ERP costs, as the drift has it in the first year in which both are live.
    expect(driftOf(both, base, 5).years[1]).toMatchObject({ added: M(0.4), saved: M(-12), run: M(0.4) });
  });

  test('is the year that the effect is told with: indexed by 4 %, 12.0M of 2027 are 12.48M in 2028', () => {
    const indexed = plan(
      { type: 'service/edit', ids: ['ERP'], changes: { indexation: 400 } },
      dated('Exit', quarterIn(2027, 1), 4),
      moving(['Exit'], 'run', true),
    );
    expect(runOf(indexed, 'Exit')).toBe(M(0.4 - 12.48));
    const card = cardsOf(indexed, base).byId.get('Exit');
    const told = indexed.serviceEffect.get('Exit.ERP');
    if (!card || !told) throw new Error('not there');
    expect(effectStory(indexed, base, told, card)).toMatchObject({
      code: 'effect-saves',
      parameters: { amount: M(12.48) },
    });
  });

  test('a service that ends anyway within the year saves once, not every year', () => {
    const ending = plan(
      { type: 'service/edit', ids: ['ERP'], changes: { sunset: '2027-12-31' } },
      moving(['Exit'], 'run', true),
    );
    expect(runOf(ending, 'Exit')).toBe(M(0.4));
  });

  test('stopped, it never goes live: 0; without lines and effects nothing is known', () => {
    const stopped = plan(moving(['Exit'], 'run', true), {
      type: 'placement/mark',
      scenarioId: base,
      initiativeIds: ['Exit'],
      mark: 'stop',
    });
    expect(runOf(stopped, 'Exit')).toBe(0);
    expect(laneRun(stopped)).toBe(0);
    expect(runOf(after(plan(), adding('Idea')), 'Idea')).toBeNull();
  });

  test('programmes, the report’s rows, its story and the words of a cause have the same', () => {
    const both = plan(moving(['Exit', 'Cloud'], 'run', true));
    // Exit first: it takes all, Cloud nothing.
    expect(rollUpOf(both, base, 'programme')).toMatchObject([{ name: 'Core', runCost: M(-11.6) }]);
    const rows = reportListsOf(both, base).lanes.run.funded;
    expect(rows.map((row) => row.yearlyRun)).toEqual([M(-11.6), 0]);
    expect(storyOf(both, base).find(({ code }) => code === 'drift')).toMatchObject({
      // Half of 2027: 0.2M - 6.0M.
      parameters: { inYear: M(-5.8), yearly: M(-11.6) },
    });
    const drift = driftOf(both, base, 5);
    const ground = {
      plan: both,
      scenarioId: base,
      lastYear: 2031,
      speech: speechOf(settingsOf(both), 'en-GB'),
    };
    expect(drift.causes.map((cause) => causeWords(cause, ground))).toEqual(['Exit saves 11.60M a year']);
  });
});

const ids = ['A', 'B', 'C', 'D'];
const one = fc.constantFrom(...ids);
const edits: fc.Arbitrary<Command> = fc.oneof(
  fc
    .record({ id: one, lane: fc.constantFrom('run' as const, 'innovate' as const), funded: fc.boolean() })
    .map(({ id, lane, funded }) => moving([id], lane, funded)),
  fc
    .record({ id: one, start: fc.integer({ min: quarterIn(2026, 1), max: quarterIn(2036, 4) }) })
    .map(({ id, start }) => dated(id, start)),
  fc
    .record({
      id: one,
      at: fc.constantFrom('ERP', 'CRM'),
      amount: fc.option(fc.integer({ min: 0, max: M(9) })),
    })
    .map(({ id, at, amount }) => effect(id, at, amount)),
  fc.record({ id: one, mark: fc.constantFrom('none' as const, 'stop' as const) }).map(({ id, mark }) => ({
    type: 'placement/mark' as const,
    scenarioId: base,
    initiativeIds: [id],
    mark,
  })),
  fc.record({ id: one, runCost: fc.integer({ min: -M(1), max: M(1) }) }).map(({ id, runCost }) => ({
    type: 'initiative/edit' as const,
    ids: [id],
    changes: { runCost },
  })),
  fc.constantFrom<Command>(
    { type: 'service/edit', ids: ['ERP'], changes: { cost: M(3) } },
    { type: 'service/edit', ids: ['CRM'], changes: { sunset: '2029-06-30' } },
    { type: 'service/delete', ids: ['CRM'] },
    { type: 'plan/roll-over' },
  ),
);

test('whatever is edited, a lane is the sum of its cards, and at one price no more is saved than services cost', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 14 }), (sequence) => {
      let now = after(
        freshPlan(),
        service('ERP', M(12)),
        service('CRM', M(4)),
        ...ids.map((id) => adding(id, { cost: M(1), runCost: M(0.1), outcome: 'risk' as const })),
      );
      for (const command of sequence) {
        const decision = ask(now, command, 'because');
        if (decision.kind === 'patch') now = apply(now, decision.patch);
        const { lanes } = cardsOf(now, base);
        let saved = 0;
        for (const lane of fundedLanes) {
          const cards = lanes[lane].funded;
          const sum = cards.reduce((all, card) => all + (yearlyRun(now, card) ?? 0), 0);
          expect(figuresOf(now, base).lanes[lane].runCost).toBe(sum);
          const lines = cards.reduce((all, card) => all + (card.stopped ? 0 : (card.runCost ?? 0)), 0);
          saved += lines - sum;
        }
        const cost = [...now.service.keys()].reduce((all, id) => all + (id === 'ERP' ? M(12) : M(4)), 0);
        expect(saved).toBeLessThanOrEqual(cost);
        expect(saved).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 60 },
  );
});
