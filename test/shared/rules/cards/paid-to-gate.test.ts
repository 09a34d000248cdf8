import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { benefitsByKind } from '../../../../shared/rules/outcomes/benefits';
import { dependencyFindings } from '../../../../shared/rules/roadmap/dependency-findings';
import { doubleSaving } from '../../../../shared/rules/services/double-saving';
import { findingWords } from '../../../../shared/words/cards/roadmap-words';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

const dated = (id: string, quarter: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start: quarter, lengthQuarters },
});

const funding = (amount: number, until: number): Command => ({
  type: 'placement/fund',
  scenarioId: base,
  initiativeIds: ['A'],
  funding: 'amount',
  amount,
  until,
});

/**
 * A: 2.0M over the four quarters of 2027, then 0.5M run a year and 1.0M margin a year, and it ends a service of 4.0M; B
 * needs it from 2028 on.
 */
const whole = (): Plan =>
  after(
    freshPlan(),
    { type: 'service/add', id: 'Old', name: 'Old', changes: { cost: M(4) } },
    adding('A', { cost: M(2), runCost: M(0.5), outcome: 'revenue' }),
    adding('B', { cost: M(1), outcome: 'revenue' }),
    dated('A', quarterIn(2027, 1), 4),
    dated('B', quarterIn(2028, 1), 4),
    {
      type: 'benefit/set',
      line: {
        id: 'm',
        initiativeId: 'A',
        kind: 'margin',
        low: M(1),
        likely: M(1),
        high: M(1),
        rampQuarters: 0,
        offsetQuarters: 0,
        claimant: '',
      },
    },
    {
      type: 'effect/set',
      effect: {
        id: 'e',
        initiativeId: 'A',
        serviceId: 'Old',
        kind: 'end',
        amount: null,
        from: null,
        parallelQuarters: 0,
      },
    },
    {
      type: 'dependency/set',
      dependency: { id: 'B.needs.A', fromId: 'B', toId: 'A', kind: 'needs', share: 0 },
    },
    moving(['A', 'B'], 'innovate', true),
  );

/** 0.5M up to the end of Q1 2027. */
const part = () => after(whole(), funding(M(0.5), 0));
const run2028 = (plan: Plan) => {
  const year = driftOf(plan, base, 2).years.find((each) => each.year === 2028);
  return year && [year.added, year.saved];
};
const margin = (plan: Plan) => benefitsByKind(plan, base, 2).flatMap(({ years }) => years[1]?.likely ?? 0);
const statusOf = (plan: Plan) => plan.initiative.get('A')?.status;
const rollOver: Command = { type: 'plan/roll-over' };

describe('work that is funded up to a gate before its end', () => {
  test('does not go live: of 2028 no 0.5M run, no 4.0M saved, no 1.0M margin, until the rest is given', () => {
    expect([run2028(whole()), margin(whole())]).toEqual([[M(0.5), -M(4)], [M(1)]]);
    expect([run2028(part()), margin(part())]).toEqual([[0, 0], []]);
    expect(run2028(after(part(), funding(M(2), 0)))).toEqual([M(0.5), -M(4)]);
  });

  test('saves nothing twice: 1.0M cashable and the service of 4.0M, until the rest is given', () => {
    const cashable: Command = {
      type: 'benefit/set',
      line: {
        id: 'c',
        initiativeId: 'A',
        kind: 'cashable',
        low: M(1),
        likely: M(1),
        high: M(1),
        rampQuarters: 0,
        offsetQuarters: 0,
        claimant: '',
      },
    };
    const twice = (plan: Plan) => {
      const card = cardsOf(plan, base).byId.get('A');
      return card && doubleSaving(plan, card);
    };
    expect(twice(after(part(), cashable))).toBeNull();
    expect(twice(after(whole(), cashable))).toMatchObject({ cashable: M(1), atServices: M(4) });
  });

  test('a smaller whole, or a gate at its end, goes live', () => {
    expect(run2028(after(whole(), funding(M(0.5), 3)))).toEqual([M(0.5), -M(4)]);
  });

  test('is in delivery once the next year is started, with 1.5M that can still be given', () => {
    expect(statusOf(after(whole(), rollOver))).toBe('live');
    const next = after(part(), rollOver);
    expect(statusOf(next)).toBe('delivering');
    expect(run2028(next)).toEqual([0, 0]);
    const given = after(next, {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['A'],
      funding: 'full',
      amount: null,
    });
    expect(cardsOf(given, base).byId.get('A')).toMatchObject({ spent: M(0.5), left: M(1.5) });
  });

  test('is told where something needs it, with the mend; before and after the next year is started', () => {
    const speech = speechOf(settingsOf(freshPlan()), 'en-GB');
    for (const plan of [part(), after(part(), rollOver)]) {
      const [finding] = dependencyFindings(plan, base);
      expect(finding && findingWords(finding, speech)).toBe(
        '“B” needs “A”, which is funded up to a gate alone',
      );
      const mend = finding?.mends[0];
      expect(
        mend && dependencyFindings(after(plan, mend.command), base).map(({ code }) => code),
      ).not.toContain('needs-partly-funded');
    }
    expect(dependencyFindings(whole(), base)).toEqual([]);
  });
});
