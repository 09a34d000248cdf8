import { expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { cardsOf } from '../../../shared/rules/cards/cards';
import type { Command } from '../../../shared/rules/command';
import { demandOf } from '../../../shared/rules/people/demand';
import { answerOf } from '../../../shared/rules/questions/questions';
import { demandWords } from '../../../shared/words/people/intake-words';
import { adding, after, base, freshPlan, moving } from '../../helpers/plans/plans';

const effort = (initiativeId: string, days: number, externalDays = 0): Command => ({
  type: 'effort/set',
  initiativeId,
  teamId: 'web',
  effort: { days, externalDays, spread: 'even' },
});
const training = (initiativeId: string): Command => ({
  type: 'hidden-work/set',
  initiativeId,
  kind: 'training',
  work: { teamId: 'web', days: 8, weeks: 0 },
});

/** Both need training of 8 days; nobody has said more of either. */
const plan = after(
  freshPlan(),
  {
    type: 'team/set',
    team: { id: 'web', name: 'Web', daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null },
  },
  adding('funded', { cost: 100_00, outcome: 'risk' }, 'innovate'),
  moving(['funded'], 'innovate', true),
  adding('asked'),
  training('funded'),
  training('asked'),
);

function answer(of: Plan) {
  const card = cardsOf(of, base).byId.get('funded');
  return card && answerOf('effort', card, of);
}

test('hidden work alone does not say what an initiative asks of teams', () => {
  expect(answer(plan)).toBe('missing');
  expect(answer(after(plan, effort('funded', 9)))).toBe('known');
  expect(answer(after(plan, effort('funded', 8, 1)))).toBe('known');
});

test('nor what one asks that is not decided, though its days are asked for', () => {
  expect(demandOf(plan, base)).toMatchObject({ asked: 8, count: 0, unknown: 1 });
  expect(demandOf(after(plan, effort('asked', 20)), base)).toMatchObject({ asked: 20, count: 1, unknown: 0 });
  const words = demandWords(demandOf(plan, base), { locale: 'en', currency: 'EUR' } as never);
  expect(words).toMatch(/^Of what is not decided, only work that is not seen asks for days: 8; /);
});
