import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Drawn, useColumnsInTurn, useDrawnInTurn } from '../../../renderer/features/board/drawn-in-turn';

let frames: FrameRequestCallback[];
let drawn: Record<string, Drawn | number>;

beforeEach(() => {
  frames = [];
  drawn = {};
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

function List({ name, rows }: { readonly name: string; readonly rows: number }) {
  drawn[name] = useDrawnInTurn(rows);
  return null;
}

async function nextFrame(): Promise<void> {
  await act(async () => {
    await vi.waitFor(() => expect(frames).not.toEqual([]), { timeout: 10_000 });
    for (const frame of frames.splice(0)) frame(0);
    // What the frame lets follow waits for room of its own.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

async function afterFrames(count: number): Promise<(Drawn | number)[]> {
  for (let frame = 0; frame < count; frame++) await nextFrame();
  return Object.values(drawn);
}

test('long lists are drawn one a frame: their rows in sight, then those beyond', async () => {
  render(
    <>
      <List name="run" rows={30_000} />
      <List name="innovate" rows={30_000} />
    </>,
  );
  expect(Object.values(drawn)).toEqual(['frame', 'frame']);
  expect(await afterFrames(1)).toEqual(['in-sight', 'frame']);
  expect(await afterFrames(1)).toEqual(['in-sight', 'in-sight']);
  expect(await afterFrames(1)).toEqual(['beyond-sight', 'in-sight']);
  expect(await afterFrames(1)).toEqual(['beyond-sight', 'beyond-sight']);
});

test('a list of ordinary length has its rows in sight at once', async () => {
  render(<List name="run" rows={300} />);
  expect(Object.values(drawn)).toEqual(['in-sight']);
  expect(await afterFrames(1)).toEqual(['beyond-sight']);
});

test('a list that goes away takes no frame from the next one', async () => {
  const { unmount } = render(<List name="gone" rows={30_000} />);
  unmount();
  drawn = {};
  render(<List name="run" rows={300} />);
  expect(await afterFrames(1)).toEqual(['beyond-sight']);
});

function Board({ cards }: { readonly cards: number }) {
  drawn['columns'] = useColumnsInTurn(cards, 3);
  return null;
}

test('the first column of a large plan comes with the board, then one a frame; those of others come at once', async () => {
  const { unmount } = render(<Board cards={100_000} />);
  expect(Object.values(drawn)).toEqual([1]);
  expect(await afterFrames(1)).toEqual([2]);
  expect(await afterFrames(1)).toEqual([3]);
  unmount();
  render(<Board cards={300} />);
  expect(Object.values(drawn)).toEqual([3]);
});
