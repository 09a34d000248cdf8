import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useInSightFirst } from '../../../renderer/features/board/in-sight-first';

let frames: FrameRequestCallback[];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

const overscan = 8;
const from = (startIndex: number) => ({ startIndex, endIndex: startIndex + 9, overscan, count: 3_000 });

async function nextFrame(): Promise<void> {
  await act(async () => {
    await vi.waitFor(() => expect(frames).not.toEqual([]), { timeout: 10_000 });
    for (const frame of frames.splice(0)) frame(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** A list at a place; answers with how many rows beyond sight it draws. */
function list() {
  const { result, rerender } = renderHook(
    ({ start }: { start: number }) => useInSightFirst()(from(start)).overscan,
    { initialProps: { start: 0 } },
  );
  const scrolled = (start: number) => {
    rerender({ start });
    return result.current;
  };
  return { scrolled, beyond: () => result.current };
}

test('a list that scrolls on draws the rows beyond sight with those in sight', () => {
  const { scrolled, beyond } = list();
  expect(beyond()).toBe(overscan);
  expect([scrolled(3), scrolled(12), scrolled(4)]).toEqual([overscan, overscan, overscan]);
});

test('one that jumps draws the rows in sight, and those beyond a frame later', async () => {
  const { scrolled, beyond } = list();
  expect(scrolled(2_000)).toBe(0);
  await nextFrame();
  expect(beyond()).toBe(overscan);
  // Back again, and drawn once more before the frame.
  expect(scrolled(10)).toBe(0);
  expect(scrolled(11)).toBe(0);
  await nextFrame();
  expect(beyond()).toBe(overscan);
});
