import { describe, expect, test } from 'vitest';
import { attentionOf } from '../../../../shared/rules/attention';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { figuresOf } from '../../../../shared/rules/cards/figures';
import { knownMoney } from '../../../../shared/rules/questions/known-money';
import { warmSteps } from '../../../../shared/rules/warm';
import { derivePlan, look } from '../../../bench/derive-plan';
import { watched } from '../../../helpers/reading';

const count = 6_000;
/** Initiatives that one step may look at: 500 rows, each of them perhaps a dependency between two. */
const mostInAStep = 1_000;

describe('what a large plan is first shown with', () => {
  const { plan, readSince } = watched(derivePlan(count));
  // The cards themselves are grouped and sorted by a step each.
  for (const id of plan.scenario.keys()) cardsOf(plan, id);
  readSince();
  const perStep: number[] = [];
  for (const _ of warmSteps(plan, look.scenarioId, look.today)) perStep.push(readSince().size);
  const afterLast = readSince().size;

  test('is worked out in steps of which none looks at more than some hundred initiatives', () => {
    expect(Math.max(...perStep, afterLast)).toBeLessThanOrEqual(mostInAStep);
    expect(perStep.reduce((sum, read) => sum + read, 0)).toBeGreaterThan(count);
  });

  test('and is then there: the board reads no initiative again for its figures, its warnings and what is known', () => {
    figuresOf(plan, look.scenarioId);
    attentionOf(plan, look.scenarioId, look.today);
    knownMoney(plan, look.scenarioId);
    expect(readSince().size).toBeLessThan(30);
  });

  test('what nobody worked out beforehand is seen to be read at once', () => {
    attentionOf(plan, look.scenarioId, '2031-01-01');
    expect(readSince().size).toBeGreaterThan(mostInAStep);
  });
});
