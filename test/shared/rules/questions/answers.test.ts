import { describe, expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { firstPeers } from '../../../../shared/model/peers';
import type { Plan } from '../../../../shared/model/plan';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { type Answer, answerCommand } from '../../../../shared/rules/questions/answer-command';
import { cardsAsked } from '../../../../shared/rules/questions/known-money';
import { likelyAnswers } from '../../../../shared/rules/questions/likely-answers';
import { answerOf, type QuestionId, questionIds } from '../../../../shared/rules/questions/questions';
import { answerChanges } from '../../../../shared/rules/trials/answer-changes';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const goal = {
  ...blankGoal,
  id: 'g',
  name: 'Faster',
  description: '',
  outcome: 'efficiency' as const,
  metric: 'Days',
  unit: 'd',
  baseline: 9,
  target: 3,
  targetDate: null,
  sponsor: '',
};
const team = { id: 't', name: 'Core', daysPerQuarter: 10, runDaysPerQuarter: 0, dayRate: null };

/** Two funded innovations: of `a` nothing is known but its cost and an assumed outcome and lane. */
function plan(): Plan {
  return after(
    freshPlan(),
    { type: 'goal/set', goal },
    { type: 'team/set', team },
    adding('a', { outcome: 'risk', cost: 600_00, programme: 'P' }),
    adding('b', {
      outcome: 'efficiency',
      cost: 400_00,
      programme: 'P',
      businessUnit: 'Retail',
      businessOwner: 'Ann',
      itOwner: 'Bo',
    }),
    adding('c', { businessUnit: 'Retail', businessOwner: 'Cy' }),
    adding('d', { businessOwner: 'Cy' }),
    moving(['a', 'b'], 'innovate', true),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['b'],
      changes: { start: 2027 * 4 },
    },
    { type: 'initiative/edit', ids: ['a'], changes: { outcomeAssumed: true, laneAssumed: true } },
  );
}

function cardIn(at: Plan, id = 'a'): Card {
  const card = cardsOf(at, base).byId.get(id);
  if (!card) throw new Error(`no card ${id}`);
  return card;
}

const cfo = firstPeers.find(({ id }) => id === 'cfo') ?? { pressures: [] };
const tie: Command = { type: 'initiative/edit', ids: ['a', 'b'], changes: { goalId: 'g' } };
const forCfo: Command = { type: 'goal/set', goal: { ...goal, peerId: 'cfo' } };

const answers: Readonly<Record<QuestionId, Answer>> = {
  outcome: 'efficiency',
  cost: 100_00,
  start: 2027 * 4 + 1,
  businessOwner: ' Ann ',
  lane: 'innovate',
  itOwner: 'Bo',
  runCost: 12_00,
  benefit: { of: 'margin', amount: 50_00 },
  goal: 'g',
  goalContribution: -2,
  goalSponsor: 'Eve',
  goalCapability: 'Orders leave the same day',
  goalPeer: 'cfo',
  goalPressure: cfo.pressures[0]?.id ?? '',
  effort: { of: 't', amount: 15 },
  neededBy: '2027-09-30',
  deliveryRisk: '4',
  riskOfNotDoing: 'The licence ends.',
};

describe('an answer', () => {
  test.each(questionIds)('to %s makes it known, by one command', (question) => {
    // What is asked only where something else was answered.
    const ready: Partial<Record<QuestionId, readonly Command[]>> = {
      goalContribution: [tie],
      goalSponsor: [tie],
      goalCapability: [tie],
      goalPeer: [tie],
      goalPressure: [tie, forCfo],
      riskOfNotDoing: [{ type: 'initiative/edit', ids: ['a'], changes: { mandatory: true } }],
      cost: [{ type: 'initiative/edit', ids: ['a'], changes: { cost: null } }],
    };
    const before = after(plan(), ...(ready[question] ?? []));
    expect(answerOf(question, cardIn(before), before)).toBe('missing');
    const now = after(before, answerCommand(before, cardIn(before), question, answers[question]));
    expect(answerOf(question, cardIn(now), now)).toBe('known');
    expect(cardsAsked(now, base, question).map(({ initiative }) => initiative.id)).not.toContain('a');
  });

  test('of another lane moves it, and keeps it funded', () => {
    const now = after(plan(), answerCommand(plan(), cardIn(plan()), 'lane', 'run'));
    expect(cardIn(now)).toMatchObject({ placement: { lane: 'run' }, funded: true });
    expect(cardIn(now).initiative.laneAssumed).toBe(false);
  });

  test('of days keeps what is bought from outside', () => {
    const effort = { days: 0, externalDays: 3, spread: 'back' as const };
    const before = after(plan(), { type: 'effort/set', initiativeId: 'a', teamId: 't', effort });
    const now = after(before, answerCommand(before, cardIn(before), 'effort', { of: 't', amount: 8 }));
    expect([...now.effort.values()]).toMatchObject([{ days: 8, externalDays: 3, spread: 'back' }]);
  });
});

