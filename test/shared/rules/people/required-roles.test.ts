import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import { rolesRequired } from '../../../../shared/rules/people/required-roles';
import { showPlan } from '../../../../shared/rules/show/show';
import { attentionWords } from '../../../../shared/words/cards/attention-words';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const requires = (initiativeId: string, role: string, filledBy = ''): Command => ({
  type: 'required-role/set',
  requiredRole: { id: `${initiativeId}.${role}`, initiativeId, role, filledBy },
});

const plan = after(
  freshPlan(),
  adding('Shop', { outcome: 'revenue', cost: 1_000 }),
  adding('App', { outcome: 'revenue', cost: 500 }),
  adding('Idea', { outcome: 'revenue', cost: 9_000 }),
  moving(['Shop', 'App'], 'innovate', true),
  requires('Shop', 'Integration expert'),
  requires('App', 'integration EXPERT', 'Ann'),
  requires('App', 'Product owner', 'Bob'),
  requires('Idea', 'Integration expert'),
);

test('funded work waits for a role that nobody fills, with all that it is given; one name is one role', () => {
  expect(rolesRequired(plan, base)).toEqual([
    {
      role: 'Integration expert',
      initiativeIds: ['Shop', 'App'],
      openIds: ['Shop'],
      openMoney: 1_000,
      filledBy: ['Ann'],
    },
    { role: 'Product owner', initiativeIds: ['App'], openIds: [], openMoney: 0, filledBy: ['Bob'] },
  ]);
  expect(showPlan(plan, 0).roles[0]).toEqual({
    role: 'Integration expert',
    required: 2,
    open: 1,
    openMoney: 1_000,
    filledBy: ['Ann'],
  });
});

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const said = (of: typeof plan) => {
  const found = attentionOf(of, base).filter(({ code }) => code === 'roles-open');
  return found.map((line) => [attentionWords(line, speech), line.initiativeIds]);
};

test('what waits is flagged with its initiatives, and no longer once somebody fills the role', () => {
  expect(said(plan)).toEqual([['“Shop” requires “Integration expert”, which nobody fills yet', ['Shop']]]);
  const idea = after(plan, moving(['Idea'], 'innovate', true));
  expect(said(idea)).toEqual([
    [
      '2 funded initiatives require roles that nobody fills yet, most of them “Integration expert”',
      ['Shop', 'Idea'],
    ],
  ]);
  expect(said(after(plan, requires('Shop', 'Integration expert', 'Ann')))).toEqual([]);
});

test('what is live or stopped waits for nobody', () => {
  const live = after(plan, { type: 'initiative/edit', ids: ['Shop'], changes: { status: 'live' } });
  expect(said(live)).toEqual([]);
});

test('a role is required once of an initiative that is there, by a name', () => {
  const refusal = (command: Command) => {
    const decision = ask(plan, command);
    return decision.kind === 'refused' ? decision.refusal.code : decision.kind;
  };
  const again: Command = {
    type: 'required-role/set',
    requiredRole: { id: 'x', initiativeId: 'Shop', role: ' integration expert ', filledBy: '' },
  };
  expect(refusal(again)).toBe('role-twice');
  expect(refusal(requires('Nowhere', 'Tester'))).toBe('initiative-missing');
  expect(refusal(requires('Shop', '   '))).toBe('role-without-name');
  expect(refusal({ type: 'required-role/delete', ids: ['gone'] })).toBe('role-missing');
});

test('an initiative is added with the roles that its template names, in one step, or not at all', () => {
  const add = (...roles: string[]): Command => ({
    type: 'initiative/add',
    scenarioId: base,
    id: 'New',
    title: 'New',
    lane: 'backlog',
    changes: {},
    roles: roles.map((role, at) => ({ id: `r${at}`, role })),
  });
  const decision = ask(plan, add('Integration expert', 'Tester'));
  if (decision.kind !== 'patch') throw new Error(decision.kind);
  const added = apply(plan, decision.patch);
  expect([...added.requiredRole.values()].slice(-2)).toEqual([
    { id: 'r0', initiativeId: 'New', role: 'Integration expert', filledBy: '' },
    { id: 'r1', initiativeId: 'New', role: 'Tester', filledBy: '' },
  ]);
  expect(apply(added, invert(decision.patch)).requiredRole).toEqual(plan.requiredRole);
  const twice = ask(plan, add('Tester', 'tester'));
  expect(twice.kind === 'refused' && twice.refusal.code).toBe('role-twice');
});

test('roles go with a deleted initiative, and along with its copy and its slices', () => {
  expect(after(plan, { type: 'initiative/delete', ids: ['Shop'] }).requiredRole.size).toBe(3);
  const copied = after(plan, {
    type: 'initiative/duplicate',
    copies: [{ id: 'App', copyId: 'Twin', title: 'Twin' }],
  });
  const ofTwin = [...copied.requiredRole.values()].filter(({ initiativeId }) => initiativeId === 'Twin');
  expect(ofTwin.map(({ role, filledBy }) => [role, filledBy])).toEqual([
    ['integration EXPERT', 'Ann'],
    ['Product owner', 'Bob'],
  ]);
  const slices = after(
    plan,
    { type: 'placement/schedule', scenarioId: base, initiativeIds: ['App'], changes: { lengthQuarters: 4 } },
    {
      type: 'initiative/split',
      scenarioId: base,
      id: 'App',
      slices: [
        { id: 'App', title: 'App 1', quarters: 2 },
        { id: 'App2', title: 'App 2', quarters: 2 },
      ],
    },
  );
  const rolesOf = (id: string) => [...slices.requiredRole.values()].filter((row) => row.initiativeId === id);
  expect(rolesOf('App2').map(({ role }) => role)).toEqual(rolesOf('App').map(({ role }) => role));
  expect(rolesOf('App2')).toHaveLength(2);
});
