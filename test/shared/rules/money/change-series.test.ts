import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fiscalYearOf, quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import {
  bookedMoney,
  type ChangeFacts,
  changeMoney,
  seriesOfLine,
} from '../../../../shared/rules/money/change-series';
import { inYear, type Series } from '../../../../shared/rules/money/series';
import { facts, line, planStart } from '../../../helpers/change-facts';

const total = ({ amounts }: Series) => amounts.reduce((sum, amount) => sum + amount, 0);

test('even over the work: 2.4M from Q3 2027 to Q2 2028 is 0.6M a quarter, 1.2M in 2027', () => {
  const { change } = changeMoney(facts([line(2_400_000)], { start: quarterIn(2027, 3) }));
  expect(change).toEqual({ first: quarterIn(2027, 3), amounts: [600_000, 600_000, 600_000, 600_000] });
  expect(inYear(change, 2027)).toBe(1_200_000);
});

test('front is 4 : 3 : 2 : 1 of four quarters, back the other way round', () => {
  expect(changeMoney(facts([line(100, { spread: 'front' })])).change.amounts).toEqual([40, 30, 20, 10]);
  expect(changeMoney(facts([line(100, { spread: 'back' })])).change.amounts).toEqual([10, 20, 30, 40]);
});

test('by hand it moves with the start', () => {
  const byHand = line(100, { spread: 'manual', amounts: [10, 0, 90] });
  const moved = changeMoney(facts([byHand], { start: quarterIn(2028, 2) }));
  expect(moved.change).toEqual({ first: quarterIn(2028, 2), amounts: [10, 0, 90] });
});

test('a line with a quarter of its own stays there when the start moves', () => {
  const anchored = line(100, { spread: 'manual', amounts: [100], anchor: quarterIn(2027, 2) });
  const moved = changeMoney(facts([anchored], { start: quarterIn(2029, 1) }));
  expect(moved.change).toEqual({ first: quarterIn(2027, 2), amounts: [100] });
});

test('what is booked stands where it was booked; the rest lies over the quarters that follow', () => {
  // Planned 400 over four quarters, 150 booked in Q1: 250 are left for three quarters, 84 + 83 + 83.
  const booked = line(150, { id: 'b', stage: 'actual', anchor: planStart });
  const { change, spent, left } = changeMoney(facts([line(400), booked]));
  expect(change.amounts).toEqual([150, 84, 83, 83]);
  expect({ spent, left }).toEqual({ spent: 150, left: 250 });
});

test('booked without a quarter, it was spent before the plan', () => {
  const { change, spent, left } = changeMoney(facts([line(400), line(100, { id: 'b', stage: 'actual' })]));
  expect(change.amounts).toEqual([75, 75, 75, 75]);
  expect({ spent, left }).toEqual({ spent: 100, left: 300 });
});

test('more booked than given leaves nothing, not less than nothing', () => {
  const { change, left } = changeMoney(
    facts([line(100), line(130, { id: 'b', stage: 'actual', anchor: planStart })]),
  );
  expect(change.amounts).toEqual([130]);
  expect(left).toBe(0);
});

test('of work that is given nothing, what is booked counts where it was booked, and nothing else', () => {
  const lines = [line(400), line(150, { id: 'b', stage: 'actual', anchor: planStart + 1 })];
  expect(bookedMoney({ lines, planStart })).toEqual({
    change: { first: planStart + 1, amounts: [150] },
    spent: 150,
    left: 0,
  });
  const before = line(90, { id: 'c', stage: 'actual' });
  expect(bookedMoney({ lines: [before], planStart })).toMatchObject({ change: { amounts: [] }, spent: 90 });
});

test('stopped, it spends its exit cost in the quarter after the last booking, and nothing of what is left', () => {
  const booked = line(600, { id: 'b', stage: 'actual', anchor: planStart });
  const { change, left } = changeMoney(facts([line(1_500), booked], { stopped: true, exitCost: 150 }));
  expect(change).toEqual({ first: planStart, amounts: [600, 150] });
  expect(left).toBe(0);
});

