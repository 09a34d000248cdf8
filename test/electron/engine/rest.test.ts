import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { collectGarbage, createRest } from '../../../electron/engine/rest';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

describe('work that waits for rest', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('is done once, three seconds after the last message', () => {
    const rest = createRest();
    const work = vi.fn<() => void>();
    rest.begin(work);
    vi.advanceTimersByTime(2_900);
    rest.heard();
    vi.advanceTimersByTime(2_900);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    rest.heard();
    vi.advanceTimersByTime(10_000);
    expect(work).toHaveBeenCalledOnce();
  });

  test('gives way to what begins later', () => {
    const rest = createRest();
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    rest.begin(first);
    rest.begin(second);
    vi.advanceTimersByTime(10_000);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();
  });
});

test('garbage goes, and what is held stays', () => {
  const held = Array.from({ length: 1_000 }, (_, at) => ({ at }));
  let gone: unknown = Array.from({ length: 1_000_000 }, (_, at) => ({ at }));
  const before = process.memoryUsage().heapUsed;
  expect(gone).toHaveLength(1_000_000);
  gone = null;
  collectGarbage();
  expect(before - process.memoryUsage().heapUsed).toBeGreaterThan(10_000_000);
  expect(held.at(-1)).toEqual({ at: 999 });
  expect('gc' in globalThis).toBe(false);
});

test('a plan whose pages in memory were let go of is read and edited as before', async () => {
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'plan.bimodal')));
  const page = await engine.page();
  await page.do(adding(scenarioOf(await page.read()), 'a'));
  engine.engine.session().store.shrink();
  await page.do(adding(scenarioOf(await page.read()), 'b'));
  expect(engine.engine.session().store.read().initiative.size).toBe(2);
});
