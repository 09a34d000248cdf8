import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import type { Team } from '../../../../shared/model/records/team';
import { attentionOf } from '../../../../shared/rules/attention';
import { isOver, overQuarters, teamQuarter } from '../../../../shared/rules/people/capacity';
import { nearestFit } from '../../../../shared/rules/people/nearest-fit';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { loadWords } from '../../../../shared/words/people/team-words';
import { capacity, effort, peoplePlan, Q, scheduled, team } from '../../../helpers/plans/people-plan';
import { after, base } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

function lines(plan: Parameters<typeof attentionOf>[0]) {
  return attentionOf(plan, base)
    .filter(({ code }) => code.startsWith('team'))
    .map((attention) => [
      attentionWords(attention, speech).replaceAll('\u00a0', ' '),
      attention.initiativeIds,
    ]);
}

test('a team over its days is told with its worst quarter and what asks for most of it; the line leads to the cards', () => {
  // Platform in Q2: 60 + 30 = 90 of 80 = 112.5 %.
  expect(lines(peoplePlan())).toEqual([['Platform 113 % in Q2 (Telephony)', ['Telephony', 'ERP']]]);
});

test('a quarter of another year names it, hardly over is never written as 100 %, no days at all is said', () => {
  const plan = after(
    peoplePlan(),
    scheduled('Telephony', Q(6), 2),
    effort('Telephony', 'Platform', { days: 161 }),
  );
  // 161 over two quarters: 81 and 80, on 80: 101.25 %.
  expect(lines(plan)).toEqual([['Platform 101 % in Q2 2028 (Telephony)', ['Telephony']]]);
  const hardly = after(
    plan,
    capacity('Platform', Q(6), 8_000),
    effort('Telephony', 'Platform', { days: 16_002 }),
  );
  expect(lines(after(hardly, capacity('Platform', Q(7), 20_000)))[0]?.[0]).toBe(
    'Platform 100.01 % in Q2 2028 (Telephony)',
  );
  const none = after(peoplePlan(), capacity('Apps', Q(2), 10, 10), effort('ERP', 'Platform', { days: 20 }));
  expect(lines(none)).toEqual([['Apps has no days for planned work in Q2 (Loyalty)', ['Loyalty']]]);
});

test('three teams are told, the others counted', () => {
  const teams = ['A', 'B', 'C', 'D', 'E'];
  const plan = after(
    peoplePlan(),
    ...teams.map((id) => team(id, 10)),
    ...teams.map((id, index) => effort('Loyalty', id, { days: 20 + index })),
  );
  // 240, 230 and 220 % of 10 days; B, A and Platform are left.
  expect(lines(plan).map(([words]) => words)).toEqual([
    'E 240 % in Q2 (Loyalty)',
    'D 230 % in Q2 (Loyalty)',
    'C 220 % in Q2 (Loyalty)',
    '3 more teams are over their days',
  ]);
});

test('a team that came with a list and has no days yet is told once, and is over in no quarter', () => {
  const withOps = (plan: Plan): Plan => ({
    ...plan,
    team: new Map(plan.team).set('Ops', {
      id: 'Ops',
      name: 'Ops',
      daysPerQuarter: 0,
      runDaysPerQuarter: 0,
      dayRate: null,
    }),
  });
  const plan = after(withOps(peoplePlan()), effort('ERP', 'Ops', { days: 40 }));
  expect(lines(plan)).toEqual([
    ['Platform 113 % in Q2 (Telephony)', ['Telephony', 'ERP']],
    ['Ops has no days yet, though funded work asks for some', ['ERP']],
  ]);
  const ops = plan.team.get('Ops') as Team;
  const loaded = teamQuarter(plan, base, ops, Q(2));
  expect([loaded.share, isOver(loaded), overQuarters(plan, base).some((over) => over.team === ops)]).toEqual([
    null,
    false,
    false,
  ]);
  expect(loadWords(loaded)).toBe(`${loaded.loaded} days asked; the team has no days yet`);
  expect(nearestFit(plan, base, 'ERP')).not.toBeNull();
  // It can be renamed, and once it has days it is measured like any other.
  const renamed = after(plan, { type: 'team/set', team: { ...ops, name: 'Operations' } });
  expect(renamed.team.get('Ops')?.name).toBe('Operations');
  const known = after(renamed, { type: 'team/set', team: { ...ops, daysPerQuarter: 1 } });
  expect(lines(known).map(([words]) => words)[0]).toMatch(/^Ops \d/);
});
