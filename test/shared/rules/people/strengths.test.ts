import { expect, test } from 'vitest';
import { standardStrengths } from '../../../../shared/model/records/strength';
import { attentionOf } from '../../../../shared/rules/attention';
import type { Command } from '../../../../shared/rules/command';
import { partnerFor, programmeFits, strengthsOf } from '../../../../shared/rules/people/strengths';
import { showPlan } from '../../../../shared/rules/show/show';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

const level = (id: string, of: number, name = ''): Command => ({
  type: 'strength/set',
  strength: { id, name, level: of, partner: '' },
});
const need = (programme: string, strengthId: string, of: number | null): Command => ({
  type: 'strength-need/set',
  id: `${programme}.${strengthId}`,
  programme,
  strengthId,
  level: of,
});

const plan = after(
  freshPlan(),
  adding('Ledger', { outcome: 'efficiency', cost: 1_000, programme: 'Finance' }),
  adding('Shop', { outcome: 'revenue', cost: 1_000, programme: 'Sales' }),
  moving(['Ledger'], 'run', true),
  level('adoption', 2),
  level('leadership', 4),
  level('own', 1, 'Machine learning'),
  need('Finance', 'adoption', 4),
  need('Finance', 'leadership', 3),
  need('Finance', 'risk-management', 3),
  need('Sales', 'own', 5),
);

test('the five strengths of the article are always there, one’s own after them', () => {
  expect(strengthsOf(freshPlan()).map(({ id, level: of }) => [id, of])).toEqual(
    standardStrengths.map((id) => [id, null]),
  );
  expect(strengthsOf(plan).map(({ id }) => id)).toEqual([...standardStrengths, 'own']);
});

test('a programme falls short by the levels it needs more; where no level is said, nobody knows', () => {
  const [finance] = programmeFits(plan, base);
  expect(finance?.funded).toBe(1);
  expect(finance?.fits.map(({ strength, gap }) => [strength.id, gap])).toEqual([
    ['leadership', 0],
    ['risk-management', null],
    // 4 are needed, 2 are there.
    ['adoption', 2],
  ]);
});

test('what to partner for counts programmes that are funded alone', () => {
  expect(
    partnerFor(plan, base).map(({ strength, gap, programmes }) => [strength.id, gap, programmes]),
  ).toEqual([['adoption', 2, ['Finance']]]);
  const found = attentionOf(plan, base).find(({ code }) => code === 'strength-gap');
  expect(found).toMatchObject({ parameters: { count: 1, title: 'Finance' }, initiativeIds: ['Ledger'] });
  const both = after(plan, moving(['Shop'], 'innovate', true));
  expect(partnerFor(both, base).map(({ strength, gap }) => [strength.id, gap])).toEqual([
    ['own', 4],
    ['adoption', 2],
  ]);
});

test('a need is written once for a programme, and taken away by none', () => {
  const other = after(plan, { ...need('Finance', 'adoption', 2), id: 'another' } as Command);
  expect([...other.strengthNeed.values()].filter(({ programme }) => programme === 'Finance')).toHaveLength(3);
  const none = after(plan, need('Finance', 'adoption', null));
  expect(partnerFor(none, base)).toEqual([]);
});

test('deleting a strength of one’s own takes its needs along; a standard one only loses its level', () => {
  const gone = after(plan, { type: 'strength/delete', ids: ['own', 'adoption'] });
  expect([...gone.strengthNeed.values()].map(({ strengthId }) => strengthId)).not.toContain('own');
  expect([...gone.strengthNeed.values()].map(({ strengthId }) => strengthId)).toContain('adoption');
  expect(strengthsOf(gone).find(({ id }) => id === 'adoption')?.level).toBe(null);
});

test('refuses a strength without a name, one that is there already, and needs of what is not there', () => {
  expect(ask(plan, level('x', 1))).toMatchObject({ refusal: { code: 'strength-without-name' } });
  expect(ask(plan, level('x', 1, 'machine learning '))).toMatchObject({
    refusal: { code: 'strength-name-taken' },
  });
  expect(ask(plan, need('Sales', 'x', 1))).toMatchObject({ refusal: { code: 'strength-missing' } });
});

test('show tells levels, needs and gaps', () => {
  expect(showPlan(plan, 1).strengths.partnerFor).toEqual([
    { strength: 'adoption', gap: 2, programmes: ['Finance'] },
  ]);
});
