import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type PageRest, pageRest } from '../../../renderer/state/window/page-rest';

const act = vi.fn<() => void>();
const isPending = vi.fn<() => boolean>();
let idle: IdleRequestCallback[] = [];
let rest: PageRest;

/** So long nothing comes from the system; the page is idle all the while. */
function pass(milliseconds: number): void {
  for (let gone = 0; gone < milliseconds; gone += 50) {
    vi.advanceTimersByTime(50);
    const now = idle;
    idle = [];
    for (const call of now) call({ didTimeout: false, timeRemaining: () => 50 });
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => idle.push(call));
  vi.stubGlobal('cancelIdleCallback', () => (idle = []));
  Object.assign(navigator, { scheduling: { isInputPending: isPending } });
  isPending.mockReturnValue(false);
  act.mockClear();
  idle = [];
  rest = pageRest(act);
});
afterEach(() => {
  rest.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'scheduling');
});

test('nothing is done before there is something to do', () => {
  pass(60_000);
  expect(act).not.toHaveBeenCalled();
});

test('after a start it is done once, two seconds later', () => {
  rest.begin();
  pass(1_900);
  expect(act).not.toHaveBeenCalled();
  pass(200);
  expect(act).toHaveBeenCalledTimes(1);
  pass(600_000);
  expect(act).toHaveBeenCalledTimes(1);
});

describe.each(['keydown', 'pointerdown', 'pointermove', 'wheel'])('%s', (sign) => {
  test('puts it off until the hand has been still for as long', () => {
    rest.begin();
    for (let turn = 0; turn < 20; turn++) {
      pass(1_000);
      dispatchEvent(new Event(sign));
    }
    expect(act).not.toHaveBeenCalled();
    pass(1_900);
    expect(act).not.toHaveBeenCalled();
    pass(200);
    expect(act).toHaveBeenCalledTimes(1);
  });
});

test('who works is left alone for half a minute', () => {
  rest.begin();
  pass(3_000);
  dispatchEvent(new Event('keydown'));
  rest.begin();
  pass(29_900);
  expect(act).toHaveBeenCalledTimes(1);
  pass(200);
  expect(act).toHaveBeenCalledTimes(2);
});

test('a key that the page has not been told of comes first', () => {
  isPending.mockReturnValue(true);
  rest.begin();
  pass(10_000);
  expect(act).not.toHaveBeenCalled();
  isPending.mockReturnValue(false);
  pass(2_100);
  expect(act).toHaveBeenCalledTimes(1);
});

test('a page that is never idle is left alone', () => {
  rest.begin();
  vi.advanceTimersByTime(60_000);
  expect(act).not.toHaveBeenCalled();
});

test('it ends', () => {
  rest.begin();
  rest.stop();
  pass(60_000);
  expect(act).not.toHaveBeenCalled();
});
