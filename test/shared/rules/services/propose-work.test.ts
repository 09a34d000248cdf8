import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { after, ask, base, freshPlan } from '../../../helpers/plans/plans';

const plan = after(
  freshPlan(),
  {
    type: 'service/add',
    id: 'fax',
    name: 'Fax gateway',
    changes: { cost: 12_000_000, owner: 'Sam Roe', businessUnit: 'Sales' },
  },
  { type: 'service/add', id: 'lists', name: 'Lists', changes: {} },
);

const proposal = {
  type: 'service/propose' as const,
  scenarioId: base,
  cards: [
    { id: 'a', serviceId: 'fax', title: 'Replace Fax gateway', description: 'Why', effectId: 'a fax' },
    { id: 'b', serviceId: 'lists', title: 'Find out what Lists does', description: '', effectId: null },
  ],
};

test('a review puts work into the backlog, tied to its service, whose unit and owner it takes over', () => {
  const next = after(plan, proposal);
  expect(next.initiative.get('a')).toMatchObject({
    title: 'Replace Fax gateway',
    description: 'Why',
    serviceId: 'fax',
    businessUnit: 'Sales',
    itOwner: 'Sam Roe',
    outcome: 'risk',
    outcomeAssumed: true,
  });
  expect([...next.serviceEffect.values()]).toEqual([
    expect.objectContaining({ id: 'a fax', initiativeId: 'a', serviceId: 'fax', kind: 'replace' }),
  ]);
  expect(cardsOf(next, base).lanes.backlog.unfunded.map(({ initiative }) => initiative.id)).toEqual([
    'a',
    'b',
  ]);
});

test('all of it is one step, taken back as one', () => {
  const decision = ask(plan, proposal);
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const back = apply(apply(plan, decision.patch), invert(decision.patch));
  expect([back.initiative.size, back.placement.size, back.serviceEffect.size]).toEqual([0, 0, 0]);
});

test('work on a service that is not there is refused, and so is an initiative that is', () => {
  const on = (change: object) =>
    ask(plan, { ...proposal, cards: proposal.cards.map((card) => ({ ...card, ...change })) });
  expect(on({ serviceId: 'gone' })).toMatchObject({ kind: 'refused', refusal: { code: 'service-missing' } });
  expect(ask(after(plan, proposal), proposal)).toMatchObject({
    kind: 'refused',
    refusal: { code: 'id-taken' },
  });
});
