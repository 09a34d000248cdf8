import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { dependencyId } from '../../../../shared/model/records/dependency';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { nextGate } from '../../../../shared/rules/cards/gate-amount';
import { moneyMoved } from '../../../../shared/rules/cards/money-moved';
import type { Command } from '../../../../shared/rules/command';
import { inYear } from '../../../../shared/rules/money/series';
import { creditOf } from '../../../../shared/rules/outcomes/enabler-credit';
import { compareScenarios } from '../../../../shared/rules/scenarios/compare';
import { movedMoneyWords } from '../../../../shared/words/cards/roadmap-words';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);
const speech = speechOf(settingsOf(freshPlan()), 'en-GB');

const dated = (id: string, start: number | null, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});

const shift = (initiativeIds: string[], firstBy: number, lastBy: number): Command => ({
  type: 'placement/shift',
  scenarioId: base,
  initiativeIds,
  firstBy,
  lastBy,
});

/** Portal: 1.2M over Q3 2027 to Q2 2028, funded: 0.3M a quarter. Kiosk: Q1 2027 alone, not funded. */
const plan = (): Plan =>
  after(
    freshPlan(),
    adding('Portal', { cost: M(1.2), outcome: 'revenue' }),
    adding('Kiosk', { cost: M(0.4) }),
    dated('Portal', quarterIn(2027, 3), 4),
    dated('Kiosk', quarterIn(2027, 1), 1),
    moving(['Portal'], 'innovate', true),
  );

const datesOf = (of: Plan, id: string) => {
  const { start, lengthQuarters } = of.placement.get(`${base}.${id}`) ?? {};
  return [start, lengthQuarters];
};

describe('bars moved', () => {
  test('several go together, each from where it stands, in one step', () => {
    const moved = after(plan(), shift(['Portal', 'Kiosk'], 2, 2));
    expect(datesOf(moved, 'Portal')).toEqual([quarterIn(2028, 1), 4]);
    expect(datesOf(moved, 'Kiosk')).toEqual([quarterIn(2027, 3), 1]);
  });

  test('a quarter later, 0.30M of Q3 2027 moves to 2028; of what is not funded nothing moves', () => {
    const before = plan();
    const moved = after(before, shift(['Portal', 'Kiosk'], 1, 1));
    const gains = moneyMoved(before, moved, base, ['Portal', 'Kiosk']);
    expect(gains).toEqual([{ year: 2028, amount: M(0.3) }]);
    expect(movedMoneyWords(gains, speech)).toBe('0.30M moves to 2028');
  });

  test('stretched by two quarters, 1.2M lies over six: 0.2M in each of Q3 and Q4 2027, so 0.2M moves to 2028', () => {
    const before = plan();
    const longer = after(before, shift(['Portal'], 0, 2));
    expect(datesOf(longer, 'Portal')).toEqual([quarterIn(2027, 3), 6]);
    expect(moneyMoved(before, longer, base, ['Portal'])).toEqual([{ year: 2028, amount: M(0.2) }]);
  });

  test('an end pushed past the other stops there: work takes at least a quarter', () => {
    expect(datesOf(after(plan(), shift(['Portal'], 0, -9)), 'Portal')).toEqual([quarterIn(2027, 3), 1]);
    expect(datesOf(after(plan(), shift(['Portal'], 9, 0)), 'Portal')).toEqual([quarterIn(2028, 2), 1]);
  });

  test('without a start, a move begins from the plan’s first quarter; a longer one stays without', () => {
    const open = after(plan(), dated('Kiosk', null, 2));
    expect(datesOf(after(open, shift(['Kiosk'], 1, 1)), 'Kiosk')).toEqual([quarterIn(2027, 2), 2]);
    expect(datesOf(after(open, shift(['Kiosk'], 0, 1)), 'Kiosk')).toEqual([null, 3]);
  });

  test('beyond the years that a plan can hold is refused, for all of them', () => {
    const early = after(plan(), dated('Kiosk', 1900 * 4, 1));
    expect(ask(early, shift(['Portal', 'Kiosk'], -1, -1))).toMatchObject({
      kind: 'refused',
      refusal: { code: 'beyond-calendar', initiativeIds: ['Kiosk'] },
    });
  });
});

