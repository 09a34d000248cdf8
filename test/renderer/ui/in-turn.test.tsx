import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { InTurn } from '../../../renderer/ui/in-turn';

let frames: FrameRequestCallback[];

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

async function nextFrame(): Promise<void> {
  await act(async () => {
    await vi.waitFor(() => expect(frames).not.toEqual([]), { timeout: 10_000 });
    for (const frame of frames.splice(0)) frame(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

const drawn = () => screen.queryAllByRole('heading').map((heading) => heading.textContent);

function Parts({ atOnce }: { readonly atOnce: boolean }) {
  return ['Summary', 'Money', 'People'].map((part) => (
    <InTurn key={part} atOnce={atOnce}>
      <h2>{part}</h2>
    </InTurn>
  ));
}

test('the parts of a preview of a large plan are drawn one a frame, in their order', async () => {
  render(<Parts atOnce={false} />);
  expect(drawn()).toEqual([]);
  await nextFrame();
  expect(drawn()).toEqual(['Summary']);
  await nextFrame();
  expect(drawn()).toEqual(['Summary', 'Money']);
  await nextFrame();
  expect(drawn()).toEqual(['Summary', 'Money', 'People']);
});

test('paper has all of them at once', () => {
  render(<Parts atOnce />);
  expect(drawn()).toEqual(['Summary', 'Money', 'People']);
  expect(frames).toEqual([]);
});
