import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepAltFromMenu } from '../../../renderer/state/window/alt-chord';

let stop: () => void;
beforeEach(() => {
  stop = keepAltFromMenu();
});
afterEach(() => stop());

const altDown = () => fireEvent.keyDown(document.body, { key: 'Alt', altKey: true });
/** Whether the release is left to the window, which leads to the menu then. */
const leadsToMenu = () => fireEvent.keyUp(document.body, { key: 'Alt' });

test('Alt alone leads to the menu of the window', () => {
  altDown();
  expect(leadsToMenu()).toBe(true);
});

test('Alt with another key does not, in whichever order they are let go of', () => {
  altDown();
  fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true });
  fireEvent.keyUp(document.body, { key: 'ArrowUp', altKey: true });
  expect(leadsToMenu()).toBe(false);
  altDown();
  fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true });
  expect(leadsToMenu()).toBe(false);
});

test('neither does Alt with the pointer', () => {
  altDown();
  fireEvent.pointerDown(document.body, { altKey: true });
  expect(leadsToMenu()).toBe(false);
});

test('Alt alone leads there again afterwards', () => {
  altDown();
  fireEvent.keyDown(document.body, { key: 'ArrowUp', altKey: true });
  leadsToMenu();
  altDown();
  expect(leadsToMenu()).toBe(true);
});