test('external days lie beside the lines', () => {
  const external = [{ amount: 80, spread: 'even' as const }];
  expect(changeMoney(facts([line(400)], { external, given: 480 })).change.amounts).toEqual([
    120, 120, 120, 120,
  ]);
});

test('what would lie before the plan falls on what is left of the work', () => {
  const early = changeMoney(facts([line(100)], { start: quarterIn(2026, 3) }));
  expect(early.change).toEqual({ first: planStart, amounts: [50, 50] });
  expect(changeMoney(facts([line(100)], { start: quarterIn(2001, 1) })).change).toEqual({
    first: planStart,
    amounts: [100],
  });
});

describe('money for a part of the work, up to a quarter', () => {
  const part = (
    given: number,
    until: number | null,
    lines = [line(1_200)],
    changes: Partial<ChangeFacts> = {},
  ) => changeMoney(facts(lines, { given, until, ...changes }));
  const second = planStart + 1;

  test('lies in the quarters up to it: 600 of 1,200 by the second of four, 300 each; else 150 in each of the four', () => {
    expect(part(600, second).change).toEqual({ first: planStart, amounts: [300, 300] });
    expect(part(600, null).change.amounts).toEqual([150, 150, 150, 150]);
    // Front: 480 + 360 = 840 by the second; another sum lies in their proportion, 4 : 3.
    expect(part(840, second, [line(1_200, { spread: 'front' })]).change.amounts).toEqual([480, 360]);
    expect(part(700, second, [line(1_200, { spread: 'front' })]).change.amounts).toEqual([400, 300]);
  });

  test('what is booked is part of it: 500 before the plan leaves 350 of 850, 175 in each of two quarters', () => {
    const booked = line(500, { id: 'b', stage: 'actual' });
    const { change, spent, left } = part(850, second, [line(1_200), booked]);
    expect(change.amounts).toEqual([175, 175]);
    expect({ spent, left }).toEqual({ spent: 500, left: 350 });
  });

  test('where its quarters are booked, what is left of it falls on the quarter after', () => {
    // 600 until the second quarter, of which 250 + 250 are booked: 100 in the third, nothing in the fourth.
    const booked = line(500, {
      id: 'b',
      stage: 'actual',
      spread: 'manual',
      amounts: [250, 250],
      anchor: planStart,
    });
    expect(part(600, second, [line(1_200), booked]).change.amounts).toEqual([250, 250, 100]);
  });

  test('external days are spent with the lines: 1,200 and 400 are 400 a quarter, 800 by the second', () => {
    const external = [{ amount: 400, spread: 'even' as const }];
    expect(part(800, second, [line(1_200)], { external }).change.amounts).toEqual([400, 400]);
  });

  test('of a forecast, 200 + 500 + 700, that up to it counts: 700', () => {
    const amounts = [200, 500, 700];
    const forecast = line(1_400, {
      id: 'f',
      stage: 'forecast',
      spread: 'manual',
      amounts,
      anchor: planStart,
    });
    expect(part(600, second, [line(1_200), forecast])).toMatchObject({
      change: { amounts: [200, 500] },
      left: 700,
    });
  });

  test('what is given in full is for all of the work', () => {
    expect(part(1_200, second).change.amounts).toEqual([300, 300, 300, 300]);
  });
});

