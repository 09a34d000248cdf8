import { expect, test } from 'vitest';
import type { Plan } from '../../../shared/model/plan';
import { settingsOf } from '../../../shared/model/plan';
import { refusalWords } from '../../../shared/words/refusals';
import { speechOf } from '../../../shared/words/speech';
import { team } from '../../helpers/plans/people-plan';
import { after, ask, freshPlan } from '../../helpers/plans/plans';

const named = (id: string, name: string, days = 80) => {
  const command = team(id, days);
  return { ...command, team: { ...command.team, name } };
};

test('two teams cannot go by one name, blanks at its ends and case aside', () => {
  const plan = after(freshPlan(), named('a', 'Core'), named('b', 'Data'));
  for (const command of [named('c', ' core '), named('b', 'CORE')]) {
    const decision = ask(plan, command);
    if (decision.kind !== 'refused') throw new Error(decision.kind);
    expect(decision.refusal).toMatchObject({ code: 'team-name-taken' });
    expect(refusalWords(decision.refusal, speechOf(settingsOf(plan), 'en-GB'))).toBe(
      `There is a team called “${command.team.name}” already. Choose another name.`,
    );
  }
  expect(after(plan, named('a', 'CORE')).team.get('a')?.name).toBe('CORE');
});

test('two of one name that an older version took are edited as they stand', () => {
  const plan = after(freshPlan(), named('a', 'Core'), named('b', 'Data'));
  const b = plan.team.get('b');
  if (!b) throw new Error('no team');
  const old: Plan = { ...plan, team: new Map(plan.team).set('b', { ...b, name: 'Core' }) };
  expect(after(old, named('b', 'Core', 70)).team.get('b')?.daysPerQuarter).toBe(70);
});
