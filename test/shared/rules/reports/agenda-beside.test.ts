import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { firstPeers } from '../../../../shared/model/peers';
import type { Plan } from '../../../../shared/model/plan';
import type { Command } from '../../../../shared/rules/command';
import type { Audience } from '../../../../shared/rules/peers/audience';
import { changesBetween } from '../../../../shared/rules/reports/agenda-since';
import { agendaChangeWords } from '../../../../shared/words/report/agenda-words';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const unit = (name: string): Audience => ({ of: 'unit', unit: name, person: null });
const peer = (id: string): Audience => {
  const found = firstPeers.find((each) => each.id === id);
  if (!found) throw new Error(`no peer ${id}`);
  return { of: 'peer', peer: found };
};
const told = (then: Plan, now: Plan, audience: Audience) =>
  changesBetween(then, now, base, audience).map((each) =>
    agendaChangeWords(each, speech).replaceAll('\u00a0', ' '),
  );
const goal = (id: string, name: string, peerId: string): Command => ({
  type: 'goal/set',
  goal: { ...blankGoal, id, name, outcome: 'revenue', peerId },
});
const agreement = (changes: object): Command => ({
  type: 'agreement/set',
  agreements: [
    {
      id: 'reset',
      requestType: 'New shop',
      businessUnit: 'Sales',
      serviceId: null,
      responseHours: 4,
      deliveryHours: 40,
      hiddenHours: 0,
      sponsor: '',
      ...changes,
    },
  ],
});

const then = after(
  freshPlan(),
  goal('reach', 'Wider reach', 'cmo'),
  goal('close', 'Quick close', 'cfo'),
  adding('Shop', { goalId: 'reach', businessUnit: 'Sales', outcome: 'revenue', cost: 100_00 }),
  moving(['Shop'], 'innovate', true),
  { type: 'liaison/set', liaison: { id: 'l', businessUnit: 'Sales', person: 'Ann' } },
  { type: 'service/add', id: 'crm', name: 'CRM', changes: { businessUnit: 'sales', cost: 200_00 } },
  { type: 'service/add', id: 'fax', name: 'Fax', changes: { businessUnit: 'Sales', cost: 10_00 } },
  { type: 'service/add', id: 'books', name: 'Books', changes: { businessUnit: 'Finance', cost: 10_00 } },
  agreement({}),
);

test('a move between the lanes, new owners and another goal are told with what was before', () => {
  const now = after(then, moving(['Shop'], 'run', true), {
    type: 'initiative/edit',
    ids: ['Shop'],
    changes: { businessOwner: 'Bea', itOwner: 'Cem', sponsor: 'Dan', goalId: 'close' },
  });
  const sentences = [
    'Shop moves to the lane Keep the lights on. Before, its lane was Drive innovation.',
    'Shop works for the goal Quick close. Before, its goal was Wider reach.',
    'The business owner of Shop is Bea. Before, there was none.',
    'The IT owner of Shop is Cem. Before, there was none.',
    'The sponsor of Shop is Dan. Before, there was none.',
  ];
  expect(told(then, now, unit('Sales'))).toEqual(sentences);
  // The peer it no longer serves and the one it serves now are both told.
  expect(told(then, now, peer('cmo'))).toEqual(sentences);
  expect(told(then, now, peer('cfo'))).toEqual(sentences);
  expect(told(then, now, peer('coo'))).toEqual([]);
  expect(told(now, then, unit('Sales'))[2]).toBe('Shop has no business owner any more. Before, it was Bea.');
});

test('what is new, gone or stopped is told once, whatever else became of it', () => {
  const now = after(then, { type: 'initiative/delete', ids: ['Shop'] });
  expect(told(then, now, peer('cmo'))[0]).toBe('Shop is no longer planned, € 100 less.');
});

test('a liaison, services and agreements are told to the business unit and to whom its work serves', () => {
  const now = after(
    then,
    { type: 'liaison/set', liaison: { id: 'l', businessUnit: 'Sales', person: 'Eve' } },
    { type: 'service/edit', ids: ['crm'], changes: { cost: 250_00, owner: 'Fay', sunset: '2028-12-31' } },
    { type: 'service/edit', ids: ['books'], changes: { owner: 'Gus' } },
    { type: 'service/delete', ids: ['fax'] },
    { type: 'service/add', id: 'chat', name: 'Chat', changes: { businessUnit: 'Sales', cost: 30_00 } },
    agreement({ deliveryHours: 24, responseHours: null, sponsor: 'Hal' }),
  );
  const sentences = [
    'The liaison of Sales is Eve. Before, it was Ann.',
    'Chat is a new service of € 30 a year.',
    'CRM costs € 250 a year. Before, it cost € 200.',
    'The owner of CRM is Fay. Before, there was none.',
    'CRM ends on 31 Dec 2028. Before, no end was known.',
    'Fax is no longer a service. It cost € 10 a year.',
    'For New shop (Sales) no time to answer is agreed any more. Before, it was 4 hours.',
    'New shop (Sales) is delivered within 3 days. Before, it was 5 days.',
    'The sponsor of the agreement on New shop (Sales) is Hal. Before, there was none.',
  ];
  expect(told(then, now, unit('Sales'))).toEqual(sentences);
  expect(told(then, now, peer('cmo'))).toEqual(sentences);
  expect(told(then, now, peer('coo'))).toEqual([]);
  expect(told(then, now, unit('Finance'))).toEqual(['The owner of Books is Gus. Before, there was none.']);
});

test('an agreement for everybody is told to everybody, and to the peer who sponsors it', () => {
  const now = after(then, agreement({ businessUnit: '', sponsor: 'COO' }));
  expect(told(then, now, unit('Finance'))[0]).toBe(
    'The agreement on New shop is for every business unit. Before, it was for Sales.',
  );
  const own = after(then, agreement({ businessUnit: 'Legal', sponsor: 'coo' }));
  expect(told(then, own, peer('coo'))).toHaveLength(2);
  const gone = after(then, { type: 'agreement/delete', ids: ['reset'] });
  expect(told(then, gone, unit('Sales'))).toEqual(['The agreement on New shop (Sales) is gone.']);
  expect(told(gone, then, unit('Sales'))).toEqual([
    'New is an agreement on New shop (Sales): answered within 4 hours, delivered within 5 days.',
  ]);
});
