import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import type { ServiceChanges } from '../../../../shared/rules/commands/service';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { serviceFacts } from '../../../../shared/rules/services/service-facts';
import { serviceFactWords } from '../../../../shared/words/money/service-words';
import { adding, after, base, freshPlan } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const today = '2026-12-31';

function having(...services: readonly ServiceChanges[]): Plan {
  const commands = services.map(
    (changes, index): Command => ({
      type: 'service/add',
      id: `s${index}`,
      name: `s${index}`,
      changes: { cost: 100, ...changes },
    }),
  );
  return after(freshPlan(), ...commands);
}

const said = (plan: Plan, day = today) =>
  serviceFacts(plan, day).map((fact) => [serviceFactWords(fact, speech), fact.serviceIds.join(' ')]);

test('notice dates of the next 90 days are told, both ends counted, and those that have passed', () => {
  // 31 December 2026 + 90 days: 31 of January, 28 of February, 31 of March = 31 March 2027.
  const plan = having(
    { noticeDate: '2026-12-30' },
    { noticeDate: '2026-12-31' },
    { noticeDate: '2027-03-31' },
    { noticeDate: '2027-04-01' },
    { noticeDate: '2026-12-01', sunset: '2026-12-30', costYear: 2026 },
  );
  expect(said(plan).slice(0, 2)).toEqual([
    ['1 notice date has passed', 's0'],
    ['2 notice dates by 31 Mar 2027', 's1 s2'],
  ]);
});

test('contracts that end in a year, ends by year, and services without a cost', () => {
  const plan = having(
    { contractEnd: '2027-01-01' },
    { contractEnd: '2027-12-31' },
    { contractEnd: '2028-01-01' },
    { sunset: '2028-03-31' },
    { sunset: '2028-12-31', cost: null },
    { contractEnd: '2026-12-30' },
    { sunset: '2026-06-30', costYear: 2026 },
    { contractEnd: '2030-01-01' },
  );
  expect(said(plan)).toEqual([
    ['1 runs without a contract', 's5'],
    ['2 run out of contract in 2027', 's0 s1'],
    ['1 runs out of contract in 2028', 's2'],
    ['1 without a cost', 's4'],
    ['1 ended before 2027', 's6'],
    ['2 end in 2028', 's3 s4'],
  ]);
});

test('a fiscal year from April on holds January to March of the next calendar year', () => {
  const april = after(freshPlan(), { type: 'plan/edit', changes: { fiscalYearFirstMonth: 4 } });
  const plan = after(april, {
    type: 'service/add',
    id: 'a',
    name: 'a',
    // FY2027 is April 2026 to March 2027.
    changes: { cost: 1, contractEnd: '2027-03-31' },
  });
  const [fact] = serviceFacts(plan, today);
  expect(fact && serviceFactWords(fact, { ...speech, fiscalYearFirstMonth: 4 })).toBe(
    '1 runs out of contract in FY2027',
  );
});

test('the first year is the one that needs attention on the board', () => {
  const plan = having({ contractEnd: '2027-05-01' }, { contractEnd: '2027-11-30' }, {});
  const ending = serviceFacts(plan, today).find(({ code }) => code === 'contract-ends');
  const attention = attentionOf(plan, base).find(({ code }) => code === 'contracts-ending');
  expect(ending?.serviceIds).toEqual(attention?.serviceIds);
});

test('services that initiatives change are told; of a plan without services there is nothing to tell', () => {
  const plan = after(having({}, {}), adding('Retire'), {
    type: 'effect/set',
    effect: {
      id: 'e',
      initiativeId: 'Retire',
      serviceId: 's1',
      kind: 'end',
      amount: null,
      from: null,
      parallelQuarters: 0,
    },
  });
  expect(said(plan)).toEqual([['1 is changed by initiatives', 's1']]);
  expect(said(freshPlan())).toEqual([]);
});

test('a service of which a forecast is entered has a cost', () => {
  const line = simpleMoneyLine({ serviceId: 's0' }, 'run', 100);
  const plan = after(having({ cost: null }, { cost: null }), {
    type: 'money/set',
    line: { ...line, id: 'f', stage: 'forecast', anchor: quarterIn(2027, 1) },
  });
  expect(said(plan)).toEqual([['1 without a cost', 's1']]);
});
