import { expect, test } from 'vitest';
import type { Plan } from '../../../../shared/model/plan';
import { settingsOf } from '../../../../shared/model/plan';
import type { OwnField } from '../../../../shared/model/records/own-field';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command } from '../../../../shared/rules/command';
import { ownMeasuresOf } from '../../../../shared/rules/scores/score-own';
import { weightsOf } from '../../../../shared/rules/scores/score-yardstick';
import { scoresOf, weightedOf } from '../../../../shared/rules/scores/scores';
import { termBasisWords, termName, weightedFormula } from '../../../../shared/words/outcomes/score-words';
import { adding, after, ask, base, freshPlan } from '../../../helpers/plans/plans';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

function field(id: string, changes: Partial<OwnField>): Command {
  return {
    type: 'own-field/set',
    field: { id, name: id, kind: 'number', choices: [], place: 0, weight: 0, ...changes },
  };
}
const value = (fieldId: string, initiativeId: string, given: string | number): Command => ({
  type: 'own-value/set',
  fieldId,
  initiativeIds: [initiativeId],
  value: given,
});
const noOther: Command = {
  type: 'plan/edit',
  changes: { weightOutcome: 0, weightBenefit: 0, weightUrgency: 0, weightRisk: 0, weightEase: 0 },
};

function scoreOf(plan: Plan, id: string) {
  const card = cardsOf(plan, base).byId.get(id);
  if (!card) throw new Error(`${id} has no card`);
  const explained = weightedOf(plan, card);
  expect(scoresOf(plan, base).get(id)?.weighted).toBe(explained.score);
  return explained;
}

const stores = after(
  freshPlan(),
  adding('A', {}),
  adding('B', {}),
  adding('C', {}),
  noOther,
  field('Stores', { weight: 30 }),
  field('Penalty', { kind: 'money', weight: -10, place: 1 }),
  field('Way', { kind: 'choice', choices: ['Low', 'Middle', 'High'], weight: 20, place: 2 }),
  field('Note', { kind: 'text', place: 3 }),
  value('Stores', 'A', 20),
  value('Stores', 'B', 140),
  value('Stores', 'C', 50),
  value('Penalty', 'A', 100_00),
  value('Penalty', 'C', 500_00),
  value('Way', 'A', 'Middle'),
  value('Way', 'B', 'High'),
);

/*
 * Stores from 20 to 140: 20 is 0, 50 is 30/120 = 25, 140 is 100. Penalty from 100 to 500 weighs the other way round: the
 * smallest is 100, the largest 0. Of three choices the middle one is 50, the last 100.
 */
test('a number, a sum and a choice of one’s own are parts of the score, from 0 to 100', () => {
  const own = (id: string) =>
    scoreOf(stores, id)
      .terms.filter(({ weight }) => weight > 0)
      .map(({ value: part, weight }) => [part, weight]);
  expect(own('A')).toEqual([
    [0, 30],
    [100, 10],
    [50, 20],
  ]);
  expect(own('C')).toEqual([
    [25, 30],
    [0, 10],
    [null, 20],
  ]);
  // A: (30·0 + 10·100 + 20·50) / 60 = 2,000 / 60. C: (30·25 + 10·0) / 40 = 18.75. B: (30·100 + 20·100) / 50 = 100.
  expect(scoreOf(stores, 'A').score).toBeCloseTo(33.333333, 6);
  expect(scoreOf(stores, 'B').score).toBe(100);
  expect(scoreOf(stores, 'C').score).toBe(18.75);
});

test('an edit of one value moves the measure of all, and a field that weighs nothing is no part', () => {
  cardsOf(stores, base);
  expect(scoreOf(stores, 'C').score).toBe(18.75);
  const wider = after(stores, value('Stores', 'B', 80));
  // 50 of 20 to 80 is 30/60 = 50: (30·50 + 10·0) / 40.
  expect(scoreOf(wider, 'C').score).toBe(37.5);
  const without = after(wider, field('Stores', { weight: 0 }));
  expect(scoreOf(without, 'B').terms.map(({ key }) => key)).not.toContain('own:Stores');
  expect(scoreOf(without, 'C').score).toBeNull();
});

test('where all have the same it is 100 for all', () => {
  const alike = after(stores, value('Stores', 'A', 7), value('Stores', 'B', 7), value('Stores', 'C', 7));
  expect(scoreOf(alike, 'A').terms.find(({ key }) => key === 'own:Stores')?.value).toBe(100);
});

test('formula and parts name the fields', () => {
  const weights = weightsOf(settingsOf(stores));
  expect(weightedFormula(weights, ownMeasuresOf(stores))).toBe(
    'Score = (30 × Stores + 10 × Penalty (the less the better) + 20 × Way) ÷ 60',
  );
  const [first, second, third] = scoreOf(stores, 'A').terms.slice(-3);
  expect([first, second, third].map((term) => term && termName(term))).toEqual(['Stores', 'Penalty', 'Way']);
  expect([first, second, third].map((term) => term && termBasisWords(term.basis, speech))).toEqual([
    '20 of 20 to 140',
    '100 of 100 to 500, the less the better',
    'Middle: number 2 of 3 choices',
  ]);
});

test('texts and days weigh nothing', () => {
  const refused = (command: Command) => {
    const decision = ask(stores, command);
    return decision.kind === 'refused' ? decision.refusal.code : decision.kind;
  };
  expect(refused(field('Note', { kind: 'text', place: 3, weight: 5 }))).toBe('own-field-without-measure');
  expect(refused(field('When', { kind: 'day', place: 4, weight: 5 }))).toBe('own-field-without-measure');
});
