import { expect, test } from 'vitest';
import { firstPeers } from '../../../shared/model/peers';
import {
  pressureTextWords,
  pressureWords,
  typedPressure,
} from '../../../shared/words/outcomes/pressure-words';

const all = firstPeers.flatMap(({ pressures }) => pressures);

test('in English the pressures that every plan begins with read word for word as the product has them', () => {
  expect(all.map(pressureWords)).toEqual(all.map(({ text }) => text));
  expect(all.map(({ text }) => pressureTextWords(text))).toEqual(all.map(({ text }) => text));
});

test('what was edited reads as it was typed, and is stored so', () => {
  expect(pressureWords({ id: 'growth', text: 'growth in the north' })).toBe('growth in the north');
  expect(pressureWords({ id: 'own', text: 'growth' })).toBe('growth');
  expect(typedPressure({ id: 'growth', text: 'growth' }, 'growth in the north')).toBe('growth in the north');
});
