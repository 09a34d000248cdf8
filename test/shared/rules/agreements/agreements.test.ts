import { describe, expect, it } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { Agreement } from '../../../../shared/model/records/agreement';
import type { Emergency } from '../../../../shared/model/records/emergency';
import { agreementTemplate } from '../../../../shared/rules/agreements/agreement-template';
import { reserveQuarters } from '../../../../shared/rules/agreements/reserve-by-quarter';
import type { Command } from '../../../../shared/rules/command';
import { refusalWords } from '../../../../shared/words/refusals';
import { readWorkingTime, workingTimeWords } from '../../../../shared/words/working-time';
import { adding, after, ask, freshPlan } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const access: Agreement = {
  id: 'access',
  requestType: 'New access',
  businessUnit: 'Sales',
  serviceId: null,
  responseHours: 4,
  deliveryHours: 16,
  hiddenHours: 8,
  sponsor: 'Head of sales',
};
const setting = (...agreements: Agreement[]): Command => ({ type: 'agreement/set', agreements });
const outage: Emergency = {
  id: 'outage',
  title: 'Shop is down',
  lane: 'run',
  businessUnit: 'Sales',
  agreementId: 'access',
  initiativeId: null,
  days: 5,
  requestedOn: '2027-02-10',
  deliveredOn: null,
};
const logging = (changes: Partial<Emergency> = {}): Command => ({
  type: 'emergency/set',
  emergency: { ...outage, ...changes },
});
const team = (id: string, daysPerQuarter: number): Command => ({
  type: 'team/set',
  team: { id, name: id, daysPerQuarter, runDaysPerQuarter: 0, dayRate: null },
});

/** What is said where a command is refused. */
function refusal(plan: Parameters<typeof ask>[0], command: Command): string {
  const decision = ask(plan, command);
  if (decision.kind !== 'refused') throw new Error(decision.kind);
  return refusalWords(decision.refusal, speech);
}

describe('agreements', () => {
  const plan = after(freshPlan(), setting(access));

  it('start from a template of some twenty requests that all fit their times', () => {
    const all = agreementTemplate.map((row, at) => ({ ...access, ...row, id: `t${at}` }));
    expect(after(freshPlan(), setting(...all)).agreement.size).toBe(20);
  });

  it('are one for each request of a business unit and service', () => {
    expect(refusal(plan, setting({ ...access, id: 'again', requestType: ' new ACCESS' }))).toMatch(
      'is agreed already for this business unit and service',
    );
    expect(after(plan, setting({ ...access, id: 'again', businessUnit: 'HR' })).agreement.size).toBe(2);
  });

  it('hold hidden work and response within the delivery time', () => {
    expect(refusal(plan, setting({ ...access, responseHours: 17 }))).toMatch(
      'would be delivered (2 days) before it is answered (2 days 1 hour)',
    );
    expect(refusal(plan, setting({ ...access, hiddenHours: 20 }))).toMatch(
      'Hidden work of 2 days 4 hours does not fit into a delivery time of 2 days',
    );
    expect(refusal(plan, setting({ ...access, deliveryHours: null }))).toMatch(
      'Enter the delivery time first',
    );
  });

  it('stay apart when the services that told them apart go', () => {
    const full = after(
      plan,
      { type: 'service/add', id: 'shop', name: 'Shop', changes: {} },
      { type: 'service/add', id: 'till', name: 'Till', changes: {} },
      setting(
        { ...access, id: 'of shop', serviceId: 'shop' },
        { ...access, id: 'of till', serviceId: 'till' },
      ),
      setting({ ...access, id: 'hr', businessUnit: 'HR', serviceId: 'till' }),
    );
    const without = after(full, { type: 'service/delete', ids: ['shop', 'till'] });
    const requests = [...without.agreement.values()].map(
      ({ id, requestType, serviceId }) => `${id}: ${requestType} ${serviceId}`,
    );
    expect(requests).toEqual([
      'access: New access null',
      'of shop: New access (Shop) null',
      'of till: New access (Till) null',
      'hr: New access null',
    ]);
    // Each can still be edited, which two that are alike could not.
    expect(
      after(
        without,
        setting({ ...access, id: 'of shop', requestType: 'New access (Shop)', deliveryHours: 20 }),
      ).agreement.size,
    ).toBe(4);
  });

  it('leave emergencies and services behind when either goes', () => {
    const full = after(
      plan,
      { type: 'service/add', id: 'shop', name: 'Shop', changes: {} },
      setting({ ...access, serviceId: 'shop' }),
      logging(),
    );
    const without = after(full, { type: 'service/delete', ids: ['shop'] });
    expect(without.agreement.get('access')?.serviceId).toBeNull();
    expect(
      after(full, { type: 'agreement/delete', ids: ['access'] }).emergency.get('outage')?.agreementId,
    ).toBe(null);
  });
});

