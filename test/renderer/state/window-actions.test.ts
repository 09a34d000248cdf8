import { expect, test } from 'vitest';
import { boardKeys, panelKeys } from '../../../renderer/app/key-lists';
import { actions } from '../../../renderer/state/actions/actions';
import { allWindowActions, runWindowAction } from '../../../renderer/state/actions/window-actions';
import { noticeManager } from '../../../renderer/state/window/notices';

test('no key of the window does two things, nor one of a card, the board or the panel', () => {
  const ofWindow = allWindowActions.flatMap(({ key, otherKey }) =>
    [key, otherKey].flatMap((each) => each ?? []),
  );
  const ofCards = new Set(actions.flatMap(({ key }) => key ?? []));
  const moving = [...boardKeys, ...panelKeys].flatMap(([, ...keys]) => keys);
  expect(new Set(ofWindow).size).toBe(ofWindow.length);
  expect(ofWindow.filter((key) => ofCards.has(key))).toEqual([]);
  expect(moving.filter((key) => ofWindow.includes(key) || ofCards.has(key))).toEqual([]);
});

test('every action has words of its own', () => {
  const words = allWindowActions.map(({ words: said }) => said);
  expect(new Set(words).size).toBe(words.length);
});

test('a log bundle is asked for, and said to hold nothing of a plan', async () => {
  const { startFake } = await import('../../helpers/start-fake');
  const { designPlan } = await import('../../helpers/plans/sample-plans');
  const started = await startFake(designPlan());
  started.shell.answers.set('about/save-log', { fileName: 'Bimodal Planner log.txt' });
  const told: unknown[] = [];
  const stop = noticeManager[' subscribe'](({ options }) => told.push(options));
  await runWindowAction('save-log');
  stop();
  started.stop();
  expect(started.shell.asked.at(-1)).toEqual({ name: 'about/save-log', body: {} });
  expect(told).toMatchObject([{ title: 'Saved Bimodal Planner log.txt. It holds nothing of a plan.' }]);
});
