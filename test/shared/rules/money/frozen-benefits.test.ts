import { describe, expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { lacksBenefits } from '../../../../shared/rules/money/frozen-benefits';
import { benefitsByKind } from '../../../../shared/rules/outcomes/benefits';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { scenarioColumn } from '../../../../shared/rules/scenarios/scenario-column';
import {
  baselineWords,
  benefitsOfBaselineWords,
  rollUpsOfBaselineWords,
  servicesOfBaselineWords,
} from '../../../../shared/words/money/baseline-words';
import { whyWords } from '../../../../shared/words/money/compare-words';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const margin = (low: number, likely: number, high: number) => ({
  benefit: { kind: 'margin' as const, low: M(low), likely: M(likely), high: M(high) },
});
const benefit = (id: string, range: ReturnType<typeof margin>): Command => ({
  type: 'initiative/edit',
  ids: [id],
  changes: range,
});

/** Shop: margin 1.0–2.0–3.0M; Exit ends ERP, 12.0M a year, and runs for 0.4M. Both in Q1–Q4 2027, funded, frozen. */
function plan(...more: Command[]): Plan {
  return after(
    freshPlan(),
    { type: 'service/add', id: 'ERP', name: 'ERP', changes: { cost: M(12), costYear: 2027 } },
    adding('Shop', { cost: M(1), outcome: 'revenue', ...margin(1, 2, 3) }),
    adding('Exit', { cost: M(1), runCost: M(0.4), outcome: 'efficiency' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['Shop', 'Exit'],
      changes: { start: quarterIn(2027, 1), lengthQuarters: 4 },
    },
    {
      type: 'effect/set',
      effect: {
        id: 'Exit.ERP',
        initiativeId: 'Exit',
        serviceId: 'ERP',
        kind: 'end',
        amount: null,
        from: null,
        parallelQuarters: 0,
      },
    },
    moving(['Shop', 'Exit'], 'innovate', true),
    { type: 'scenario/freeze', id: 'board', name: 'Board', sourceId: base },
    ...more,
  );
}
const marginOf = (of: Plan, id: string) => scenarioColumn(of, id).benefits.margin;

describe('a baseline keeps the benefits it promised', () => {
  test('2.0M stay 2.0M when 1.5M are expected today, in the column, the outcomes and the years', () => {
    const less = plan(benefit('Shop', margin(0.5, 1.5, 3)));
    expect(marginOf(less, 'board')).toEqual({ low: M(1), likely: M(2), high: M(3) });
    expect(marginOf(less, base)).toEqual({ low: M(0.5), likely: M(1.5), high: M(3) });
    expect(figuresOf(less, 'board').outcomes.revenue.benefits.margin.likely).toBe(M(2));
    // Live from Q1 2028 on: nothing in 2027, a whole year in 2028.
    const [kind] = benefitsByKind(less, 'board', 2);
    expect(kind).toMatchObject({ initiatives: 1, full: { likely: M(2) } });
    expect(kind?.years.map(({ likely }) => likely)).toEqual([0, M(2)]);
  });

  test('what differs is told by initiative, 0.5M less, and adds up to the columns', () => {
    const less = plan(benefit('Shop', margin(0.5, 1.5, 3)));
    const { items, totals } = compareScenarios(less, 'board', base);
    expect(items).toMatchObject([
      {
        id: 'Shop',
        what: 'changed',
        why: ['other-benefits'],
        oneOff: 0,
        run: 0,
        benefits: { margin: -M(0.5) },
      },
    ]);
    expect(totals.benefits.margin).toBe(-M(0.5));
    const [item] = items;
    expect(item && whyWords(item, speechOf(settingsOf(less), 'en-GB'))).toBe(
      'Brings something else than was promised',
    );
    expect(compareScenarios(plan(), 'board', base).items).toEqual([]);
  });

  test('of what is deleted since they count too: 2.0M are gone', () => {
    const gone = plan({ type: 'initiative/delete', ids: ['Shop'] });
    expect(marginOf(gone, 'board').likely).toBe(M(2));
    expect(compareScenarios(gone, 'board', base).totals.benefits.margin).toBe(-M(2));
  });

  test('a baseline of a baseline has the same', () => {
    const again = plan(benefit('Shop', margin(0, 0, 0)), {
      type: 'scenario/freeze',
      id: 'copy',
      name: 'Copy',
      sourceId: 'board',
    });
    expect(marginOf(again, 'copy').likely).toBe(M(2));
  });

  test('another currency converts them: at 2 for 1 it is 4.0M, and run cost a year -23.2M; undo brings all back', () => {
    const start = plan();
    const decision = ask(start, { type: 'plan/change-currency', currency: 'USD', rate: 2 });
    if (decision.kind !== 'patch') throw new Error(decision.kind);
    const dollars = apply(start, decision.patch);
    expect(marginOf(dollars, 'board')).toEqual({ low: M(2), likely: M(4), high: M(6) });
    expect(figuresOf(dollars, 'board').lanes.innovate.runCost).toBe(-M(23.2));
    expect(apply(dollars, invert(decision.patch))).toEqual(start);
  });
});

test('run cost a year stays what it was: 0.4M - 12.0M, though ERP costs 3.0M today', () => {
  const cheap = plan({ type: 'service/edit', ids: ['ERP'], changes: { cost: M(3) } });
  expect(figuresOf(cheap, 'board').lanes.innovate.runCost).toBe(-M(11.6));
  expect(figuresOf(cheap, base).lanes.innovate.runCost).toBe(-M(2.6));
});

describe('a baseline from before benefits were kept', () => {
  const older = (...more: Command[]): Plan => {
    const made = plan();
    const items = [...made.baselineItem.values()].map((item) => ({
      ...item,
      benefits: null,
      yearlyRun: null,
    }));
    return after({ ...made, baselineItem: new Map(items.map((item) => [item.id, item])) }, ...more);
  };

  test('counts with those of today, and says so', () => {
    const less = older(benefit('Shop', margin(0.5, 1.5, 3)));
    expect(marginOf(less, 'board').likely).toBe(M(1.5));
    expect(lacksBenefits(less, 'board')).toBe(true);
    expect(compareScenarios(less, 'board', base).items).toEqual([]);
    expect(baselineWords([scenarioColumn(less, base), scenarioColumn(less, 'board')])).toBe(
      'A baseline counts with the money and the benefits it froze. “Board” froze no benefits: they are those of today.',
    );
    expect(benefitsOfBaselineWords(less, 'board')).toMatch(/^Benefits as they are today/);
    // Of run cost a year its run lines are known.
    expect(figuresOf(less, 'board').lanes.innovate.runCost).toBe(M(0.4));
  });

  test('one that kept them does not', () => {
    expect(lacksBenefits(plan(), 'board')).toBe(false);
    expect(benefitsOfBaselineWords(plan(), 'board')).toBe('');
    expect(benefitsOfBaselineWords(plan(), base)).toBe('');
    expect(baselineWords([scenarioColumn(plan(), 'board')])).toBe(
      'A baseline counts with the money and the benefits it froze.',
    );
    expect(baselineWords([scenarioColumn(plan(), base)])).toBe('');
  });
});

test('services in a baseline are those of today, and what it froze stands beside: 3.0M today, 12.0M frozen', () => {
  const cheap = plan({ type: 'service/edit', ids: ['ERP'], changes: { cost: M(3) } });
  const said = (id: string) =>
    servicesOfBaselineWords(cheap, id, speechOf(settingsOf(cheap), 'en-GB')).replaceAll('\u00a0', ' ');
  expect(said('board')).toBe(
    'Services as they are today, € 3.00M in 2027; the baseline froze run today of € 12.00M.',
  );
  expect(said(base)).toBe('');
});

describe('what a baseline brings in a year is as it was frozen once the next year is started', () => {
  // Shop brings 2.0M a year (1.0 to 3.0) from Q1 2028 on; 2028 has all of it.
  const year = { low: M(1), likely: M(2), high: M(3) };
  const marginIn = (of: Plan) => benefitsByKind(of, 'board', 3).find(({ kind }) => kind === 'margin')?.years;

  test('though the work is estimated anew and is live in Q2 2028 now: 2.0M in 2028, not 1.5M', () => {
    expect(marginIn(plan())).toEqual([{ low: 0, likely: 0, high: 0 }, year, year]);
    const later = plan(
      { type: 'plan/roll-over' },
      { type: 'initiative/edit', ids: ['Shop'], changes: { status: 'delivering' } },
      {
        type: 'money/set',
        line: {
          ...simpleMoneyLine({ initiativeId: 'Shop' }, 'oneOff', M(0.5)),
          id: 'more',
          stage: 'forecast',
          anchor: quarterIn(2028, 1),
        },
      },
    );
    // 0.5M is forecast, to be spent in Q1 2028: three quarters of 2.0M.
    expect(benefitsByKind(later, base, 1)[0]?.years[0]).toMatchObject({ likely: M(1.5) });
    expect(marginIn(later)).toEqual([year, year, year]);
  });

  test('and work without a start, which began with the plan of then, does not begin with the plan of now', () => {
    const undated = after(
      freshPlan(),
      adding('Shop', { cost: M(1), outcome: 'revenue', ...margin(1, 2, 3) }),
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['Shop'],
        changes: { start: null, lengthQuarters: 4 },
      },
      moving(['Shop'], 'innovate', true),
      { type: 'scenario/freeze', id: 'board', name: 'Board', sourceId: base },
      { type: 'plan/roll-over' },
    );
    expect(marginIn(undated)).toEqual([year, year, year]);
  });
});

test('programmes of a baseline: what was booked since is said to be of today', () => {
  expect(rollUpsOfBaselineWords(plan(), 'board')).toBe(
    'Names, spent, committed, left, run today and what leaving would cost are as of today; the rest is as the baseline froze it, without what was deleted since.',
  );
  expect(rollUpsOfBaselineWords(plan(), base)).toBe('');
});
