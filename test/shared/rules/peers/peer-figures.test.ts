import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import type { Attention } from '../../../../shared/rules/finding';
import { peersServed, waitingForAll } from '../../../../shared/rules/peers/peer-figures';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

const start = (id: string): Command => ({
  type: 'placement/schedule',
  scenarioId: base,
  initiativeIds: [id],
  changes: { start: quarterIn(2027, 1), lengthQuarters: 1 },
});

/** Books: 100 by goal for the CFO; Robot: 40 of efficiency without a goal; Shop: revenue, waiting. */
function plan(): Plan {
  return after(
    freshPlan(),
    {
      type: 'goal/set',
      goal: {
        ...blankGoal,
        id: 'g',
        name: 'Close faster',
        outcome: 'risk',
        peerId: 'cfo',
        pressureId: 'cash-flow',
      },
    },
    adding('Books', { cost: 100, outcome: 'risk', goalId: 'g' }),
    adding('Robot', { cost: 40, outcome: 'efficiency' }),
    adding('Shop', { cost: 7, outcome: 'revenue' }),
    start('Books'),
    start('Robot'),
    moving(['Books'], 'run', true),
    moving(['Robot'], 'innovate', true),
  );
}

const of = (id: string, now = plan()) => {
  const found = peersServed(now, base).peers.find(({ peer }) => peer.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test('money of funded work counts by goal with the peer that is named, and by outcome with all whom it answers', () => {
  expect(of('cfo').lanes.run).toEqual({ goal: { count: 1, money: 100 }, outcome: { count: 0, money: 0 } });
  expect(of('cfo').lanes.innovate.outcome).toEqual({ count: 1, money: 40 });
  expect(of('coo').funded).toEqual({ goal: { count: 0, money: 0 }, outcome: { count: 1, money: 40 } });
  // The CEO is pressed on risk, but the goal of Books names the CFO.
  expect(of('ceo').funded.outcome.count).toBe(0);
  expect(of('cmo').funded.outcome.count + of('cmo').funded.goal.count).toBe(0);
  expect(of('cmo').waiting.outcome.count).toBe(1);
});

test('a pressure has the goals that name it, and what is funded for it', () => {
  const { pressures } = of('cfo');
  const cash = pressures.find(({ pressure }) => pressure.id === 'cash-flow');
  expect(cash?.goals.map(({ name }) => name)).toEqual(['Close faster']);
  // Robot by its outcome, Books by its goal.
  expect(cash?.funded).toEqual({ goal: { count: 1, money: 100 }, outcome: { count: 1, money: 40 } });
  expect(pressures.find(({ pressure }) => pressure.id === 'growth')?.funded.goal.count).toBe(0);
});

test('what would serve a peer is what waits, and an edit of one initiative is heard of', () => {
  expect(waitingForAll(plan(), base, 'cmo')).toEqual(['Shop']);
  const before = plan();
  peersServed(before, base);
  const now = after(before, moving(['Shop'], 'innovate', true), start('Shop'));
  expect(of('cmo', now).lanes.innovate.outcome).toEqual({ count: 1, money: 7 });
  expect(waitingForAll(now, base, 'cmo')).toEqual([]);
});

test('what is ruled out, stopped or live already does not wait', () => {
  const out = after(plan(), {
    type: 'placement/mark',
    scenarioId: base,
    initiativeIds: ['Shop'],
    mark: 'never',
  });
  const live = after(plan(), { type: 'initiative/edit', ids: ['Shop'], changes: { status: 'live' } });
  for (const now of [out, live]) {
    expect(of('cmo', now).waiting.outcome.count).toBe(0);
    expect(waitingForAll(now, base, 'cmo')).toEqual([]);
  }
});

test('what is funded and serves nobody is named', () => {
  const alone = after(
    plan(),
    {
      type: 'peer/set',
      peer: { id: 'coo', name: 'COO', place: 3, pressures: [] },
    },
    { type: 'peer/set', peer: { id: 'cfo', name: 'CFO', place: 1, pressures: [] } },
  );
  const { nobody, funded } = peersServed(alone, base);
  expect(nobody.map(({ initiative }) => initiative.id)).toEqual(['Robot']);
  expect(funded).toBe(2);
});

test('a peer to whom nothing funded speaks needs attention, with what would; in a plan that funds nothing nobody does', () => {
  const about = (now: Plan) => attentionOf(now, base).filter(({ code }) => code === 'peers-unserved');
  const [line] = about(plan());
  expect(line?.initiativeIds).toEqual(['Shop']);
  // The goal of Books names the CFO alone, Robot is of efficiency: the CEO and the CMO have nothing.
  expect(attentionWords(line as Attention, speech)).toBe('Nothing funded speaks to the CEO and the CMO');
  expect(about(freshPlan())).toEqual([]);
});