describe('what an answer changes', () => {
  const changed = (question: QuestionId, before = plan()) =>
    answerChanges(
      before,
      after(before, answerCommand(before, cardIn(before), question, answers[question])),
      cardIn(before),
      question,
    );

  test('is first the money for which it is known', () => {
    expect(changed('businessOwner')).toEqual([
      { code: 'known', parameters: { question: 'businessOwner' }, from: 0.4, to: 1 },
    ]);
  });

  test('and then the figure it feeds', () => {
    // Both have a start from then on, so all of the money lies in the first year.
    const dated = after(plan(), answerCommand(plan(), cardIn(plan()), 'start', 2027 * 4));
    expect(changed('outcome', dated)).toEqual([
      { code: 'known', parameters: { question: 'outcome' }, from: 0.4, to: 1 },
      { code: 'outcome-share', parameters: { outcome: 'efficiency' }, from: 0.4, to: 1 },
    ]);
    expect(changed('benefit')[1]).toEqual({
      code: 'benefit',
      parameters: { kind: 'margin' },
      from: 0,
      to: 50_00,
    });
    expect(changed('runCost')[1]).toMatchObject({ code: 'lane-run', from: 0, to: 12_00 });
    expect(changed('effort', dated)[1]).toMatchObject({ code: 'teams-over', from: 0, to: 1 });
  });

  test('is told of the goal in its own unit', () => {
    const tied = after(plan(), answerCommand(plan(), cardIn(plan()), 'goal', 'g'));
    expect(changed('goalContribution', tied)[1]).toEqual({
      code: 'goal-reach',
      parameters: { goal: 'Faster', unit: 'd' },
      from: 9,
      to: 7,
    });
  });
});

describe('what is asked of a goal', () => {
  const tied = after(plan(), tie);
  const ids = (at: Plan, question: QuestionId) =>
    cardsAsked(at, base, question).map(({ initiative }) => initiative.id);

  test('is asked once for all that are tied to it, and all inherit the answer', () => {
    expect(ids(tied, 'goalSponsor')).toEqual(['a']);
    const now = after(tied, answerCommand(tied, cardIn(tied), 'goalSponsor', ' Eve '));
    expect(now.goal.get('g')?.sponsor).toBe('Eve');
    expect(ids(now, 'goalSponsor')).toEqual([]);
    expect(answerOf('goalSponsor', cardIn(now, 'b'), now)).toBe('known');
  });

  test('begins with the goal whose initiatives are given most together', () => {
    const two = after(
      tied,
      { type: 'goal/set', goal: { ...goal, id: 'h', name: 'Safer' } },
      adding('e', { cost: 900_00, outcome: 'risk', goalId: 'h' }),
      moving(['e'], 'innovate', true),
    );
    // 600 and 400 are more than 900.
    expect(ids(two, 'goalPeer')).toEqual(['a', 'e']);
  });

  test('is not asked of what has no goal, and a pressure only of a goal that names a peer', () => {
    expect(ids(plan(), 'goalSponsor')).toEqual([]);
    expect(ids(tied, 'goalPressure')).toEqual([]);
    expect(ids(after(tied, forCfo), 'goalPressure')).toEqual(['a']);
  });

  test('is open again once the plan leaves the peer out', () => {
    const answered = after(tied, forCfo);
    expect(ids(answered, 'goalPeer')).toEqual([]);
    const without = after(answered, { type: 'peer/delete', ids: ['cfo'] });
    expect(ids(without, 'goalPeer')).toEqual(['a']);
  });

  test('changes how many lack it, and what the peer is answered', () => {
    const changes = (question: QuestionId, at: Plan) =>
      answerChanges(
        at,
        after(at, answerCommand(at, cardIn(at), question, answers[question])),
        cardIn(at),
        question,
      );
    const dated = after(tied, answerCommand(tied, cardIn(tied), 'start', 2027 * 4));
    expect(changes('goalSponsor', dated)).toEqual([
      { code: 'known', parameters: { question: 'goalSponsor' }, from: 0, to: 1 },
      { code: 'without-sponsor', parameters: {}, from: 2, to: 0 },
    ]);
    expect(changes('goalCapability', dated)[1]).toMatchObject({ code: 'without-capability', from: 2, to: 0 });
    expect(changes('goalPeer', dated)[1]).toMatchObject({ code: 'peer-money', from: 0, to: 1_000_00 });
    expect(changes('goalPressure', after(dated, forCfo))[1]).toMatchObject({
      code: 'peer-pressures',
      from: 0,
      to: 1,
    });
  });
});

describe('what others answer', () => {
  test('is offered by how near they are, and never what the initiative says itself', () => {
    expect(likelyAnswers(plan(), cardIn(plan()), 'businessOwner', 9)).toEqual([
      { value: 'Ann', count: 1, by: 'programme' },
      { value: 'Cy', count: 2, by: 'plan' },
    ]);
    expect(likelyAnswers(plan(), cardIn(plan(), 'c'), 'businessOwner', 1)).toEqual([
      { value: 'Ann', count: 1, by: 'businessUnit' },
    ]);
  });

  test('is nothing where an answer is of one initiative alone', () => {
    expect(likelyAnswers(plan(), cardIn(plan()), 'cost', 9)).toEqual([]);
  });
});
