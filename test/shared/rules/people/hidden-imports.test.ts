import { expect, test } from 'vitest';
import { blankImport } from '../../../../shared/model/blank';
import { apply, invert } from '../../../../shared/model/patch';
import type { Command } from '../../../../shared/rules/command';
import { hiddenWorkOf } from '../../../../shared/rules/people/hidden-work';
import { adding, after, ask, at, freshPlan, merging } from '../../../helpers/plans/plans';

const team = (id: string): Command => ({
  type: 'team/set',
  team: { id, name: id, daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null },
});
const effort = (teamId: string, days: number, externalDays = 0): Command => ({
  type: 'effort/set',
  initiativeId: 'a',
  teamId,
  effort: { days, externalDays, spread: 'even' },
});
type Hidden = Extract<Command, { type: 'hidden-work/set' }>;
const hidden = (kind: Hidden['kind'], teamId: string, days: number): Command => ({
  type: 'hidden-work/set',
  initiativeId: 'a',
  kind,
  work: { teamId, days, weeks: 0 },
});
const file = {
  ...blankImport,
  id: 'i',
  target: 'initiatives' as const,
  fileName: 'x.csv',
  at,
  source: 'list',
};

/** Hidden are 8 days of the guards, who do nothing else, 14 of 34 of the web team, and 3 of 7 of data, which also buys 5. */
const plan = after(
  freshPlan(),
  ...['web', 'guards', 'data', 'ops'].map(team),
  adding('a'),
  effort('web', 20),
  effort('ops', 6),
  effort('data', 4, 5),
  hidden('security', 'guards', 8),
  hidden('training', 'web', 14),
  hidden('data', 'data', 3),
);

/** Days by team once a list says this of them. */
function daysAfter(text: string): Record<string, number> {
  const decision = ask(plan, merging(file, { changed: [{ id: 'a', fields: { effort: text } }] }));
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const then = apply(plan, decision.patch);
  expect(apply(then, invert(decision.patch))).toEqual(plan);
  expect(hiddenWorkOf(then, 'a')?.hiddenDays).toBe(25);
  return Object.fromEntries([...then.effort.values()].map(({ teamId, days }) => [teamId, days]));
}

test('a list that asks teams for fewer days than their hidden work leaves them these', () => {
  expect(daysAfter('data: 9 · guards: 10 · web: 20')).toEqual({ web: 20, guards: 10, data: 9 });
  expect(daysAfter('guards: 2 · web: 13')).toEqual({ web: 14, guards: 8, data: 3 });
  expect(daysAfter('')).toEqual({ web: 14, guards: 8, data: 3 });
});
