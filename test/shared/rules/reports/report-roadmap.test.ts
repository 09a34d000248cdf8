import { describe, expect, it } from 'vitest';
import { quarterIn } from '../../../../shared/model/quarter';
import type { Command } from '../../../../shared/rules/command';
import { roadmapOf } from '../../../../shared/rules/reports/report-roadmap';
import { boardPlan } from '../../../helpers/plans/board-plan';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const scheduled = (id: string, start: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start, lengthQuarters },
});
const milestone = (
  initiativeId: string,
  name: string,
  kind: 'gate' | 'milestone',
  offsetQuarters: number,
): Command => ({
  type: 'milestone/set',
  milestone: { id: `${initiativeId}.${name}`, initiativeId, name, kind, offsetQuarters },
});
const years = (horizonYears: number): Command => ({ type: 'plan/edit', changes: { horizonYears } });

describe('the roadmap', () => {
  it('shows the funded work of the plan’s years in the order of the lists', () => {
    const { years: shown, bars, all } = roadmapOf(after(boardPlan(), years(2)), base, 20);
    expect(shown).toEqual([2027, 2028]);
    expect(all).toBe(9);
    expect(bars.map(({ row, from, to }) => [row.card.initiative.title, from, to])).toEqual([
      ['Identity and access hardening', 0, 2],
      ['ERP release 24.2 roll-out', 0, 1],
      ['Data-centre exit, wave 2', 0, 4],
      ['Contact-centre telephony refresh', 1, 3],
      ['Backup and recovery renewal', 1, 2],
      ['Order API for marketplaces', 1, 3],
      ['Self-service returns in the app', 0, 2],
      ['Agent assist, next best answer', 1, 3],
      ['Real-time fraud scoring', 2, 5],
    ]);
    expect(bars.at(-1)).toMatchObject({ before: false, after: false, startAssumed: false });
    expect(roadmapOf(after(boardPlan(), years(1)), base, 20).bars.at(-1)).toMatchObject({
      to: 4,
      after: true,
    });
  });

  it('keeps what is given most where not all fit', () => {
    const { bars, all } = roadmapOf(boardPlan(), base, 3);
    expect(all).toBe(9);
    const given = (title: string) =>
      roadmapOf(boardPlan(), base, 20).bars.find(({ row }) => row.card.initiative.title === title)?.row.card
        .fundedAmount ?? 0;
    const titles = bars.map((bar) => bar.row.card.initiative.title);
    const left = roadmapOf(boardPlan(), base, 20)
      .bars.map((bar) => bar.row.card.initiative.title)
      .filter((title) => !titles.includes(title));
    expect(titles).toHaveLength(3);
    expect(Math.min(...titles.map(given))).toBeGreaterThanOrEqual(Math.max(...left.map(given)));
  });

  it('says where a start is not set or lies before the plan, and leaves out what lies after it', () => {
    const plan = after(
      freshPlan(),
      years(2),
      adding('without start', { outcome: 'risk', cost: 400 }),
      adding('earlier', { outcome: 'risk', cost: 400 }),
      adding('later', { outcome: 'risk', cost: 400 }),
      scheduled('earlier', quarterIn(2026, 3), 3),
      scheduled('later', quarterIn(2029, 1), 1),
      moving(['without start', 'earlier', 'later'], 'run', true),
    );
    const { bars } = roadmapOf(plan, base, 5);
    expect(bars.map(({ from, to, before, startAssumed }) => ({ from, to, before, startAssumed }))).toEqual([
      { from: 0, to: 1, before: false, startAssumed: true },
      { from: 0, to: 1, before: true, startAssumed: false },
    ]);
  });

  it('marks milestones and gates at the end of their quarters in the order of time, and tells what work waits on', () => {
    const plan = after(
      freshPlan(),
      years(2),
      adding('App', { outcome: 'revenue', cost: 400 }),
      adding('API', { outcome: 'revenue', cost: 400 }),
      scheduled('API', quarterIn(2027, 1), 2),
      scheduled('App', quarterIn(2027, 3), 4),
      milestone('App', 'Pilot', 'milestone', 2),
      milestone('App', 'Go on?', 'gate', 0),
      // Q3 2027 and 6 quarters more: the end of Q1 2029.
      milestone('App', 'Far away', 'milestone', 6),
      moving(['API', 'App'], 'innovate', true),
      {
        type: 'dependency/set',
        dependency: { id: 'App.needs.API', fromId: 'App', toId: 'API', kind: 'needs', share: 1_000 },
      },
    );
    const { bars } = roadmapOf(plan, base, 5);
    const named = (title: string) => bars.find(({ row }) => row.card.initiative.title === title);
    const [api, app] = [named('API'), named('App')];
    expect(api).toMatchObject({ marks: [], waitsOn: null });
    expect(app?.waitsOn).toEqual({ otherId: 'API', title: 'API', grave: false });
    expect(app?.marks.map(({ name, kind, quarter, at }) => [name, kind, quarter, at])).toEqual([
      // After Q3 2027, three quarters in; after Q1 2028, five in.
      ['Go on?', 'gate', quarterIn(2027, 3), 3],
      ['Pilot', 'milestone', quarterIn(2028, 1), 5],
    ]);
  });
});
