import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../../renderer/features/decisions/ahead';
import '../../../renderer/features/grid/ahead';
import '../../../renderer/features/money/ahead';
import '../../../renderer/features/outcomes/ahead';
import '../../../renderer/features/people/ahead';
import '../../../renderer/features/report/ahead';
import '../../../renderer/features/scenarios/ahead';
import '../../../renderer/features/services/ahead';
import { askAhead, workAhead } from '../../../renderer/state/plan/ahead';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import type { Plan } from '../../../shared/model/plan';
import { warmSteps } from '../../../shared/rules/warm';
import { derivePlan, look } from '../../bench/derive-plan';
import { allFigures } from '../../helpers/all-figures';
import { watched } from '../../helpers/reading';

const count = 4_000;
/** Their tab is not the first of its screen, or they are not what it is seen with first. */
const askedLater = new Set([
  'scores by the plan’s own',
  'scores by net present value',
  'after go-live',
  'business units',
  'differences',
]);

let idle: IdleRequestCallback[] = [];
let steps = 0;
let stop = () => {};

/** The page is idle for so many steps. */
function idleFor(most: number): void {
  const now = idle;
  idle = [];
  let left = most;
  for (const call of now)
    call({
      didTimeout: false,
      timeRemaining: () => {
        steps += 1;
        return left-- > 0 ? 5 : 0;
      },
    });
}

function show(plan: Plan): void {
  usePlanStore.setState({ status: 'ready', plan, chosenScenario: null });
}

beforeEach(() => {
  vi.useFakeTimers();
  idle = [];
  steps = 0;
  vi.stubGlobal('requestIdleCallback', (call: IdleRequestCallback) => idle.push(call));
  vi.stubGlobal('cancelIdleCallback', () => (idle = []));
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function untilDone(): void {
  for (let turn = 0; turn < 10_000; turn++) {
    vi.advanceTimersByTime(1_000);
    if (idle.length === 0) return;
    idleFor(1);
  }
  throw new Error('it never ends');
}

test('other screens find their figures: what they are seen with first reads no initiative again', () => {
  const { plan, readSince } = watched(derivePlan(count));
  for (const _ of warmSteps(plan, look.scenarioId, look.today));
  readSince();
  show(plan);
  stop = workAhead();
  untilDone();
  expect(steps).toBeGreaterThan(50);
  readSince();
  const reads = Object.entries(allFigures).flatMap(([name, shown]) => {
    shown(plan, look);
    const read = readSince().size;
    return read > count / 10 && !askedLater.has(name) ? [`${name} ${read}`] : [];
  });
  expect(reads).toEqual([]);
});

test('nothing is worked out while the hand moves, and it goes on once the hand is at rest', () => {
  let done = 0;
  askAhead(function* (plan) {
    if (plan.initiative.size > 60) return;
    for (let step = 0; step < 5; step++) yield (done += 1);
  });
  show(derivePlan(40));
  stop = workAhead();
  vi.advanceTimersByTime(1);
  expect(idle).toHaveLength(1);
  dispatchEvent(new Event('pointermove'));
  idleFor(1_000);
  expect(done).toBe(0);
  vi.advanceTimersByTime(300);
  expect(idle).toHaveLength(0);
  untilDone();
  expect(done).toBe(5);
});

test('it says when nothing is left, of each plan that comes', () => {
  const done = vi.fn<() => void>();
  show(derivePlan(40));
  stop = workAhead(done);
  vi.advanceTimersByTime(1_000);
  idleFor(1);
  expect(done).not.toHaveBeenCalled();
  untilDone();
  expect(done).toHaveBeenCalledTimes(1);
  show(derivePlan(41));
  untilDone();
  expect(done).toHaveBeenCalledTimes(2);
});

describe('a slice', () => {
  /** Steps that take so many milliseconds each, by the clock of the test. */
  const working = (milliseconds: number) => {
    const at: number[] = [];
    askAhead(function* (plan) {
      if (plan.initiative.size !== 50) return;
      for (let step = 0; step < 20; step++) {
        at.push(performance.now());
        clock += milliseconds;
        yield;
      }
    });
    return at;
  };
  let clock = 0;
  const isPending = vi.fn<() => boolean>();
  beforeEach(() => {
    clock = 1_000;
    vi.spyOn(performance, 'now').mockImplementation(() => clock);
    isPending.mockReturnValue(false);
    Object.assign(navigator, { scheduling: { isInputPending: isPending } });
    show(derivePlan(50));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(navigator, 'scheduling');
  });
  const toStep = (at: readonly number[]) => {
    for (let turn = 0; turn < 10_000 && at.length === 0; turn++) {
      vi.advanceTimersByTime(1_000);
      idleFor(1);
    }
  };

  test.each([1, 3, 5])('ends after 8 ms with steps of %d ms, however long the page is idle', (each) => {
    const at = working(each);
    stop = workAhead();
    toStep(at);
    while (at.length < 20) {
      const before = at.length;
      const from = clock;
      vi.advanceTimersByTime(1_000);
      idleFor(1_000);
      expect(clock - from).toBeLessThan(8 + each);
      // Nor does it idle where there is time.
      expect(at.length - before).toBe(Math.min(Math.ceil(8 / each), 20 - before));
    }
  });

  test('does not begin while input waits, and goes on after it', () => {
    const at = working(1);
    stop = workAhead();
    toStep(at);
    const before = at.length;
    isPending.mockReturnValue(true);
    vi.advanceTimersByTime(1_000);
    idleFor(1_000);
    expect(at).toHaveLength(before);
    isPending.mockReturnValue(false);
    vi.advanceTimersByTime(1_000);
    idleFor(1_000);
    expect(at.length).toBeGreaterThan(before);
  });
});

test('of a plan that is gone nothing more is worked out', () => {
  const seen: string[] = [];
  askAhead(function* (plan) {
    for (let step = 0; step < 3; step++) yield seen.push(`${plan.initiative.size}`);
  });
  const [first, second] = [derivePlan(20), derivePlan(30)];
  show(first);
  stop = workAhead();
  for (let turn = 0; turn < 10_000 && seen.length === 0; turn++) {
    vi.advanceTimersByTime(1_000);
    idleFor(1);
  }
  expect(seen).toEqual(['20']);
  show(second);
  untilDone();
  expect(seen).toEqual(['20', '30', '30', '30']);
});

test('where a screen’s figure fails the other screens’ are worked out all the same', () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  let isReached = false;
  askAhead(() => {
    throw new Error('planted');
  });
  askAhead(() => [(isReached = true)]);
  show(derivePlan(20));
  stop = workAhead();
  untilDone();
  expect(isReached).toBe(true);
  expect(told).toHaveBeenCalled();
});

test('of a plan so large that a step would block the page nothing is worked out', () => {
  let asked = 0;
  askAhead(() => [(asked += 1)]);
  const plan = derivePlan(20);
  const [first] = plan.initiative.values();
  const many = (length: number) => new Map(Array.from({ length }, (_, at) => [`${at}`, first as never]));
  show({ ...plan, initiative: many(20_001) });
  stop = workAhead();
  vi.advanceTimersByTime(1_000);
  expect(idle).toHaveLength(0);
  show({ ...plan, initiative: many(20_000) });
  vi.advanceTimersByTime(1_000);
  expect(idle).toHaveLength(1);
  expect(asked).toBe(0);
});
