import { describe, expect, test } from 'vitest';
import { blankImport } from '../../../shared/model/blank';
import { attentionOf } from '../../../shared/rules/attention';
import type { Command } from '../../../shared/rules/command';
import { attentionWords } from '../../../shared/words/cards/attention-words';
import { adding, after, at, base, freshPlan, merging, moving } from '../../helpers/plans/plans';

const file = {
  ...blankImport,
  id: 'i',
  target: 'initiatives' as const,
  fileName: 'x.csv',
  at,
  source: 'list',
};
const speech = { currency: 'EUR', fiscalYearFirstMonth: 1 } as Parameters<typeof attentionWords>[1];
const a = adding('a', { outcome: 'risk', laneAssumed: true });
const b = adding('b', { outcome: 'risk' });

const plan = (...commands: readonly Command[]) => after(freshPlan(), a, b, ...commands);
const told = (now: ReturnType<typeof plan>) =>
  attentionOf(now, base).map((line) => [line.code, attentionWords(line, speech)]);

describe('a funded initiative', () => {
  test('that its list no longer has wants a look; one that is not funded does not', () => {
    const gone = merging(file, { missing: ['a', 'b'] });
    expect(told(plan(moving(['b'], 'run', true), gone))).toContainEqual([
      'funded-gone-from-source',
      '“b” is funded but gone from the list it came from',
    ]);
    expect(told(plan(moving(['a', 'b'], 'run', true), gone))).toContainEqual([
      'funded-gone-from-source',
      '2 funded initiatives are gone from the list they came from',
    ]);
    expect(told(plan(gone)).map(([code]) => code)).not.toContain('funded-gone-from-source');
  });

  test('whose lane was only assumed wants a look until somebody confirms it', () => {
    const funded = {
      type: 'placement/fund',
      scenarioId: base,
      initiativeIds: ['a'],
      funding: 'full',
      amount: null,
    } as const;
    const assumed = { type: 'initiative/edit', ids: ['a'], changes: { laneAssumed: true } } as const;
    const now = plan(moving(['a'], 'run'), { ...assumed, ids: ['a'] }, { ...funded, initiativeIds: ['a'] });
    expect(told(now)).toContainEqual(['lane-assumed', '1 funded initiative has an assumed lane']);
    const confirmed = after(now, { type: 'initiative/edit', ids: ['a'], changes: { laneAssumed: false } });
    expect(told(confirmed).map(([code]) => code)).not.toContain('lane-assumed');
  });
});

describe('an assumed lane', () => {
  test('is meant once the card is put into one by hand, in one step', () => {
    const moved = plan(moving(['a'], 'run'));
    expect(moved.initiative.get('a')?.laneAssumed).toBe(false);
  });

  test('is still assumed when only the order of its lane changes', () => {
    expect(plan(moving(['a'], 'backlog', false, null)).initiative.get('a')?.laneAssumed).toBe(true);
  });
});

test('an initiative that was work on a service is work on none when the service goes', () => {
  const now = plan(
    { type: 'service/add', id: 's', name: 'S', changes: {} },
    { type: 'initiative/edit', ids: ['a'], changes: { serviceId: 's' } },
    { type: 'service/delete', ids: ['s'] },
  );
  expect(now.initiative.get('a')?.serviceId).toBeNull();
});
