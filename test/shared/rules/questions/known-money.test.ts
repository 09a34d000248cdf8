import { describe, expect, test } from 'vitest';
import { blankGoal } from '../../../../shared/model/blank';
import { settingsOf } from '../../../../shared/model/plan';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { cardsAsked, knownMoney } from '../../../../shared/rules/questions/known-money';
import { answerOf, type QuestionId } from '../../../../shared/rules/questions/questions';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

const full = { outcome: 'efficiency', businessOwner: 'Ann' } as const;

/** Three funded initiatives of 700, 200 and no known cost, and one that is not funded. */
function plan() {
  return after(
    freshPlan(),
    adding('large', { ...full, cost: 700_00 }, 'innovate'),
    adding('small', { outcome: 'risk', cost: 200_00 }, 'innovate'),
    adding('open', { outcome: 'risk' }, 'run'),
    adding('waits', { cost: 900_00 }, 'innovate'),
    moving(['large', 'small'], 'innovate', true),
    moving(['open'], 'run', true),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['large'],
      changes: { start: 2027 * 4 },
    },
  );
}

function of(question: QuestionId, at = plan()) {
  return knownMoney(at, base).questions.find((row) => row.question === question);
}

describe('what is known of the funded money', () => {
  test('is a share of the money, not of the initiatives', () => {
    expect(of('businessOwner')).toEqual({
      question: 'businessOwner',
      asked: 3,
      missing: 2,
      money: 900_00,
      knownMoney: 700_00,
      share: 7 / 9,
    });
  });

  test('has the money with all four beside it, and how many initiatives have no cost', () => {
    expect(knownMoney(plan(), base)).toMatchObject({
      initiatives: 3,
      money: 900_00,
      fourMoney: 700_00,
      four: 7 / 9,
      withoutFour: 2,
      withoutCost: 1,
    });
  });

  test('of a plan without funded money is no share', () => {
    expect(knownMoney(freshPlan(), base)).toMatchObject({ initiatives: 0, money: 0, four: null });
  });

  test('asks only from the amount of the settings on, and always where nobody knows the cost', () => {
    const less = after(plan(), { type: 'plan/edit', changes: { askedAbove: 300_00 } });
    expect(knownMoney(less, base)).toMatchObject({ askedAbove: 300_00, initiatives: 2, money: 700_00 });
    expect(cardsAsked(less, base, 'businessOwner').map(({ initiative }) => initiative.id)).toEqual(['open']);
  });

  test('follows an edit, and a goal that names the day', () => {
    const before = plan();
    expect(of('neededBy', before)?.missing).toBe(3);
    const goal = {
      ...blankGoal,
      id: 'g',
      name: 'Faster',
      outcome: 'efficiency' as const,
      metric: 'Days',
      baseline: 9,
      target: 3,
    };
    const tied = after(
      before,
      { type: 'goal/set', goal },
      { type: 'initiative/edit', ids: ['large'], changes: { goalId: 'g' } },
    );
    expect(of('neededBy', tied)?.missing).toBe(3);
    expect(of('goalContribution', tied)).toMatchObject({ asked: 1, missing: 1 });
    const dated = after(tied, { type: 'goal/set', goal: { ...goal, targetDate: '2027-12-31' } });
    expect(of('neededBy', dated)?.missing).toBe(2);
  });
});

describe('an initiative', () => {
  const answer = (question: QuestionId, id: string, at = plan()) => {
    const card = cardsOf(at, base).byId.get(id);
    return card && answerOf(question, card, at);
  };

  test('is asked nothing while it is not funded, or once it is stopped', () => {
    expect(answer('businessOwner', 'waits')).toBeNull();
    const stopped = after(plan(), {
      type: 'placement/mark',
      scenarioId: base,
      initiativeIds: ['small'],
      mark: 'stop',
    });
    expect(answer('businessOwner', 'small', stopped)).toBeNull();
  });

  test('has no outcome as long as it is assumed', () => {
    const assumed = after(plan(), {
      type: 'initiative/edit',
      ids: ['large'],
      changes: { outcomeAssumed: true },
    });
    expect(answer('outcome', 'large')).toBe('known');
    expect(answer('outcome', 'large', assumed)).toBe('missing');
  });

  test('is not asked for a goal in a plan that has none, nor for days where there are no teams', () => {
    expect(answer('goal', 'large')).toBeNull();
    expect(answer('effort', 'large')).toBeNull();
  });

  test('is asked what it would mean not to do it where it keeps the lights on or is about risk', () => {
    expect(answer('riskOfNotDoing', 'large')).toBeNull();
    expect(answer('riskOfNotDoing', 'small')).toBe('missing');
    expect(answer('riskOfNotDoing', 'open')).toBe('missing');
  });
});

test('those given most are asked first, but before all those without a cost', () => {
  const ids = cardsAsked(plan(), base, 'itOwner').map(({ initiative }) => initiative.id);
  expect(ids).toEqual(['open', 'large', 'small']);
  expect(settingsOf(plan()).askedAbove).toBe(0);
});

test('the amount to ask from is converted with the currency', () => {
  const asked = after(
    plan(),
    { type: 'plan/edit', changes: { askedAbove: 100_00 } },
    { type: 'plan/change-currency', currency: 'USD', rate: 2 },
  );
  expect(settingsOf(asked).askedAbove).toBe(200_00);
});
