import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { attentionOf } from '../../../../shared/rules/attention';
import type { ServiceChanges } from '../../../../shared/rules/commands/service';
import { serviceFacts } from '../../../../shared/rules/services/service-facts';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { after, base, freshPlan } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

const having = (services: Readonly<Record<string, ServiceChanges>>): Plan =>
  after(
    freshPlan(),
    ...Object.entries(services).map(([name, changes]) => ({
      type: 'service/add' as const,
      id: name,
      name,
      changes: { cost: 100, ...changes },
    })),
  );

const told = (plan: Plan, today: string | null) =>
  attentionOf(plan, base, today).filter(({ code }) => code.startsWith('notice-'));
const said = (plan: Plan, today: string | null) =>
  told(plan, today).map((line) => [attentionWords(line, speech), line.serviceIds.join(' ')]);

test('a day for notice needs attention from 90 days before on, whatever year the contract ends in', () => {
  const plan = having({ ERP: { contractEnd: '2028-01-31', noticeDate: '2027-10-31' }, Mail: {} });
  // 31 October less 90 days: 31 in October, 30 in September, 29 of August = 2 August.
  expect(said(plan, '2027-08-01')).toEqual([]);
  expect(said(plan, '2027-08-02')).toEqual([['Notice for “ERP” is due by 31 Oct 2027', 'ERP']]);
  expect(said(plan, '2027-10-31')).toEqual([['Notice for “ERP” is due by 31 Oct 2027', 'ERP']]);
  expect(said(plan, '2027-11-01')).toEqual([['The day for notice of “ERP” has passed', 'ERP']]);
  expect(said(plan, '2028-02-01')).toEqual([]);
  expect(said(plan, null)).toEqual([]);
});

test('several are counted, with the first of the days; the services screen names the same ones', () => {
  const plan = having({
    late: { noticeDate: '2027-03-31' },
    early: { noticeDate: '2027-02-15' },
    gone: { noticeDate: '2026-12-01' },
    missed: { noticeDate: '2026-11-01' },
  });
  expect(said(plan, '2027-01-01')).toEqual([
    ['2 notice dates have passed', 'gone missed'],
    ['2 services are due for notice, the first by 15 Feb 2027', 'late early'],
  ]);
  const facts = serviceFacts(plan, '2027-01-01').filter(({ code }) => code.startsWith('notice-'));
  expect(facts.map(({ code, serviceIds }) => [code, serviceIds])).toEqual(
    told(plan, '2027-01-01').map(({ code, serviceIds }) => [code, serviceIds]),
  );
});
