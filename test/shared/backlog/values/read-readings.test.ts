import { expect, test } from 'vitest';
import { readReadings } from '../../../../shared/backlog/values/read-readings';
import { blankGoal } from '../../../../shared/model/blank';
import { after, freshPlan } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const plan = after(
  freshPlan(),
  {
    type: 'goal/set',
    goal: { ...blankGoal, id: 'g', name: 'Sell online', outcome: 'revenue', metric: 'Online share' },
  },
  { type: 'goal/set', goal: { ...blankGoal, id: 'h', name: 'Less stock', outcome: 'efficiency' } },
  {
    type: 'metric-pair/set',
    pair: { id: 'g', name: 'Availability', unit: '%', baseline: 99, target: 99.9, since: null },
  },
);

test('a table with heads is read by them, whatever their order; a metric by its name, else business and IT', () => {
  const text =
    'Date,Value,Metric,Goal\n2027-03-31,26.5,Online share,Sell online\n2027-03-31,99.4,availability,sell online\n2027-06-30,"27,1",,Sell online\n2027-06-30,99.5,IT,Sell online\n';
  expect(readReadings(text, plan, speech)).toEqual({
    taken: [
      { goalId: 'g', side: 'business', day: '2027-03-31', value: 26.5 },
      { goalId: 'g', side: 'it', day: '2027-03-31', value: 99.4 },
      { goalId: 'g', side: 'business', day: '2027-06-30', value: 27.1 },
      { goalId: 'g', side: 'it', day: '2027-06-30', value: 99.5 },
    ],
    problems: [],
    left: 0,
    rest: '',
  });
});

test('rows pasted from a spreadsheet without heads stand in the order goal, metric, date, value; German ones too', () => {
  const pasted = 'Less stock\tbusiness\t31.03.2027\t70,5\n\nLess stock\t\t30.06.2027\t68';
  expect(readReadings(pasted, plan, { ...speech, locale: 'de-DE' }).taken).toEqual([
    { goalId: 'h', side: 'business', day: '2027-03-31', value: 70.5 },
    { goalId: 'h', side: 'business', day: '2027-06-30', value: 68 },
  ]);
  const german = 'Ziel;Kennzahl;Datum;Wert\nSell online;Availability;31.03.2027;99,4\n';
  expect(readReadings(german, plan, { ...speech, locale: 'de-DE' }).taken).toHaveLength(1);
});

test('rows that cannot be read are told with their line and left out, the others are taken', () => {
  const text =
    'Goal,Metric,Date,Value\nNo such,,2027-03-31,1\nLess stock,Days,2027-03-31,1\nLess stock,IT,2027-03-31,1\nLess stock,,soon,1\nLess stock,,2027-03-31,much\nLess stock,,,1\nLess stock,,2027-03-31,\nLess stock,,2027-03-31,5\n';
  const { taken, problems, rest } = readReadings(text, plan, speech);
  expect(taken).toEqual([{ goalId: 'h', side: 'business', day: '2027-03-31', value: 5 }]);
  expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6, 7, 8]);
  // What was not taken is all there, and is told the same when it is read again.
  expect(readReadings(rest, plan, speech)).toMatchObject({ taken: [], rest });
  expect(readReadings(rest, plan, speech).problems).toHaveLength(7);
  expect(problems.map(({ words }) => words).slice(0, 3)).toEqual([
    'No goal is called “No such”.',
    '“Less stock” has no metric called “Days”.',
    '“Less stock” has no IT metric yet.',
  ]);
});

test('more rows than readings come in are not read, which is said', () => {
  const many = `Goal,Metric,Date,Value\n${'Less stock,,2027-03-31,5\n'.repeat(12_000)}`;
  const { taken, left, rest } = readReadings(many, plan, speech);
  expect([taken.length, left]).toEqual([10_000, 2_000]);
  // They are kept for the next time, with their head.
  expect(readReadings(rest, plan, speech).taken).toHaveLength(2_000);
});
