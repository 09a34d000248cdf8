import { expect, test } from 'vitest';
import { missingAnswers, whoIsAsked } from '../../../shared/rules/missing-answers';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans';

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
