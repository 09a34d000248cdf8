import { expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { missingAnswers, whoIsAsked } from '../../../../shared/rules/questions/missing-answers';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

function plan() {
  return after(
    freshPlan(),
    adding('small', { outcome: 'risk', cost: 100_00, businessOwner: 'Ann', itOwner: 'Bo' }),
    adding('large', { outcome: 'risk', cost: 900_00, businessOwner: 'ann ' }),
    adding('other', { outcome: 'risk', cost: 500_00 }),
    adding('waits', { businessOwner: 'Ann' }),
    moving(['small', 'large', 'other'], 'run', true),
  );
}

test('one owner is asked for what is missing of the own funded initiatives, whatever the case of the name', () => {
  const { cards, questions } = missingAnswers(plan(), base, { by: 'businessOwner', name: 'ANN' });
  expect(cards.map(({ initiative }) => initiative.id)).toEqual(['large', 'small']);
  expect(questions).toEqual(['start', 'itOwner', 'neededBy', 'riskOfNotDoing']);
});

test('what has no owner is asked of nobody by name', () => {
  const { cards, questions } = missingAnswers(plan(), base, { by: 'businessOwner', name: '' });
  expect(cards.map(({ initiative }) => initiative.id)).toEqual(['other']);
  expect(questions).toContain('businessOwner');
});

test('all who can be asked are named once, those without a name last', () => {
  expect(whoIsAsked(plan(), base, 'businessOwner')).toEqual([
    // Spelt as the one given most spells it.
    { name: 'ann', initiatives: 2 },
    { name: '', initiatives: 1 },
  ]);
});

test('what was assumed is not asked for by mail', () => {
  const assumed = after(plan(), {
    type: 'initiative/edit',
    ids: ['large'],
    changes: { outcomeAssumed: true, laneAssumed: true },
  });
  const { questions } = missingAnswers(assumed, base, { by: 'businessOwner', name: 'Ann' });
  expect(questions).not.toContain('outcome');
  expect(questions).not.toContain('lane');
});

const goal = {
  ...blankGoal,
  id: 'g',
  name: 'Safer',
  outcome: 'risk' as const,
  sponsor: 'Eve',
};

test('what a goal lacks is asked once, of each whose initiatives work for it; with the peer its pressure', () => {
  const tied = after(
    plan(),
    { type: 'goal/set', goal },
    { type: 'initiative/edit', ids: ['small', 'large', 'other'], changes: { goalId: 'g' } },
  );
  const ann = missingAnswers(tied, base, { by: 'businessOwner', name: 'Ann' });
  expect(ann.goals).toMatchObject([
    { goal: { id: 'g' }, questions: ['goalCapability', 'goalPeer', 'goalPressure'] },
  ]);
  expect(ann.goals[0]?.cards.map(({ initiative }) => initiative.id)).toEqual(['large', 'small']);
  expect(ann.questions).toEqual(expect.arrayContaining(['goalCapability', 'goalPeer', 'goalPressure']));
  expect(ann.initiatives).toBe(2);
  const answered = after(tied, {
    type: 'goal/set',
    goal: { ...goal, capability: 'Sleeping well', peerId: 'cfo' },
  });
  const then = missingAnswers(answered, base, { by: 'businessOwner', name: 'Ann' });
  expect(then.goals.map(({ questions }) => questions)).toEqual([['goalPressure']]);
});

test('who lacks nothing but what the goal lacks is asked all the same', () => {
  const tied = after(
    plan(),
    { type: 'goal/set', goal: { ...goal, targetDate: '2027-12-31' } },
    {
      type: 'initiative/edit',
      ids: ['other'],
      changes: { goalId: 'g', businessOwner: 'Cy', itOwner: 'Bo', riskOfNotDoing: 'Fines' },
    },
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['other'],
      changes: { start: 2027 * 4 },
    },
  );
  const cy = missingAnswers(tied, base, { by: 'businessOwner', name: 'Cy' });
  expect([cy.cards, cy.initiatives, cy.goals.length]).toEqual([[], 1, 1]);
  expect(whoIsAsked(tied, base, 'businessOwner')).toContainEqual({ name: 'Cy', initiatives: 1 });
});
