import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followHand } from '../../../../../renderer/features/board/dnd/hand';

let heard: string[];
let callOff = () => {};
let field: HTMLInputElement;

beforeEach(() => {
  heard = [];
  document.body.innerHTML = '<button>a card</button><input>';
  field = document.querySelector('input') as HTMLInputElement;
});

const pointer = (x: number, pointerId = 1) => ({ clientX: x, clientY: 10, pointerId, isPrimary: true });

function press(): void {
  const says =
    (word: string) =>
    (...details: unknown[]) =>
      void heard.push([word, ...details.map((detail) => JSON.stringify(detail))].join(' '));
  callOff = followHand(new PointerEvent('pointerdown', pointer(100)), {
    start: says('start'),
    move: says('move'),
    end: says('end'),
    cancel: says('cancel'),
    abort: says('abort'),
  });
}

function dragAndRelease(): void {
  press();
  fireEvent.pointerMove(document, pointer(120));
  fireEvent.pointerUp(document, pointer(120));
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));
// The last drag stops clicks until its turn is over.
afterEach(nextTurn);

describe('the hand', () => {
  test('becomes a drag beyond 6 pixels', () => {
    press();
    fireEvent.pointerMove(document, pointer(106));
    expect(heard).toEqual([]);
    fireEvent.pointerMove(document, pointer(107));
    fireEvent.pointerMove(document, pointer(150));
    fireEvent.pointerUp(document, pointer(150));
    expect(heard).toEqual(['start', 'move {"x":107,"y":10}', 'move {"x":150,"y":10}', 'end']);
  });

  test('that lets go where it pressed was no drag, and its click is the card’s', () => {
    const clicked = vi.fn<(event: Event) => void>();
    document.body.addEventListener('click', clicked, { once: true });
    press();
    fireEvent.pointerUp(document, pointer(100));
    fireEvent.click(field);
    expect(heard).toEqual(['abort']);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  test('takes no notice of another pointer', () => {
    press();
    fireEvent.pointerMove(document, pointer(300, 2));
    fireEvent.pointerUp(document, pointer(300, 2));
    expect(heard).toEqual([]);
    fireEvent.pointerUp(document, pointer(100));
  });

  test.each(['resize', 'visibilitychange', 'Escape'])('puts the card back on %s', (why) => {
    press();
    fireEvent.pointerMove(document, pointer(120));
    if (why === 'resize') fireEvent(window, new Event(why));
    else if (why === 'visibilitychange') fireEvent(document, new Event(why));
    else fireEvent.keyDown(document, { key: why });
    fireEvent.pointerUp(document, pointer(120));
    expect(heard).toEqual(['start', 'move {"x":120,"y":10}', 'cancel']);
  });

  test('puts the card back when it is called off, once', () => {
    press();
    fireEvent.pointerMove(document, pointer(120));
    callOff();
    callOff();
    fireEvent.pointerUp(document, pointer(120));
    expect(heard).toEqual(['start', 'move {"x":120,"y":10}', 'cancel']);
  });
});

describe('once it has let go', () => {
  test('the click of the release is stopped, the next one arrives', async () => {
    const clicked = vi.fn<(event: Event) => void>();
    document.body.addEventListener('click', clicked);
    dragAndRelease();
    fireEvent.click(field);
    expect(clicked).not.toHaveBeenCalled();
    await nextTurn();
    fireEvent.click(field);
    expect(clicked).toHaveBeenCalledTimes(1);
    document.body.removeEventListener('click', clicked);
  });

  test('the caret stays in the field that is typed in next', () => {
    dragAndRelease();
    const cleared = vi.spyOn(Selection.prototype, 'removeAllRanges');
    field.focus();
    fireEvent(document, new Event('selectionchange'));
    expect(cleared).not.toHaveBeenCalled();
    cleared.mockRestore();
  });

  test('Escape is no longer the drag’s', () => {
    dragAndRelease();
    fireEvent.keyDown(document, { key: 'Escape' });
    expect(heard).toEqual(['start', 'move {"x":120,"y":10}', 'end']);
  });
});
