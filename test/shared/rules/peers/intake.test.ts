import { describe, expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import { quarterIn } from '../../../../shared/model/quarter';
import { intakeOf, saysAnything } from '../../../../shared/rules/peers/intake';
import { quickWinsOf } from '../../../../shared/rules/peers/quick-wins';
import { demandOf } from '../../../../shared/rules/people/demand';
import { effort, scheduled, team } from '../../../helpers/plans/people-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const M = (amount: number) => Math.round(amount * 100_000_000);

test('what runs outside IT is counted by what becomes of it, stopped work left out', () => {
  const plan = after(
    freshPlan(),
    adding('Survey', { cost: M(0.1), outsideIt: 'adopt', outcome: 'revenue' }, 'run'),
    adding('Sheets', { outsideIt: 'adopt' }),
    adding('Shop', { cost: M(0.3), outsideIt: 'replace' }),
    adding('Gone', { cost: M(9), outsideIt: 'retire', status: 'stopped' }),
    adding('Other', { cost: M(9) }),
    moving(['Survey'], 'run', true),
  );
  const intake = intakeOf(plan, base);
  expect(intake.outside).toEqual({
    adopt: { ids: ['Survey', 'Sheets'], count: 2, funded: 1, cost: M(0.1) },
    replace: { ids: ['Shop'], count: 1, funded: 0, cost: M(0.3) },
    retire: { ids: [], count: 0, funded: 0, cost: 0 },
  });
  expect(saysAnything(intake)).toBe(true);
  expect(saysAnything(intakeOf(freshPlan(), base))).toBe(false);
});

test('of 1.0M change money in 2027, 0.4M is in emerging technology and 0.7M is seen by customers', () => {
  const plan = after(
    freshPlan(),
    adding(
      'Robot',
      { cost: M(0.8), emergingTechnology: true, customerFacing: true, outcome: 'revenue' },
      'innovate',
    ),
    adding('Shop', { cost: M(0.3), customerFacing: true, outcome: 'revenue' }, 'innovate'),
    adding('Patching', { cost: M(0.3), outcome: 'risk' }, 'run'),
    adding('Idea', { cost: M(5), emergingTechnology: true, outcome: 'revenue' }, 'innovate'),
    // Half of it falls into 2028.
    scheduled('Robot', quarterIn(2027, 3), 4),
    scheduled('Shop', quarterIn(2027, 1), 1),
    scheduled('Patching', quarterIn(2027, 1), 1),
    moving(['Robot', 'Shop'], 'innovate', true),
    moving(['Patching'], 'run', true),
  );
  expect(intakeOf(plan, base)).toMatchObject({
    change: M(1),
    emerging: { ids: ['Robot'], count: 1, amount: M(0.4), share: 0.4 },
    customerFacing: { count: 2, amount: M(0.7), share: 0.7 },
  });
});

describe('demand against capacity', () => {
  const plan = after(
    freshPlan(),
    team('Web', 100),
    team('Data', 50),
    adding('Funded', { cost: 1, outcome: 'revenue' }, 'innovate'),
    adding('Dated'),
    adding('Undated'),
    adding('Vague'),
    adding('Never'),
    effort('Funded', 'Web', { days: 130 }),
    effort('Dated', 'Web', { days: 60 }),
    effort('Undated', 'Data', { days: 40 }),
    effort('Never', 'Data', { days: 999 }),
    scheduled('Funded', quarterIn(2027, 1), 1),
    scheduled('Dated', quarterIn(2027, 2), 2),
    moving(['Funded'], 'innovate', true),
    { type: 'placement/mark', scenarioId: base, initiativeIds: ['Never'], mark: 'never' },
  );

  test('sets what is asked by what is not decided beside what funded work leaves, team by team', () => {
    const { quarters, count, undated, unknown } = demandOf(plan, base);
    // Web is over by 30 in Q1: that takes nothing from Data's 50.
    expect(quarters.slice(0, 4).map(({ asked, free }) => [asked, free])).toEqual([
      [40, 50],
      [30, 150],
      [30, 150],
      [0, 150],
    ]);
    expect({ count, undated, unknown }).toEqual({ count: 2, undated: 1, unknown: 1 });
  });

  test('days that nobody has said are not free', () => {
    // An import makes such a team; nobody has said its days.
    const more = apply(plan, {
      team: {
        added: [{ id: 'List', name: 'List', daysPerQuarter: 0, runDaysPerQuarter: 0, dayRate: null }],
      },
    });
    expect(demandOf(more, base).free).toBe(demandOf(plan, base).free);
  });
});

test('a quick win takes a quarter, can start at once, waits for nothing, and serves whom its outcome answers', () => {
  const plan = after(
    freshPlan(),
    adding('Quick', { outcome: 'efficiency' }),
    adding('Funded', { outcome: 'revenue', cost: 1 }, 'innovate'),
    adding('Long', { outcome: 'revenue' }),
    adding('Later', { outcome: 'revenue' }),
    adding('Waits', { outcome: 'revenue' }),
    adding('Done', { outcome: 'revenue', status: 'live' }),
    adding('After done', { outcome: 'risk' }),
    adding('No outcome'),
    adding('Not sized', { outcome: 'efficiency' }),
    ...['Quick', 'Funded', 'Waits', 'After done', 'No outcome'].map((id) =>
      scheduled(id, quarterIn(2027, 1), 1),
    ),
    scheduled('Long', quarterIn(2027, 1), 2),
    scheduled('Later', quarterIn(2027, 2), 1),
    moving(['Funded'], 'innovate', true),
    {
      type: 'dependency/set',
      dependency: { id: 'Waits.needs.Long', fromId: 'Waits', toId: 'Long', kind: 'needs', share: 0 },
    },
    {
      type: 'dependency/set',
      dependency: {
        id: 'After done.needs.Done',
        fromId: 'After done',
        toId: 'Done',
        kind: 'needs',
        share: 0,
      },
    },
  );
  const byPeer = Object.fromEntries(
    quickWinsOf(plan, base).map(({ peer, cards }) => [peer.id, cards.map(({ initiative }) => initiative.id)]),
  );
  expect(byPeer).toEqual({
    ceo: ['Funded', 'After done'],
    cfo: ['Funded', 'Quick', 'After done'],
    cmo: ['Funded'],
    coo: ['Funded', 'Quick'],
  });
});
