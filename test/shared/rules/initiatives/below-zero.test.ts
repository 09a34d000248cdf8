import { describe, expect, test } from 'vitest';
import { settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { inYear } from '../../../../shared/rules/money/series';
import { refusalWords } from '../../../../shared/words/refusals';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

/** Planned one-off money may not add up to less than nothing; a refund is booked, a saving is run money. */
const owner = { initiativeId: 'a' };
const line = (id: string, amount: number, more: Partial<MoneyLine> = {}): Command => ({
  type: 'money/set',
  line: { ...simpleMoneyLine(owner, 'oneOff', amount), id, ...more },
});
const start = after(freshPlan(), adding('a'), line('one', 100_00));
const refusalOf = (command: Command, plan = start) => {
  const decision = ask(plan, command);
  return decision.kind === 'refused' ? decision.refusal : decision.kind;
};

describe('planned one-off money', () => {
  test('that would add up to less than nothing is refused, with what it would be and what to do', () => {
    // 100.00 - 150.00 = -50.00.
    const refusal = refusalOf(line('two', -150_00));
    expect(refusal).toMatchObject({ code: 'one-off-below-zero', parameters: { sum: -50_00 } });
    if (typeof refusal === 'string') throw new Error(refusal);
    expect(refusalWords(refusal, speechOf(settingsOf(start), 'en-GB'))).toBe(
      'One-off money that is planned or forecast cannot add up to less than nothing; with this it would be −€ 50. Enter a refund as actual, a saving as run money below zero.',
    );
  });

  test('may have a line below zero as long as the sum is not: a discount', () => {
    expect(refusalOf(line('two', -100_00))).toBe('patch');
  });

  test('is refused as well where another kind of money is made planned one-off money', () => {
    const refund = after(start, line('refund', -150_00, { stage: 'actual' }));
    expect(refusalOf(line('refund', -150_00), refund)).toMatchObject({ code: 'one-off-below-zero' });
    const saving = after(start, line('saving', -150_00, { nature: 'run' }));
    expect(refusalOf(line('saving', -150_00), saving)).toMatchObject({ code: 'one-off-below-zero' });
  });

  test('is refused where the line that held it up is taken away, or becomes a forecast', () => {
    const both = after(start, line('two', -40_00));
    expect(refusalOf({ type: 'money/delete', ids: ['one'] }, both)).toMatchObject({
      code: 'one-off-below-zero',
      parameters: { sum: -40_00 },
    });
    expect(refusalOf({ type: 'money/delete', ids: ['one', 'two'] }, both)).toBe('patch');
    expect(refusalOf(line('one', 100_00, { stage: 'forecast' }), both)).toMatchObject({
      code: 'one-off-below-zero',
    });
  });

  test('a forecast is held to the same', () => {
    expect(refusalOf(line('two', -1, { stage: 'forecast' }))).toMatchObject({ code: 'one-off-below-zero' });
  });

  test('a refund that was booked, and run money that saves, may be below zero', () => {
    expect(refusalOf(line('two', -150_00, { stage: 'actual' }))).toBe('patch');
    expect(refusalOf(line('two', -150_00, { nature: 'run' }))).toBe('patch');
  });
});

describe('the cost of the simple card', () => {
  const cost = (amount: number): Command => ({
    type: 'initiative/edit',
    ids: ['a'],
    changes: { cost: amount },
  });

  test('cannot be below zero', () => {
    expect(refusalOf(cost(-1))).toMatchObject({ code: 'one-off-below-zero' });
    expect(refusalOf({ ...adding('b'), changes: { cost: -1 } })).toMatchObject({
      code: 'one-off-below-zero',
    });
    expect(refusalOf(cost(0))).toBe('patch');
  });

  test('cannot be less than its external days cost', () => {
    const team = { id: 't', name: 'Apps', daysPerQuarter: 60, runDaysPerQuarter: 0, dayRate: 800_00 };
    const effort = { days: 0, externalDays: 10, spread: 'even' } as const;
    const plan = after(
      start,
      { type: 'team/set', team },
      { type: 'effort/set', initiativeId: 'a', teamId: 't', effort },
    );
    // 10 days at 800.00 are 8,000.00.
    expect(refusalOf(cost(7_999_99), plan)).toMatchObject({
      code: 'cost-below-external',
      parameters: { external: 8_000_00 },
    });
    expect(refusalOf(cost(8_000_00), plan)).toBe('patch');
  });
});

describe('a planned line below zero, a discount,', () => {
  const M = (sum: number) => Math.round(sum * 100_000_000);
  const quarters = (changes: object, ...more: readonly Command[]) => {
    const plan = after(
      freshPlan(),
      adding('a', { outcome: 'risk' }),
      line('one', M(1.2)),
      line('two', -M(0.4), { spread: 'manual', amounts: [-M(0.4)], anchor: quarterIn(2028, 1) }),
      {
        type: 'placement/schedule',
        scenarioId: base,
        initiativeIds: ['a'],
        changes: { start: quarterIn(2027, 1), lengthQuarters: 8, ...changes },
      },
      moving(['a'], 'run', true),
      ...more,
    );
    const card = cardsOf(plan, base).byId.get('a');
    if (!card) throw new Error('no card');
    return { of: (year: number) => inYear(card.change, year), card };
  };

  test('lies where it lies: 1.2M even over 2027 and 2028 and 0.4M less in Q1 2028 are 0.6M and 0.2M', () => {
    const { of, card } = quarters({});
    expect([of(2027), of(2028)]).toEqual([M(0.6), M(0.2)]);
    // 0.15 - 0.4 = -0.25M in Q1 2028.
    expect(card.change.amounts[4]).toBe(-M(0.25));
    expect(card.left).toBe(M(0.8));
  });

  test('comes back after more was spent than all comes to: 1.2M in 2027 and 0.4M back are 1.2M and -0.4M, next year too', () => {
    for (const more of [[], [{ type: 'plan/roll-over' } as const]]) {
      const { of, card } = quarters({ lengthQuarters: 4 }, ...more);
      expect([of(2028), card.spent + card.left]).toEqual([-M(0.4), M(0.8)]);
    }
  });

  test('where another sum is left than the lines come to, none lies below zero: 0.7M of the 0.8M', () => {
    const booked = line('b', M(0.1), { stage: 'actual' });
    const { of, card } = quarters({}, booked);
    // In the proportion of 4 × 0.15 in 2027 and 3 × 0.15 in 2028, 7 parts of 0.1M.
    expect([of(2027), of(2028)]).toEqual([M(0.4), M(0.3)]);
    expect(Math.min(...card.change.amounts)).toBe(0);
  });
});
