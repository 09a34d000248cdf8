import { expect, test } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { runLineInQuarter, runLinesOf } from '../../../../shared/rules/money/run-series';

const goLive = quarterIn(2027, 3);
const run = (amount: number, changes: Partial<MoneyLine> = {}): MoneyLine => ({
  ...simpleMoneyLine({ initiativeId: 'a' }, 'run', amount),
  ...changes,
});
const six = (line: MoneyLine) =>
  [0, 1, 2, 3, 4, 5].map((index) => runLineInQuarter(line, goLive, quarterIn(2027, 2) + index));

test('a fourth of the year from go-live on', () => {
  expect(six(run(400))).toEqual([0, 100, 100, 100, 100, 100]);
  expect(six(run(-400))).toEqual([0, -100, -100, -100, -100, -100]);
});

test('a ramp of three quarters rises by fourths: 25, 50, 75, then all', () => {
  expect(six(run(400, { rampQuarters: 3 }))).toEqual([0, 25, 50, 75, 100, 100]);
});

test('an offset waits; parallel running holds back a saving, not a cost', () => {
  expect(six(run(400, { offsetQuarters: 2 }))).toEqual([0, 0, 0, 100, 100, 100]);
  expect(six(run(-400, { parallelQuarters: 2 }))).toEqual([0, 0, 0, -100, -100, -100]);
  expect(six(run(400, { parallelQuarters: 2 }))).toEqual([0, 100, 100, 100, 100, 100]);
});

test('a line with a quarter of its own begins there, whenever the work ends', () => {
  expect(six(run(400, { anchor: quarterIn(2028, 1) }))).toEqual([0, 0, 0, 100, 100, 100]);
});

test('a saving with a quarter of its own waits for its parallel running too: Q4 2027 and two quarters are Q2 2028', () => {
  const anchored = { anchor: quarterIn(2027, 4), parallelQuarters: 2 };
  expect(six(run(-400, anchored))).toEqual([0, 0, 0, 0, -100, -100]);
  expect(six(run(400, anchored))).toEqual([0, 0, 100, 100, 100, 100]);
  // 0.3M a year from Q1 2028 with four quarters in parallel: nothing is saved in 2028.
  const late = run(-300_000, { anchor: quarterIn(2028, 1), parallelQuarters: 4 });
  const of = (year: number) =>
    [1, 2, 3, 4].reduce((sum, number) => sum + runLineInQuarter(late, goLive, quarterIn(year, number)), 0);
  expect([of(2028), of(2029)]).toEqual([0, -300_000]);
});

test('a forecast takes the place of the plan; what is booked says nothing of the years ahead', () => {
  const [plan, forecast, booked] = [run(400), run(500, { stage: 'forecast' }), run(90, { stage: 'actual' })];
  expect(runLinesOf([plan, booked])).toEqual([plan]);
  expect(runLinesOf([plan, forecast, booked])).toEqual([forecast]);
});
