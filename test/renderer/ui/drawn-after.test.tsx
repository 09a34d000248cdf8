import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useDrawnAfter } from '../../../renderer/ui/drawn-after';

let frames: FrameRequestCallback[];
let lists: Record<string, { drawn: string; isBehind: boolean }>;

beforeEach(() => {
  frames = [];
  lists = {};
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
});
afterEach(() => vi.unstubAllGlobals());

interface Props {
  readonly shown: string;
  readonly asked: string;
  readonly isLarge?: boolean;
}

function List({ name, shown, asked, isLarge = true }: Props & { readonly name: string }) {
  lists[name] = useDrawnAfter(shown, asked, isLarge);
  return null;
}

const both = (props: Props) => (
  <>
    <List name="run" {...props} />
    <List name="innovate" {...props} />
  </>
);
const drawn = () => Object.values(lists).map((list) => list.drawn);

async function nextFrame(): Promise<void> {
  await act(async () => {
    await vi.waitFor(() => expect(frames).not.toEqual([]));
    for (const frame of frames.splice(0)) frame(0);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

test('after a letter each list keeps what it showed until its frame comes, and says so', async () => {
  const { rerender } = render(both({ shown: 'all', asked: '' }));
  rerender(both({ shown: 'with an a', asked: 'a' }));
  expect(drawn()).toEqual(['all', 'all']);
  expect(lists['run']?.isBehind).toBe(true);
  await nextFrame();
  expect(drawn()).toEqual(['with an a', 'all']);
  await nextFrame();
  expect(drawn()).toEqual(['with an a', 'with an a']);
  expect(lists['innovate']?.isBehind).toBe(false);
});

test('letters typed faster than lists are drawn end with the last one', async () => {
  const { rerender } = render(both({ shown: 'all', asked: '' }));
  rerender(both({ shown: 'with an a', asked: 'a' }));
  rerender(both({ shown: 'with ab', asked: 'ab' }));
  await nextFrame();
  await nextFrame();
  expect(drawn()).toEqual(['with ab', 'with ab']);
});

test('an edit is drawn at once, and so is all of a small plan', () => {
  const { rerender } = render(both({ shown: 'all', asked: '' }));
  rerender(both({ shown: 'all, edited', asked: '' }));
  expect(drawn()).toEqual(['all, edited', 'all, edited']);
  rerender(both({ shown: 'with an a', asked: 'a', isLarge: false }));
  expect(drawn()).toEqual(['with an a', 'with an a']);
});
