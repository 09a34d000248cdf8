import { describe, expect, test } from 'vitest';
import type { DependencyKind } from '../../../../shared/model/codes';
import type { Plan } from '../../../../shared/model/plan';
import { settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { dependencyId } from '../../../../shared/model/records/dependency';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import { dependencyFindings } from '../../../../shared/rules/roadmap/dependency-findings';
import { waitOf } from '../../../../shared/rules/roadmap/waits';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { findingWords, mendWords } from '../../../../shared/words/cards/roadmap-words';
import { speechOf } from '../../../../shared/words/speech';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = speechOf(settingsOf(freshPlan()), 'en-GB');

const linked = (fromId: string, kind: DependencyKind, toId: string): Command => ({
  type: 'dependency/set',
  dependency: { id: dependencyId(fromId, kind, toId), fromId, toId, kind, share: 0 },
});

const dated = (id: string, quarter: number, lengthQuarters: number): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start: quarterIn(2027, quarter), lengthQuarters },
});

/** Order API at work in Q2 and Q3 2027; Digital twin in Q4 alone; both in the backlog. */
const twoOfThem = (): Plan =>
  after(
    freshPlan(),
    adding('Order API', { cost: 100, outcome: 'revenue' }),
    adding('Digital twin', { cost: 100, outcome: 'efficiency' }),
    dated('Order API', 2, 2),
    dated('Digital twin', 4, 1),
  );

const said = (plan: Plan) =>
  dependencyFindings(plan, base).map((finding) => [
    findingWords(finding, speech),
    ...finding.mends.map((mend) => mendWords(mend, speech)),
  ]);

/** The plan after the first mend of its first finding. */
function mended(plan: Plan, which = 0): Plan {
  const mend = dependencyFindings(plan, base)[0]?.mends[which];
  if (!mend) throw new Error('nothing to mend');
  return after(plan, mend.command);
}

describe('what is needed', () => {
  test('a funded initiative that needs one from the backlog: funding that one puts it into the same lane', () => {
    const plan = after(
      twoOfThem(),
      moving(['Digital twin'], 'innovate', true),
      linked('Digital twin', 'needs', 'Order API'),
    );
    expect(said(plan)).toEqual([
      ['“Digital twin” needs “Order API”, which is not funded', 'Fund “Order API”', 'Take the need away'],
    ]);
    const lines = attentionOf(plan, base).map((line) => attentionWords(line, speech));
    expect(lines).toContain('1 funded initiative waits on one that is not funded');
    const after1 = mended(plan);
    expect(dependencyFindings(after1, base)).toEqual([]);
    expect(after1.placement.get(`${base}.Order API`)).toMatchObject({ lane: 'innovate', funding: 'full' });
    expect(dependencyFindings(mended(plan, 1), base)).toEqual([]);
  });

  test('the API is at work until Q3, the twin starts in Q3: it is to start in Q4', () => {
    const plan = after(
      twoOfThem(),
      moving(['Digital twin', 'Order API'], 'innovate', true),
      linked('Digital twin', 'needs', 'Order API'),
      dated('Digital twin', 3, 1),
    );
    expect(said(plan)).toEqual([
      [
        '“Digital twin” starts in Q3 2027, but needs “Order API”, which is at work until Q3 2027',
        'Start in Q4 2027',
        'Take the need away',
      ],
    ]);
    const moved = mended(plan);
    expect(moved.placement.get(`${base}.Digital twin`)?.start).toBe(quarterIn(2027, 4));
    expect(dependencyFindings(moved, base)).toEqual([]);
  });

  test('what is stopped never arrives; letting it go on mends that', () => {
    const plan = after(
      twoOfThem(),
      moving(['Digital twin', 'Order API'], 'innovate', true),
      linked('Digital twin', 'needs', 'Order API'),
      { type: 'placement/mark', scenarioId: base, initiativeIds: ['Order API'], mark: 'stop' },
    );
    expect(said(plan)[0]).toEqual([
      '“Digital twin” needs “Order API”, which is stopped',
      'Let “Order API” go on',
      'Take the need away',
    ]);
    expect(dependencyFindings(mended(plan), base)).toEqual([]);
  });

  test('what is live is there already, and what is not funded itself waits on nobody’s account', () => {
    const needs = after(twoOfThem(), linked('Digital twin', 'needs', 'Order API'));
    expect(dependencyFindings(needs, base)).toEqual([]);
    const live = after(needs, moving(['Digital twin'], 'innovate', true), {
      type: 'initiative/edit',
      ids: ['Order API'],
      changes: { status: 'live' },
    });
    expect(dependencyFindings(live, base)).toEqual([]);
    expect(['Digital twin', 'Order API'].map((id) => waitOf(live, base, id))).toEqual([null, null]);
  });
});

test('two funded ones that exclude each other are said once, though it is written both ways; either can go', () => {
  const plan = after(
    twoOfThem(),
    moving(['Digital twin', 'Order API'], 'innovate', true),
    linked('Digital twin', 'excludes', 'Order API'),
    linked('Order API', 'excludes', 'Digital twin'),
  );
  expect(said(plan)).toEqual([
    [
      '“Digital twin” and “Order API” exclude each other, but both are funded',
      'Do not fund “Digital twin”',
      'Do not fund “Order API”',
      'Let both stand',
    ],
  ]);
  for (const which of [0, 1, 2]) expect(dependencyFindings(mended(plan, which), base)).toEqual([]);
});

test('a card says what it waits on: one that the plan does not keep first', () => {
  const plan = after(
    twoOfThem(),
    adding('Store Wi-Fi', { cost: 100, outcome: 'risk' }),
    moving(['Digital twin', 'Order API'], 'innovate', true),
    linked('Digital twin', 'needs', 'Order API'),
  );
  expect(waitOf(plan, base, 'Digital twin')).toMatchObject({ title: 'Order API', grave: false });
  const both = after(plan, linked('Digital twin', 'needs', 'Store Wi-Fi'));
  expect(waitOf(both, base, 'Digital twin')).toMatchObject({ title: 'Store Wi-Fi', grave: true });
});

test('a baseline names what it did not keep, and mends nothing', () => {
  const plan = after(
    twoOfThem(),
    moving(['Digital twin'], 'innovate', true),
    linked('Digital twin', 'needs', 'Order API'),
    { type: 'scenario/freeze', id: 'promise', name: 'Promise', sourceId: base },
  );
  expect(dependencyFindings(plan, 'promise').map(({ mends }) => mends)).toEqual([[]]);
});
