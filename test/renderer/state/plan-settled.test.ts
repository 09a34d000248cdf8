import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { planFailed, planSettled, usePlanStore } from '../../../renderer/state/plan-store';

beforeEach(() => {
  vi.useFakeTimers();
  usePlanStore.setState(usePlanStore.getInitialState());
});
afterEach(() => void vi.useRealTimers());

/** Whether it has settled after so many milliseconds. */
async function isSettled(settling: Promise<void>, after: number): Promise<boolean> {
  let settled = false;
  void settling.then(() => (settled = true));
  await vi.advanceTimersByTimeAsync(after);
  return settled;
}

test('a plan that takes its time is not waited for any longer', async () => {
  const settling = planSettled(120);
  expect(await isSettled(settling, 119)).toBe(false);
  expect(await isSettled(settling, 1)).toBe(true);
});

test('a plan that is read, or cannot be, is not waited for', async () => {
  const settling = planSettled(120);
  expect(await isSettled(settling, 10)).toBe(false);
  planFailed({ code: 'internal', parameters: {} });
  expect(await isSettled(settling, 0)).toBe(true);
  expect(await isSettled(planSettled(120), 0)).toBe(true);
});
