import { describe, expect, it } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { apply, invert } from '../../../../shared/model/patch';
import { firstPeers } from '../../../../shared/model/peers';
import type { Plan } from '../../../../shared/model/plan';
import type { Goal } from '../../../../shared/model/records/goal';
import type { Peer } from '../../../../shared/model/records/peer';
import type { Command } from '../../../../shared/rules/command';
import { peersOf } from '../../../../shared/rules/peers/peers';
import { servedBy } from '../../../../shared/rules/peers/serves';
import { after, ask, freshPlan } from '../../../helpers/plans/plans';

const first = (id: string) => {
  const { leftOut: _, ...peer } = firstPeers.find((each) => each.id === id) as Peer;
  return peer;
};
const goal: Goal = { ...blankGoal, id: 'g', name: 'Close faster', outcome: 'efficiency' };
const answering = (peerId: string, pressureId: string | null = null): Command => ({
  type: 'goal/set',
  goal: { ...goal, peerId, pressureId },
});
const cso = {
  id: 'cso',
  name: 'CSO',
  place: 4,
  pressures: [{ id: 'figures', text: 'figures the auditor accepts', outcomes: ['risk' as const] }],
};
const refused = (plan: Plan, command: Command) => {
  const decision = ask(plan, command);
  return decision.kind === 'refused' ? decision.refusal.code : decision.kind;
};

describe('the peers of a plan', () => {
  it('are the four until somebody changes them, and no row says so', () => {
    const plan = freshPlan();
    expect(peersOf(plan)).toEqual(firstPeers);
    expect(peersOf(after(plan, { type: 'peer/set', peer: first('cfo') }))).toEqual(firstPeers);
    expect(after(plan, { type: 'peer/set', peer: first('cfo') }).peer.size).toBe(0);
  });

  it('can be renamed and given other pressures, and own ones stand after them', () => {
    const plan = after(
      freshPlan(),
      { type: 'peer/set', peer: { ...first('cmo'), name: 'Head of brands' } },
      { type: 'peer/set', peer: cso },
    );
    expect(peersOf(plan).map(({ name }) => name)).toEqual(['CEO', 'CFO', 'Head of brands', 'COO', 'CSO']);
  });

  it('can go and come back; what goals said of them goes with them', () => {
    const plan = after(freshPlan(), answering('cfo', 'cash-flow'));
    const without = after(plan, { type: 'peer/delete', ids: ['cfo'] });
    expect(peersOf(without).map(({ id }) => id)).toEqual(['ceo', 'cmo', 'coo']);
    expect(without.goal.get('g')).toMatchObject({ peerId: null, pressureId: null });
    expect(peersOf(after(without, { type: 'peer/restore', id: 'cfo' }))).toEqual(firstPeers);
    const gone = ask(plan, { type: 'peer/delete', ids: ['cfo'] });
    if (gone.kind !== 'patch') throw new Error('refused');
    expect(apply(apply(plan, gone.patch), invert(gone.patch))).toEqual(plan);
  });

  it('a pressure that goes leaves the goal to its peer', () => {
    const plan = after(freshPlan(), answering('coo', 'r-and-d'), {
      type: 'peer/set',
      peer: { ...first('coo'), pressures: first('coo').pressures.slice(0, 2) },
    });
    expect(plan.goal.get('g')).toMatchObject({ peerId: 'coo', pressureId: null });
  });

  it('refuse a name twice, a pressure twice, whom there is not, and a goal that answers nobody known', () => {
    const plan = after(freshPlan(), { type: 'peer/set', peer: cso });
    expect(refused(plan, { type: 'peer/set', peer: { ...cso, id: 'x', name: ' cfo ' } })).toBe(
      'peer-name-taken',
    );
    const twice = [
      ...cso.pressures,
      { ...cso.pressures[0], id: 'again', outcomes: ['risk' as const], text: 'Figures the auditor accepts' },
    ];
    expect(refused(plan, { type: 'peer/set', peer: { ...cso, pressures: twice } })).toBe('pressure-twice');
    expect(refused(plan, { type: 'peer/delete', ids: ['nobody'] })).toBe('peer-missing');
    expect(refused(plan, { type: 'peer/restore', id: 'cso' })).toBe('peer-missing');
    expect(refused(plan, answering('nobody'))).toBe('goal-pressure-unknown');
    expect(refused(plan, answering('cfo', 'personas'))).toBe('goal-pressure-unknown');
  });
});

describe('whom an initiative serves', () => {
  const told = (plan: Plan, goalId: string | null, outcome: 'revenue' | 'efficiency' | 'risk' | null) =>
    servedBy(plan, { goalId, outcome }).map(
      ({ peer, by, pressures }) => `${peer.name} by ${by}: ${pressures.map(({ text }) => text).join(', ')}`,
    );

  it('is the peer its goal names, and nobody else', () => {
    const plan = after(freshPlan(), answering('cfo', 'cash-flow'));
    expect(told(plan, 'g', 'revenue')).toEqual(['CFO by goal: cash flow']);
    expect(told(after(plan, answering('cfo')), 'g', 'revenue')).toEqual(['CFO by goal: ']);
  });

  it('is, without such a goal, everyone whose pressures its outcome answers', () => {
    const plan = after(freshPlan(), { type: 'goal/set', goal });
    const byOutcome = [
      'CFO by outcome: income statement, cash flow, net profit',
      'COO by outcome: efficiency',
    ];
    expect(told(plan, 'g', 'efficiency')).toEqual(byOutcome);
    expect(told(plan, null, 'efficiency')).toEqual(byOutcome);
    expect(told(plan, null, null)).toEqual([]);
  });
});

describe('the liaison of a business unit', () => {
  it('is one, whatever the case of the unit', () => {
    const plan = after(freshPlan(), {
      type: 'liaison/set',
      liaison: { id: 'l', businessUnit: 'Sales', person: 'Ann Lee' },
    });
    const second: Command = {
      type: 'liaison/set',
      liaison: { id: 'm', businessUnit: 'sales ', person: 'Bo' },
    };
    expect(refused(plan, second)).toBe('liaison-there');
    expect(after(plan, { type: 'liaison/delete', ids: ['l'] }, second).liaison.size).toBe(1);
    expect(refused(plan, { type: 'liaison/delete', ids: ['m'] })).toBe('liaison-missing');
  });
});
