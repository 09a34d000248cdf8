import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { RunningExports } from '../../../renderer/app/running-exports';
import { exportBegun, exportIsAt, runExport } from '../../../renderer/state/files/running-exports';
import type { Reply } from '../../../shared/contract/envelope';
import { type Double, startDouble } from '../import/engine-double';

let double: Double;
afterEach(() => {
  double.stop();
  vi.useRealTimers();
});

test('a long export is shown from when its file is chosen, says how far it is and can be cancelled', async () => {
  double = startDouble({});
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const user = userEvent.setup({ advanceTimers: vi.advanceTimersByTime });
  let answer: (reply: Reply<null>) => void = () => undefined;
  const cancel = vi.fn<(job: string) => Promise<void>>(async () => undefined);
  const onLong = vi.fn<() => void>();
  let job = '';
  render(<RunningExports />);
  const reply = runExport({
    words: 'Exporting',
    write: (id) => {
      job = id;
      return new Promise<Reply<null>>((resolve) => (answer = resolve));
    },
    cancel,
    onLong,
  });
  await act(() => vi.advanceTimersByTimeAsync(5_000));
  expect(screen.queryByText('Exporting')).toBeNull();
  exportBegun();
  await act(() => vi.advanceTimersByTimeAsync(500));
  expect(onLong).toHaveBeenCalledOnce();
  act(() => double.emit({ type: 'progress', job, done: 40, rows: 200 }));
  expect(screen.getByRole('progressbar', { name: 'Exporting' })).toHaveAttribute('value', '40');
  await user.click(screen.getByRole('button', { name: 'Cancel the export' }));
  expect(cancel).toHaveBeenCalledExactlyOnceWith(job);
  expect(screen.getByText('Cancelling…')).toBeVisible();
  answer({ ok: false, code: 'cancelled', parameters: {} });
  await act(async () => expect(await reply).toMatchObject({ code: 'cancelled' }));
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('a report says how far it is laid out, then that its pages are written; another export hears nothing of it', async () => {
  double = startDouble({});
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let answer: (reply: Reply<null>) => void = () => undefined;
  let job = '';
  render(<RunningExports />);
  const reply = runExport({
    words: 'Exporting the report',
    write: (id) => {
      job = id;
      return new Promise<Reply<null>>((resolve) => (answer = resolve));
    },
    cancel: async () => undefined,
  });
  exportBegun();
  // Before it is shown as well as after.
  act(() => exportIsAt({ type: 'export-stage', job, stage: 'laying-out', done: 3, of: 31 }));
  await act(() => vi.advanceTimersByTimeAsync(500));
  const bar = screen.getByRole('progressbar', { name: 'Laying out the report' });
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['3', '31']);
  act(() => exportIsAt({ type: 'export-stage', job: 'another', stage: 'laying-out', done: 9, of: 31 }));
  expect(bar).toHaveAttribute('value', '3');
  act(() => exportIsAt({ type: 'export-stage', job, stage: 'laying-out', done: 30, of: 31 }));
  expect(bar).toHaveAttribute('value', '30');
  act(() => exportIsAt({ type: 'export-stage', job, stage: 'writing' }));
  // Chromium does not say how far it is.
  expect(screen.getByRole('progressbar', { name: 'Writing the pages' })).not.toHaveAttribute('value');
  answer({ ok: true, value: null });
  await act(async () => void (await reply));
  expect(screen.queryByRole('progressbar')).toBeNull();
  act(() => exportIsAt({ type: 'export-stage', job, stage: 'writing' }));
  expect(screen.queryByRole('progressbar')).toBeNull();
});
