import { expect, test } from 'vitest';
import { boardKeys, panelKeys } from '../../../renderer/app/key-lists';
import { actions } from '../../../renderer/state/actions';
import { allWindowActions } from '../../../renderer/state/window-actions';

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
