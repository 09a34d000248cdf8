import { expect, test } from 'vitest';
import { setBridge } from '../../../renderer/state/files/shell-client';
import { showInTaskbar } from '../../../renderer/state/files/taskbar';
import { fakeShell } from '../../helpers/fake-shell';

test('a job is told in whole percents, each once, and its end', () => {
  const shell = fakeShell();
  setBridge(shell);
  for (let done = 0; done <= 1_000; done++) showInTaskbar({ done, rows: 1_000 });
  showInTaskbar(null);
  showInTaskbar(null);
  const shares = shell.asked.map(({ name, body }) => {
    expect(name).toBe('window/progress');
    return (body as { share: number | null }).share;
  });
  expect(shares).toHaveLength(102);
  expect(shares.slice(0, 3)).toEqual([0, 0.01, 0.02]);
  expect(shares.slice(-2)).toEqual([1, null]);
});

test('a job of no rows yet shows nothing', () => {
  const shell = fakeShell();
  setBridge(shell);
  showInTaskbar({ done: 0, rows: 0 });
  expect(shell.asked).toEqual([]);
});
