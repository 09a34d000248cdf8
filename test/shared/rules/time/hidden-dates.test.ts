import { describe, expect, it } from 'vitest';
import { blankImport } from '../../../../shared/model/blank';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { allAtOnce } from '../../../../shared/model/steps';
import type { Command } from '../../../../shared/rules/command';
import { undoImport } from '../../../../shared/rules/import/undo-import';
import { adding, after, ask, at, freshPlan, merging } from '../../../helpers/plans/plans';

const team = (id: string): Command => ({
  type: 'team/set',
  team: { id, name: id, daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null },
});
const effort = (initiativeId: string, teamId: string, days: number): Command => ({
  type: 'effort/set',
  initiativeId,
  teamId,
  effort: { days, externalDays: 0, spread: 'even' },
});
type Kind = Extract<Command, { type: 'hidden-work/set' }>['kind'];
const hidden = (kind: Kind, teamId: string | null, days: number, weeks: number): Command => ({
  type: 'hidden-work/set',
  initiativeId: 'a',
  kind,
  work: { teamId, days, weeks },
});
const none = (kind: Kind): Command => ({ type: 'hidden-work/set', initiativeId: 'a', kind, work: null });
const typed = (earliestBy: string | null): Command => ({
  type: 'initiative/edit',
  ids: ['a'],
  changes: { earliestBy },
});
const file = {
  ...blankImport,
  id: 'i',
  target: 'initiatives' as const,
  fileName: 'x.csv',
  at,
  source: 'list',
};
const listed = (fields: Record<string, string | null>): Command =>
  merging(file, { changed: [{ id: 'a', fields }] });

/** Two weeks of the guards and three of the web team are in the date of 5 April. */
const plan = after(
  freshPlan(),
  team('web'),
  team('guards'),
  adding('a', { earliestBy: '2027-03-01' }),
  effort('a', 'web', 20),
  hidden('security', 'guards', 8, 2),
  hidden('training', 'web', 5, 3),
);

function earliest(of: Plan): string | null | undefined {
  return of.initiative.get('a')?.earliestBy;
}

/** The date after a command that can be undone. */
function earliestAfter(command: Command): string | null | undefined {
  const decision = ask(plan, command);
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const then = apply(plan, decision.patch);
  expect(apply(then, invert(decision.patch))).toEqual(plan);
  return earliest(then);
}

describe('hidden work that goes with its team', () => {
  it('takes its weeks out of the earliest date', () => {
    expect(earliest(plan)).toBe('2027-04-05');
    expect(earliestAfter({ type: 'team/delete', ids: ['guards'] })).toBe('2027-03-22');
    expect(earliestAfter({ type: 'team/delete', ids: ['guards', 'web'] })).toBe('2027-03-01');
  });

  it('takes them out where the team is no longer asked anything', () => {
    expect(earliestAfter(effort('a', 'web', 0))).toBe('2027-03-15');
    expect(earliestAfter({ type: 'effort/set', initiativeId: 'a', teamId: 'guards', effort: null })).toBe(
      '2027-03-22',
    );
  });

  it('leaves the date alone where its weeks are not in it', () => {
    const undated = after(
      freshPlan(),
      team('web'),
      adding('a'),
      effort('a', 'web', 20),
      hidden('training', 'web', 5, 3),
      { type: 'initiative/edit', ids: ['a'], changes: { earliestBy: '2027-06-01' } },
      effort('a', 'web', 0),
    );
    expect(earliest(undated)).toBe('2027-06-01');
  });
});

describe('an earliest date that is set anew', () => {
  it('is not moved by hidden work of before that is taken off', () => {
    expect(earliestAfter(typed('2027-09-01'))).toBe('2027-09-01');
    const marks = [...after(plan, typed('2027-09-01')).hiddenWork.values()].map(({ movedDate }) => movedDate);
    expect(marks).toEqual([false, false]);
    expect(earliest(after(plan, typed('2027-09-01'), none('training')))).toBe('2027-09-01');
    expect(earliest(after(plan, typed(null), typed('2027-09-01'), none('training')))).toBe('2027-09-01');
  });

  it('is so as well where a list says it', () => {
    expect(earliestAfter(listed({ earliestBy: '2027-09-01' }))).toBe('2027-09-01');
    expect(earliest(after(plan, listed({ earliestBy: '2027-09-01' }), none('training')))).toBe('2027-09-01');
    expect(earliest(after(plan, listed({ title: 'A' }), none('training')))).toBe('2027-03-15');
  });

  it('stays where the weeks do not change; weeks that do are added to it', () => {
    const anew = after(plan, typed('2027-09-01'));
    expect(earliest(after(anew, hidden('training', 'web', 6, 3)))).toBe('2027-09-01');
    expect(earliest(after(anew, hidden('training', 'web', 5, 4), none('training')))).toBe('2027-09-01');
    expect(earliest(after(anew, hidden('training', 'web', 5, 4)))).toBe('2027-09-29');
  });

  it('typed as it is, or not typed at all, keeps the weeks that are in it', () => {
    expect(earliest(after(plan, typed('2027-04-05'), none('training')))).toBe('2027-03-15');
    const renamed: Command = { type: 'initiative/edit', ids: ['a'], changes: { title: 'A' } };
    expect(earliest(after(plan, renamed, none('training')))).toBe('2027-03-15');
  });

  it('has its weeks again once the import is taken back, unless it was typed since', () => {
    const decision = ask(plan, listed({ earliestBy: '2027-09-01' }));
    if (decision.kind !== 'patch') throw new Error(decision.kind);
    const imported = apply(plan, decision.patch);
    const back = (now: Plan, fields: readonly string[]) => {
      const since = new Map([['initiative' as const, new Map([['a', new Set(fields)]])]]);
      return apply(now, allAtOnce(undoImport(now, 'i', decision.patch, since, at)).patch);
    };
    expect(earliest(after(back(imported, []), none('training')))).toBe('2027-03-15');
    const later = after(imported, typed('2027-10-01'));
    expect(earliest(after(back(later, ['earliestBy']), none('training')))).toBe('2027-10-01');
  });
});
