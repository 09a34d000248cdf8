import { afterEach, beforeEach, expect, test } from 'vitest';
import { actionGroups } from '../../../renderer/state/actions/action-groups';
import { actions } from '../../../renderer/state/actions/actions';
import { chooseKey, resetKeys } from '../../../renderer/state/actions/key-choices';
import { targetOf, whyNotTo } from '../../../renderer/state/actions/target';
import { allWindowActions } from '../../../renderer/state/actions/window-actions';
import { selectAll } from '../../../renderer/state/board/selection';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  started = await startFake(designPlan());
});
afterEach(() => {
  resetKeys();
  started.stop();
});

/** Chooses cards by their places in a lane, and asks why an action cannot be done to them. */
function chosen(
  ...places: readonly [lane: 'backlog' | 'run' | 'innovate', part: 'funded' | 'unfunded', at: number][]
) {
  const { cards } = targetOf();
  const ids = places.map(([lane, part, at]) => cards.lanes[lane][part].at(at)?.initiative.id ?? 'none');
  selectAll(ids);
  return {
    why: (id: string) => {
      const action = actions.find((one) => one.id === id);
      if (!action) throw new Error(`no action ${id}`);
      return whyNotTo(action, targetOf(ids[0]));
    },
  };
}

test('every action has words, a sign of its own, and says why it cannot be done', () => {
  for (const { id, icon, words, whyNot } of [...actions, ...allWindowActions]) {
    expect(icon, id).toBeTruthy();
    expect(words, id).not.toBe('');
    expect(whyNot, id).toBeTypeOf('function');
  }
  const signs = allWindowActions.map(({ icon }) => icon);
  expect(new Set(signs).size).toBe(signs.length);
});

test('why not is said by what stands in the way', () => {
  const first = chosen(['run', 'funded', 0]);
  expect(first.why('rank-up')).toBe('Already at the top.');
  expect(first.why('to-run')).toBe('Already there.');
  expect(first.why('to-innovate')).toBeNull();
  expect(first.why('mark-never')).toBe('Take the funding away first.');
  expect(first.why('why')).toBe('Of two initiatives.');
  const apart = chosen(['run', 'funded', 0], ['innovate', 'funded', 0]);
  expect(apart.why('rank-up')).toBe('They are not in one list.');
  expect(apart.why('open')).toBe('Of one initiative alone.');
  expect(apart.why('why')).toBeNull();
  expect(chosen(['run', 'funded', 0], ['run', 'unfunded', 0]).why('rank-first')).toBe(
    'The funding line is between them.',
  );
  expect(chosen(['backlog', 'unfunded', 0]).why('fund')).toBe('Only what is in a lane is funded.');
  expect(chosen().why('delete')).toBe('No initiative is selected.');
});

test('in a plan that cannot be written only looking is allowed', async () => {
  started.stop();
  started = await startFake(designPlan(), { readOnly: 'file' });
  const one = chosen(['run', 'funded', 0]);
  expect(one.why('delete')).toBe('The plan is read-only.');
  expect(one.why('open')).toBeNull();
});

test('a menu holds the reasons, with the keys as they are now', () => {
  chosen(['run', 'funded', 0]);
  chooseKey('to-innovate', 'x');
  const entries = actionGroups(targetOf()).flatMap((group) => group.entries);
  const entry = (id: string) => entries.find(({ action }) => action.id === id);
  expect(entry('rank-up')?.whyNot).toBe('Already at the top.');
  expect(entry('to-innovate')).toMatchObject({ whyNot: null, keys: 'X' });
});
