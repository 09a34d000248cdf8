import { describe, expect, test } from 'vitest';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { changeMoney } from '../../../../shared/rules/money/change-series';
import { facts, line, planStart } from '../../../helpers/change-facts';

describe('a forecast', () => {
  const M = (amount: number) => Math.round(amount * 100_000_000);
  const forecast = (amount: number, changes: Partial<MoneyLine> = {}) =>
    line(amount, { id: 'f', stage: 'forecast', ...changes });
  const booked = (amount: number, anchor: number | null, changes: Partial<MoneyLine> = {}) =>
    line(amount, { id: 'b', stage: 'actual', anchor, ...changes });

  test('takes the place of what is left', () => {
    const byHand = forecast(500, { spread: 'manual', amounts: [200, 300], anchor: planStart + 1 });
    const { change, left } = changeMoney(facts([line(400), booked(150, planStart), byHand]));
    expect(change.amounts).toEqual([150, 200, 300]);
    expect(left).toBe(500);
  });

  test('gives way to what is booked: 2.8M over 2027 is 0.7M a quarter; Q1 booked with 0.7M, 2.1M are left, 2.8M in all', () => {
    const asForecast = changeMoney(facts([line(M(2.4)), forecast(M(2.8)), booked(M(0.7), planStart)]));
    expect(asForecast.change.amounts).toEqual([M(0.7), M(0.7), M(0.7), M(0.7)]);
    expect(asForecast).toMatchObject({ spent: M(0.7), left: M(2.1) });
    // Booked with 0.9M it comes to 0.9M + 3 * 0.7M = 3.0M.
    const dearer = changeMoney(facts([line(M(2.4)), forecast(M(2.8)), booked(M(0.9), planStart)]));
    expect(dearer.spent + dearer.left).toBe(M(3));
  });

  test('up to the last quarter that is booked: with 0.5M in Q3 alone, Q1 and Q2 are past, 0.5M + 0.7M = 1.2M', () => {
    const { change, spent, left } = changeMoney(
      facts([line(M(2.4)), forecast(M(2.8)), booked(M(0.5), planStart + 2)]),
    );
    expect(change).toEqual({ first: planStart + 2, amounts: [M(0.5), M(0.7)] });
    expect(spent + left).toBe(M(1.2));
  });

  test('a zero in a list by hand is no booking: 0.7M, 0, 0, 0 is Q1 alone', () => {
    const list = booked(M(0.7), planStart, { spread: 'manual', amounts: [M(0.7), 0, 0, 0] });
    expect(changeMoney(facts([line(M(2.4)), forecast(M(2.8)), list])).left).toBe(M(2.1));
  });

  test('for a quarter before the plan falls on the first one, unless something is booked before the plan', () => {
    const early = forecast(600, {
      spread: 'manual',
      amounts: [100, 200, 300],
      anchor: planStart - 1,
    });
    expect(changeMoney(facts([early])).change).toEqual({ first: planStart, amounts: [300, 300] });
    const { change, spent, left } = changeMoney(facts([early, booked(90, null)]));
    expect(change).toEqual({ first: planStart, amounts: [200, 300] });
    expect({ spent, left }).toEqual({ spent: 90, left: 500 });
  });

  test('all of whose quarters are booked leaves nothing', () => {
    expect(changeMoney(facts([forecast(400), booked(90, planStart + 3)]))).toMatchObject({
      spent: 90,
      left: 0,
    });
  });
});
