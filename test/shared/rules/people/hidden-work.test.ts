import { describe, expect, it } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { effortId } from '../../../../shared/model/records/effort';
import type { Command } from '../../../../shared/rules/command';
import { templatesOf } from '../../../../shared/rules/people/hidden-templates';
import { hiddenWorkOf } from '../../../../shared/rules/people/hidden-work';
import { shippedTemplates } from '../../../../shared/rules/people/shipped-templates';
import { hiddenSummaryWords, hiddenWords } from '../../../../shared/words/cards/hidden-words';
import { adding, after, ask, freshPlan } from '../../../helpers/plans/plans';

const team = (id: string): Command => ({
  type: 'team/set',
  team: { id, name: id, daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate: null },
});
const asking = (initiativeId: string, teamId: string, days: number): Command => ({
  type: 'effort/set',
  initiativeId,
  teamId,
  effort: { days, externalDays: 0, spread: 'even' },
});
const template: Command = {
  type: 'hidden-template/set',
  template: {
    id: 'mine',
    name: 'A portal',
    parts: [
      { kind: 'security', teamId: 'guards', days: 8, weeks: 0 },
      { kind: 'training', teamId: null, days: 6, weeks: 0 },
      { kind: 'data', teamId: null, days: 8, weeks: 0 },
      { kind: 'procurement', teamId: null, days: 0, weeks: 6 },
    ],
  },
};
const applying = (...initiativeIds: string[]): Command => ({
  type: 'hidden-work/apply',
  initiativeIds,
  templateId: 'mine',
});
const plan = after(
  freshPlan(),
  team('web'),
  team('guards'),
  adding('a', { earliestBy: '2027-03-01' }),
  adding('b'),
  asking('a', 'web', 38),
  template,
);

function daysOf(of: Plan, initiativeId: string, teamId: string): number | undefined {
  return of.effort.get(effortId(initiativeId, teamId))?.days;
}

describe('hidden work', () => {
  const applied = after(plan, applying('a', 'b'));

  it('adds its days to the teams, those of no team to the one that does most, and its weeks to the earliest date', () => {
    expect([daysOf(applied, 'a', 'web'), daysOf(applied, 'a', 'guards')]).toEqual([52, 8]);
    // 1 March + 42 days.
    expect(applied.initiative.get('a')?.earliestBy).toBe('2027-04-12');
  });

  it('is told as part of all days', () => {
    const summary = hiddenWorkOf(applied, 'a');
    expect(summary && hiddenWords(summary)).toBe(
      'Of 60 days, 22 are work that is not seen: security 8, data 8, training 6. It takes 6 weeks longer: procurement 6.',
    );
    expect(hiddenSummaryWords(summary)).toBe('22 of 60 days, 6 weeks');
    expect(hiddenWorkOf(plan, 'a')).toBeNull();
  });

  it('of no team stands beside what teams are asked', () => {
    // Nobody works on b yet: security is named a team, the rest is nobody's.
    expect(daysOf(applied, 'b', 'web')).toBeUndefined();
    expect(daysOf(applied, 'b', 'guards')).toBe(8);
    expect(hiddenWorkOf(applied, 'b')).toMatchObject({ days: 22, hiddenDays: 22, weeks: 6 });
    expect(applied.initiative.get('b')?.earliestBy).toBeNull();
  });

  it('applied twice is there once', () => {
    expect(after(applied, applying('a', 'b'))).toEqual(applied);
  });

  it('goes again with its days and weeks, kind by kind', () => {
    const none = (kind: 'security' | 'procurement'): Command => ({
      type: 'hidden-work/set',
      initiativeId: 'a',
      kind,
      work: null,
    });
    const less = after(applied, none('security'), none('procurement'));
    expect([daysOf(less, 'a', 'web'), daysOf(less, 'a', 'guards')]).toEqual([52, undefined]);
    expect(less.initiative.get('a')?.earliestBy).toBe('2027-03-01');
  });

  it('is undone as a whole', () => {
    const decision = ask(plan, applying('a', 'b'));
    if (decision.kind !== 'patch') throw new Error(decision.kind);
    expect(apply(apply(plan, decision.patch), invert(decision.patch))).toEqual(plan);
  });

  it('keeps a team from being asked for less, and goes with all that is asked of it', () => {
    expect(ask(applied, asking('a', 'web', 13))).toMatchObject({
      kind: 'refused',
      refusal: { code: 'days-below-hidden', parameters: { team: 'web', days: 14 } },
    });
    expect(daysOf(after(applied, asking('a', 'web', 14)), 'a', 'web')).toBe(14);
    const unasked = after(applied, asking('a', 'web', 0));
    expect(hiddenWorkOf(unasked, 'a')).toMatchObject({ days: 8, hiddenDays: 8, weeks: 6 });
  });

  it('goes with its team and its initiative, and is copied with it', () => {
    const without = after(applied, { type: 'team/delete', ids: ['web', 'guards'] });
    expect(hiddenWorkOf(without, 'a')).toMatchObject({ days: 0, weeks: 6 });
    expect(after(applied, { type: 'initiative/delete', ids: ['a', 'b'] }).hiddenWork.size).toBe(0);
    const copy = after(applied, {
      type: 'initiative/duplicate',
      copies: [{ id: 'a', copyId: 'copy', title: 'Copy' }],
    });
    expect(hiddenWorkOf(copy, 'copy')).toEqual(hiddenWorkOf(copy, 'a'));
  });
});

describe('templates of hidden work', () => {
  it('are shipped, can be changed, and be what they were again', () => {
    const [first] = shippedTemplates;
    if (!first) throw new Error('nothing is shipped');
    const changed = after(plan, {
      type: 'hidden-template/set',
      template: { ...first, parts: first.parts.slice(0, 1) },
    });
    expect(templatesOf(changed)[0]?.parts).toHaveLength(1);
    expect(templatesOf(changed)).toHaveLength(shippedTemplates.length + 1);
    expect(templatesOf(after(changed, { type: 'hidden-template/delete', ids: [first.id] }))[0]).toEqual(
      first,
    );
  });

  it('have a name and each kind of their own', () => {
    const name = shippedTemplates[0]?.name ?? '';
    const taken: Command = { type: 'hidden-template/set', template: { id: 'x', name, parts: [] } };
    expect(ask(plan, taken)).toMatchObject({ refusal: { code: 'template-name-taken' } });
    const part = { kind: 'data' as const, teamId: null, days: 1, weeks: 0 };
    const twice: Command = {
      type: 'hidden-template/set',
      template: { id: 'x', name: 'Mine too', parts: [part, part] },
    };
    expect(ask(plan, twice)).toMatchObject({ refusal: { code: 'template-kind-twice' } });
    for (const each of shippedTemplates)
      expect(new Set(each.parts.map(({ kind }) => kind)).size).toBe(each.parts.length);
  });
});