test('up to a gate, what the whole would have spent by then is spent: no cent is lost, none lies later', () => {
  const planned = fc.array(
    fc.record({
      amount: fc.integer({ min: 0, max: 10 ** 12 }),
      spread: fc.constantFrom('even' as const, 'front' as const, 'back' as const),
      offsetQuarters: fc.integer({ min: 0, max: 6 }),
      booked: fc.option(fc.integer({ min: 0, max: 10 ** 12 })),
    }),
    { minLength: 1, maxLength: 4 },
  );
  const at = fc.integer({ min: planStart - 4, max: planStart + 8 });
  fc.assert(
    fc.property(planned, at, fc.integer({ min: 1, max: 12 }), at, (rows, start, lengthQuarters, wanted) => {
      const lines = rows.flatMap(({ booked, ...row }, index) => [
        line(row.amount, { ...row, id: `p${index}` }),
        ...(booked === null
          ? []
          : [line(booked, { id: `b${index}`, stage: 'actual', anchor: start + index })]),
      ]);
      const whole = changeMoney(facts(lines, { start, lengthQuarters }));
      const cost = rows.reduce((sum, { amount }) => sum + amount, 0);
      const upTo = ({ first, amounts }: Series, last: number) =>
        amounts.reduce((sum, amount, index) => sum + (first + index <= last ? amount : 0), 0);
      // A gate that lies in the plan and not before what is booked already.
      const lastBooked = Math.max(
        ...lines.map(({ stage, anchor }) => (stage === 'actual' ? (anchor ?? 0) : 0)),
      );
      const until = Math.max(wanted, planStart, lastBooked);
      const byThen = whole.spent + whole.left - (total(whole.change) - upTo(whole.change, until));
      const given = Math.min(byThen, cost);
      const stage = changeMoney(facts(lines, { start, lengthQuarters, given, until }));
      const before = whole.spent + whole.left - total(whole.change);
      expect(total(stage.change)).toBe(given > stage.spent ? given - before : stage.spent - before);
      expect(upTo(stage.change, until)).toBe(total(stage.change));
    }),
    { numRuns: 300 },
  );
});

/** What of a line, quarter by quarter, lies after a quarter. */
function after(each: MoneyLine, quarter: number, start: number, length: number): number {
  const { first, amounts } = seriesOfLine(each, start, length);
  return amounts.reduce((sum, amount, index) => sum + (first + index > quarter ? amount : 0), 0);
}

test('no cent is lost: all quarters are what is booked in the plan and what is left, whatever the lines', () => {
  const amounts = fc.integer({ min: 0, max: 10 ** 12 });
  const quarters = fc.option(fc.integer({ min: quarterIn(1992, 1), max: quarterIn(2040, 4) }));
  const lines = fc.array(
    fc.record({
      amount: amounts,
      stage: fc.constantFrom('planned' as const, 'planned' as const, 'forecast' as const, 'actual' as const),
      spread: fc.constantFrom('even' as const, 'front' as const, 'back' as const),
      anchor: quarters,
      offsetQuarters: fc.integer({ min: 0, max: 6 }),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(lines, amounts, quarters, fc.integer({ min: 1, max: 80 }), (rows, given, start, length) => {
      const made = rows.map((row, index) => line(row.amount, { ...row, id: String(index) }));
      const { change, spent, left } = changeMoney(facts(made, { given, start, lengthQuarters: length }));
      const before = made
        .filter(({ stage, anchor }) => stage === 'actual' && (anchor ?? 0) < planStart)
        .reduce((sum, { amount }) => sum + amount, 0);
      expect(total(change)).toBe(spent - before + left);
      const forecast = made.filter(({ stage }) => stage === 'forecast');
      const lastBooked = Math.max(
        ...made.map(({ stage, amount, anchor }) =>
          stage === 'actual' && amount !== 0 ? (anchor ?? planStart - 1) : -1,
        ),
      );
      expect(left).toBe(
        forecast.length
          ? forecast.reduce((sum, each) => sum + after(each, lastBooked, start ?? planStart, length), 0)
          : Math.max(0, given - spent),
      );
      if (change.amounts.length) expect(change.first).toBeGreaterThanOrEqual(planStart);
      expect(fiscalYearOf(change.first + change.amounts.length)).toBeLessThan(2100);
    }),
  );
});
