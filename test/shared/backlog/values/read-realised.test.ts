import { expect, test } from 'vitest';
import { readRealised } from '../../../../shared/backlog/values/read-realised';
import type { Command } from '../../../../shared/rules/command';
import { adding, after, freshPlan } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

function line(id: string, initiativeId: string, kind: 'margin' | 'cashable', claimant = ''): Command {
  const sum = { low: 0, likely: 0, high: 0 };
  return {
    type: 'benefit/set',
    line: { id, initiativeId, kind, ...sum, rampQuarters: 0, offsetQuarters: 0, claimant },
  };
}

const plan = after(
  freshPlan(),
  adding('Shop', { sourceKey: 'PRJ-1' }),
  adding('Robot'),
  adding('Depot'),
  line('m', 'Shop', 'margin', 'CMO'),
  line('c', 'Shop', 'cashable'),
  line('r', 'Robot', 'cashable', 'COO'),
  line('r2', 'Robot', 'cashable', 'CFO'),
);

test('initiatives go by key or title, benefits by kind, by who claims them or by id; the claimant found it where nobody else did', () => {
  const text =
    'Key,Title,Benefit,Date,Realised a year,Found by,Benefit ID\nprj-1,Shop,Margin,2027-06-30,"1,200.50",,\nPRJ-1,Shop,cashable,2027-06-30,-5,Controlling,\nRobot,,CFO,2027-06-30,7,,\nRobot,,Cashable saving,2027-06-30,8,,r\n';
  expect(readRealised(text, plan, speech)).toEqual({
    taken: [
      { initiativeId: 'Shop', benefitId: 'm', day: '2027-06-30', amount: 120_050, by: 'CMO' },
      { initiativeId: 'Shop', benefitId: 'c', day: '2027-06-30', amount: -500, by: 'Controlling' },
      { initiativeId: 'Robot', benefitId: 'r2', day: '2027-06-30', amount: 700, by: 'CFO' },
      { initiativeId: 'Robot', benefitId: 'r', day: '2027-06-30', amount: 800, by: 'COO' },
    ],
    problems: [],
    left: 0,
    rest: '',
  });
});

test('rows pasted without heads stand in the order initiative, benefit, date, amount, found by; German ones too', () => {
  const pasted = 'Shop\tMargin\t30.06.2027\t1.200,50\tControlling';
  expect(readRealised(pasted, plan, { ...speech, locale: 'de-DE' }).taken).toEqual([
    { initiativeId: 'Shop', benefitId: 'm', day: '2027-06-30', amount: 120_050, by: 'Controlling' },
  ]);
});

test('a row that says too little is told and kept, the others are taken', () => {
  const rows = [
    ['No such', '', '2027-06-30', '1', 'Ann'],
    ['Depot', '', '2027-06-30', '1', 'Ann'],
    ['Robot', '', '2027-06-30', '1', 'Ann'],
    ['Shop', 'Loss', '2027-06-30', '1', 'Ann'],
    ['Shop', 'Margin', 'soon', '1', 'Ann'],
    ['Shop', 'Margin', '2027-06-30', '', 'Ann'],
    ['Shop', 'Margin', '2027-06-30', 'much', 'Ann'],
    ['Shop', 'Cashable saving', '2027-06-30', '1', ''],
    ['Shop', 'Margin', '2027-06-30', '1', 'Ann'],
  ];
  const { taken, problems, rest } = readRealised(rows.map((row) => row.join('\t')).join('\n'), plan, speech);
  expect(taken).toHaveLength(1);
  expect(problems.map(({ line: at, words }) => `${at}: ${words}`)).toEqual([
    '1: No initiative has the key or title “No such”.',
    '2: “Depot” has promised no benefit.',
    expect.stringMatching(/^3: “Robot” has several benefits/),
    '4: “Shop” has no benefit called “Loss”.',
    expect.stringMatching(/^5: Write a day/),
    '6: The amount is missing. Write 0 where nothing came.',
    expect.stringMatching(/^7: Not an amount/),
    '8: Nobody is named who found it.',
  ]);
  expect(rest.split('\n')).toHaveLength(8);
});

test('of two initiatives of one title the key says which', () => {
  const twin = (id: string) => ({ ...adding(id), title: 'Twin' });
  const twice = after(plan, twin('one'), twin('two'), line('o', 'one', 'margin'));
  expect(readRealised('twin\tMargin\t2027-06-30\t1\tAnn', twice, speech).problems).toEqual([
    { line: 1, words: 'Several initiatives are called “twin”. Write the key or the Bimodal ID.' },
  ]);
  expect(readRealised('one\tMargin\t2027-06-30\t1\tAnn', twice, speech).taken).toHaveLength(1);
});
