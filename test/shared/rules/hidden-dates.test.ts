import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { adding, after, ask, freshPlan } from '../../helpers/plans';

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