describe('up to the next gate', () => {
  const gated = (id: string, offsetQuarters: number): Command => ({
    type: 'milestone/set',
    milestone: { id, initiativeId: 'Portal', name: id, kind: 'gate', offsetQuarters },
  });
  const card = (of: Plan) => {
    const found = cardsOf(of, base).byId.get('Portal');
    if (!found) throw new Error('no card');
    return found;
  };
  const next = (of: Plan, today: string) => nextGate(of, card(of), today);

  test('1.2M over four quarters from Q3 2027, a gate at the end of the second: 2 × 0.3M = 0.6M by Q4 2027', () => {
    const one = after(plan(), gated('Pilot', 1));
    expect(next(one, '2026-11-21')).toMatchObject({ quarter: quarterIn(2027, 4), amount: M(0.6) });
  });

  test('a gate that has passed is none: on 1 January 2028 the next is the one of Q1, 0.9M', () => {
    const two = after(plan(), gated('Pilot', 1), gated('Roll-out', 2));
    expect(next(two, '2028-01-01')).toMatchObject({ quarter: quarterIn(2028, 1), amount: M(0.9) });
    expect(next(two, '2028-04-01')).toBeNull();
  });

  test('what is booked counts: 0.5M before the plan, 0.7M left over four quarters; by the second 0.5 + 2 × 0.175 = 0.85M', () => {
    const begun = after(
      plan(),
      { type: 'initiative/edit', ids: ['Portal'], changes: { spent: M(0.5) } },
      gated('Pilot', 1),
    );
    expect(next(begun, '2026-11-21')?.amount).toBe(M(0.85));
  });

  const funded = (of: Plan, today: string, amount?: number): Plan => {
    const gate = next(of, today);
    if (!gate) throw new Error('no gate');
    return after(of, {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['Portal'],
      funding: 'amount',
      amount: amount ?? gate.amount,
      until: gate.gate.offsetQuarters,
    });
  };
  const yearsOf = (of: Plan) => [2027, 2028].map((year) => inYear(card(of).change, year));

  test('funded up to it, 0.6M lies in Q3 and Q4 2027, none in 2028; over all of the work 0.3M would lie in each year', () => {
    const one = after(plan(), gated('Pilot', 1));
    expect(yearsOf(one)).toEqual([M(0.6), M(0.6)]);
    const staged = funded(one, '2026-11-21');
    expect(yearsOf(staged)).toEqual([M(0.6), 0]);
    expect(card(staged)).toMatchObject({ fundedAmount: M(0.6), left: M(0.6), spent: 0 });
    const spread = after(one, {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['Portal'],
      funding: 'amount',
      amount: M(0.6),
    });
    expect(yearsOf(spread)).toEqual([M(0.3), M(0.3)]);
    // It moves with the work: two quarters later it is 2028 that pays.
    expect(yearsOf(after(staged, shift(['Portal'], 2, 2)))).toEqual([0, M(0.6)]);
    // What it would cost in full, and up to the gate, is asked of the whole work as before.
    expect(next(staged, '2026-11-21')?.amount).toBe(M(0.6));
  });

  test('a decision stays when the work costs more: 0.6M up to the gate, of 2.4M; the gate would take 1.2M then', () => {
    const dearer = after(funded(after(plan(), gated('Pilot', 1)), '2026-11-21'), {
      type: 'initiative/edit',
      ids: ['Portal'],
      changes: { cost: M(2.4) },
    });
    expect(yearsOf(dearer)).toEqual([M(0.6), 0]);
    expect(next(dearer, '2026-11-21')?.amount).toBe(M(1.2));
    // At 0.5M it costs less than it was given: that is the whole, over all of the work, 0.125M a quarter.
    const cheaper = after(dearer, { type: 'initiative/edit', ids: ['Portal'], changes: { cost: M(0.5) } });
    expect(yearsOf(cheaper)).toEqual([M(0.25), M(0.25)]);
  });

  test('started over as 2028, what was spent up to the gate is booked, and nothing is left', () => {
    const rolled = after(funded(after(plan(), gated('Pilot', 1)), '2026-11-21'), { type: 'plan/roll-over' });
    expect(card(rolled)).toMatchObject({ spent: M(0.6), left: 0 });
    expect(yearsOf(rolled)).toEqual([0, 0]);
  });

  test('a scenario that gives the same amount for all of the work differs, and says so', () => {
    const staged = after(funded(after(plan(), gated('Pilot', 1)), '2026-11-21'), {
      type: 'scenario/add',
      id: 'other',
      name: 'Other',
      sourceId: base,
    });
    const spread = after(staged, {
      type: 'placement/fund',
      scenarioId: 'other',
      initiativeIds: ['Portal'],
      funding: 'amount',
      amount: M(0.6),
    });
    expect(compareScenarios(spread, base, 'other').items).toMatchObject([
      { id: 'Portal', why: ['other-amount'], oneOff: 0, firstYear: { oneOff: -M(0.3) } },
    ]);
  });

  test('it moves with the start, and is not known where no cost is', () => {
    const moved = after(plan(), gated('Pilot', 1), shift(['Portal'], -2, -2));
    expect(next(moved, '2026-11-21')?.quarter).toBe(quarterIn(2027, 2));
    const unknown = after(moved, { type: 'initiative/edit', ids: ['Portal'], changes: { cost: null } });
    expect(next(unknown, '2026-11-21')?.amount).toBeNull();
  });
});

