import { describe, expect, it } from 'vitest';
import { showShare, whileBusy } from '../../../electron/main/menu/taskbar';

function listed(destroyed = false) {
  const shown: number[] = [];
  return { shown, isDestroyed: () => destroyed, setProgressBar: (share: number) => void shown.push(share) };
}

describe('the taskbar', () => {
  it('shows a share, and nothing once the job has ended', () => {
    const window = listed();
    showShare(window, 0.25);
    showShare(window, null);
    expect(window.shown).toEqual([0.25, -1]);
  });

  it('shows that a job runs until it ends, well or badly', async () => {
    const window = listed();
    await expect(whileBusy(window, Promise.resolve('done'))).resolves.toBe('done');
    await expect(whileBusy(window, Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(window.shown).toEqual([2, -1, 2, -1]);
  });

  it('leaves a window alone that has gone meanwhile', () => {
    const window = listed(true);
    showShare(window, 0.5);
    expect(window.shown).toEqual([]);
  });
});
