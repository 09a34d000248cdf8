import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MoneyLine } from '../../../shared/model/money-line';
import { fiscalYearOf, quarterIn } from '../../../shared/model/quarter';
import { type ChangeFacts, changeMoney } from '../../../shared/rules/change-series';
import { inYear, type Series } from '../../../shared/rules/series';
import { simpleMoneyLine } from '../../../shared/rules/simple-lines';

const planStart = quarterIn(2027, 1);

function line(amount: number, changes: Partial<MoneyLine> = {}): MoneyLine {
  return { ...simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', amount), ...changes };
}

function facts(lines: readonly MoneyLine[], changes: Partial<ChangeFacts> = {}): ChangeFacts {
  const given = lines.reduce((sum, { amount, stage }) => sum + (stage === 'planned' ? amount : 0), 0);
  return {
    lines,
    external: [],
    start: planStart,
    lengthQuarters: 4,
    given,
    planStart,
    stopped: false,
    exitCost: 0,
    ...changes,
  };
}

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

test('a forecast takes the place of what is left', () => {
  const forecast = line(500, {
    id: 'f',
    stage: 'forecast',
    spread: 'manual',
    amounts: [200, 300],
    anchor: planStart + 1,
  });
  const booked = line(150, { id: 'b', stage: 'actual', anchor: planStart });
  const { change, left } = changeMoney(facts([line(400), booked, forecast]));
  expect(change.amounts).toEqual([150, 200, 300]);
  expect(left).toBe(500);
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

test('no cent is lost: all quarters are what is booked in the plan and what is left, whatever the lines', () => {
  const amounts = fc.integer({ min: 0, max: 10 ** 12 });
  const quarters = fc.option(fc.integer({ min: quarterIn(1992, 1), max: quarterIn(2040, 4) }));
  const lines = fc.array(
    fc.record({
      amount: amounts,
      stage: fc.constantFrom('planned' as const, 'planned' as const, 'actual' as const),
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
      expect(left).toBe(Math.max(0, given - spent));
      if (change.amounts.length) expect(change.first).toBeGreaterThanOrEqual(planStart);
      expect(fiscalYearOf(change.first + change.amounts.length)).toBeLessThan(2100);
    }),
  );
});