describe('emergencies', () => {
  const plan = after(freshPlan(), adding('a'), setting(access));

  it('are refused where they were delivered before they were asked for', () => {
    expect(refusal(plan, logging({ deliveredOn: '2027-02-09' }))).toMatch('before the day of the request');
    expect(refusal(plan, logging({ agreementId: 'none' }))).toMatch('This agreement is gone already');
    expect(refusal(plan, logging({ initiativeId: 'none' }))).toMatch('no longer in the plan');
  });

  it('stay in the log when the initiative they expedited is deleted', () => {
    const gone = after(plan, logging({ initiativeId: 'a' }), { type: 'initiative/delete', ids: ['a'] });
    expect(gone.emergency.get('outage')?.initiativeId).toBeNull();
  });

  it('use the reserve of their quarter and lane', () => {
    // 10 % of 100 and of 60 days are 10 and 6: 16 days of run's reserve a quarter.
    const kept = after(plan, team('x', 100), team('y', 60), {
      type: 'plan/edit',
      changes: { reserveRun: 10 },
    });
    const used = after(
      kept,
      logging(),
      logging({ id: 'second', days: 14, requestedOn: '2027-03-31' }),
      logging({ id: 'next', days: 16, requestedOn: '2027-04-01' }),
      logging({ id: 'new', lane: 'innovate', days: 3, requestedOn: '2027-04-01' }),
      logging({ id: 'old', days: 40, requestedOn: '2026-12-31' }),
    );
    expect(
      reserveQuarters(used).map(({ lane, quarter, kept: reserve, used: days, over }) => [
        lane,
        quarter - quarterIn(2027, 1),
        reserve,
        days,
        over,
      ]),
    ).toEqual([
      ['run', -1, null, 40, 0],
      ['run', 0, 16, 19, 3],
      ['run', 1, 16, 16, 0],
      ['innovate', 1, 0, 3, 3],
    ]);
  });
});

describe('working time', () => {
  it('is said and read in hours and days of eight hours', () => {
    expect([0, 1, 4, 8, 12, 24, null].map(workingTimeWords)).toEqual([
      '0 hours',
      '1 hour',
      '4 hours',
      '1 day',
      '1 day 4 hours',
      '3 days',
      '',
    ]);
    const read = (text: string) => readWorkingTime(text, null);
    expect(
      ['4 h', '2 days', '1 day 4 hours', '1,5 Tage', '2 Wochen', '3 Std.', '1 Tag und 2 Std'].map(read),
    ).toEqual([4, 16, 12, 12, 80, 3, 10]);
    expect(['', '3', 'soon', '3 moons', '-2 h'].map(read)).toEqual([null, null, null, null, null]);
    expect([readWorkingTime('3', 8), readWorkingTime('0,5', 8), readWorkingTime('4', 1)]).toEqual([24, 4, 4]);
  });

  it('reads whatever it says', () => {
    for (let hours = 0; hours < 200; hours++)
      expect(readWorkingTime(workingTimeWords(hours), null)).toBe(hours);
  });
});
