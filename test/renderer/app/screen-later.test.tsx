import { render, screen } from '@testing-library/react';
import { type ComponentType, Suspense, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { screenLater } from '../../../renderer/app/screen-later';

function Plan() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{`Pressed ${count}`}</button>;
}
const load = () => Promise.resolve<ComponentType>(Plan);

describe('a screen whose script is read later', () => {
  it('is there in the same frame once it was read, and is read once', async () => {
    const reads = vi.fn<typeof load>(load);
    const { Screen, prepare } = screenLater(reads);
    await prepare();
    await prepare();
    render(<Screen />);
    expect(screen.getByRole('button')).toHaveTextContent('Pressed 0');
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('comes by itself where nobody has read it yet', async () => {
    const { Screen } = screenLater(load);
    const shown = (
      <Suspense fallback={null}>
        <Screen />
      </Suspense>
    );
    render(shown);
    expect(screen.queryByRole('button')).toBeNull();
    expect(await screen.findByRole('button')).toHaveTextContent('Pressed 0');
  });

  it('keeps what it holds when it is shown again after it was read', async () => {
    const { Screen, prepare } = screenLater(load);
    const shown = (
      <Suspense fallback={null}>
        <Screen />
      </Suspense>
    );
    const { rerender } = render(shown);
    const button = await screen.findByRole('button');
    button.click();
    await prepare();
    rerender(
      <Suspense fallback={null}>
        <Screen />
      </Suspense>,
    );
    expect(await screen.findByText('Pressed 1')).toBe(button);
  });
});