describe('credit of enablers', () => {
  const enables = (fromId: string, toId: string, share: number): Command => ({
    type: 'dependency/set',
    dependency: { id: dependencyId(fromId, 'enables', toId), fromId, toId, kind: 'enables', share },
  });
  const benefit = (low: number, likely: number, high: number) => ({
    benefit: { kind: 'margin' as const, low, likely, high },
  });

  test('30 % of a margin of 1,000 to 3,000 goes to the API: 300 to 900, and 700 to 2,100 stay', () => {
    const credited = after(
      freshPlan(),
      adding('Shop', benefit(1_000, 2_000, 3_000)),
      adding('API'),
      enables('API', 'Shop', 3_000),
    );
    expect(creditOf(credited, 'API').received).toEqual([
      { otherId: 'Shop', share: 3_000, lines: [{ kind: 'margin', low: 300, likely: 600, high: 900 }] },
    ]);
    expect(creditOf(credited, 'Shop').own).toEqual([
      { kind: 'margin', low: 700, likely: 1_400, high: 2_100 },
    ]);
  });

  test('shares of 80 % and 80 % are fitted into the whole: half each, and nothing stays', () => {
    const credited = after(
      freshPlan(),
      adding('Shop', benefit(101, 101, 101)),
      adding('API'),
      adding('Data'),
      enables('API', 'Shop', 8_000),
      enables('Data', 'Shop', 8_000),
    );
    // 101 cents in halves: 51 to the first, 50 to the second.
    expect(creditOf(credited, 'Shop').given.map(({ share, lines }) => [share, lines[0]?.likely])).toEqual([
      [5_000, 51],
      [5_000, 50],
    ]);
    expect(creditOf(credited, 'Shop').own[0]?.likely).toBe(0);
  });

  test('whatever the shares, what stays and what is given are the benefit to the cent', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (shares, amount) => {
          const enablers = shares.map((_, index) => `e${index}`);
          const credited = after(
            freshPlan(),
            adding('Shop', benefit(amount, amount, amount)),
            ...enablers.map((id) => adding(id)),
            ...shares.map((share, index) => enables(`e${index}`, 'Shop', share)),
          );
          const { own, given } = creditOf(credited, 'Shop');
          const received = enablers.flatMap((id) => creditOf(credited, id).received);
          const sum = (parts: typeof given) =>
            parts.reduce((all, { lines }) => all + (lines[0]?.high ?? 0), 0);
          expect((own[0]?.high ?? 0) + sum(given)).toBe(amount);
          expect(sum(received)).toBe(sum(given));
        },
      ),
      { numRuns: 40 },
    );
  });
});
