import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { allAnswered, dispatch, redo, undo } from '../../../renderer/state/plan/dispatch';
import { currentPlan, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { type Question, useQuestions } from '../../../renderer/state/plan/questions';
import { engine } from '../../../renderer/state/plan/session';
import { noticeManager } from '../../../renderer/state/window/notices';
import { useView } from '../../../renderer/state/window/view-store';
import type { Command } from '../../../shared/rules/command';
import { base, moving } from '../../helpers/plans/plans';
import { largePlan } from '../../helpers/plans/made-up-plan';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
const start = async () => (started = await startFake(designPlan()));
afterEach(() => started.stop());

const placementOf = (id: string) => currentPlan().placement.get(`${base}.${id}`);
const question = () =>
  new Promise<Question>((resolve) => {
    const [now] = useQuestions.getState().open;
    if (now) return resolve(now);
    const stop = useQuestions.subscribe(({ open }) => {
      if (!open[0]) return;
      stop();
      resolve(open[0]);
    });
  });

describe('a command', () => {
  test('is decided by the engine, and the page takes over its patch', async () => {
    await start();
    const outcome = await dispatch(moving(['Loyalty wallet'], 'innovate', true));
    expect(outcome.kind).toBe('done');
    expect(placementOf('Loyalty wallet')).toMatchObject({ lane: 'innovate', funding: 'full' });
    expect(currentPlan()).toEqual(started.engine.plan());
    expect(usePlanStore.getState().undo?.code).toBe('initiatives-moved');
  });

  test('is stored at once, and shows no sooner than it may', async () => {
    await start();
    const before = currentPlan();
    let show = () => {};
    const showAfter = new Promise<void>((resolve) => (show = resolve));
    const outcome = dispatch(moving(['Loyalty wallet'], 'innovate', true), { showAfter });
    await vi.waitFor(() =>
      expect(started.engine.plan().placement.get(`${base}.Loyalty wallet`)).toMatchObject({
        funding: 'full',
      }),
    );
    expect(usePlanStore.getState().inFlight).toBe(0);
    expect(currentPlan()).toBe(before);
    show();
    await outcome;
    expect(currentPlan()).toEqual(started.engine.plan());
  });

  test('carries an id and a moment of its own', async () => {
    await start();
    await dispatch(moving(['Loyalty wallet'], 'run'));
    await dispatch(moving(['Loyalty wallet'], 'innovate'));
    const [first, second] = started.engine.stamps;
    expect(first?.id).not.toBe(second?.id);
    expect(Date.parse(first?.at ?? '')).not.toBeNaN();
  });

  test('that crosses a limit is sent again with the reason', async () => {
    await start();
    const outcome = dispatch(moving(['Identity and access hardening'], 'run', false));
    const asked = await question();
    if (asked.kind !== 'reason') throw new Error('a reason is asked for');
    expect(asked.crossings.map((crossing) => crossing.cause)).toContain('pinned');
    asked.answer('Deferred by the board');
    expect((await outcome).kind).toBe('done');
    expect(started.engine.stamps.map((stamp) => stamp.reason)).toEqual([undefined, 'Deferred by the board']);
    expect([...currentPlan().override.values()].map((line) => line.reason)).toEqual([
      'Deferred by the board',
    ]);
  });

  test('changes nothing where the question is left', async () => {
    await start();
    const before = currentPlan();
    const outcome = dispatch(moving(['Identity and access hardening'], 'run', false));
    const asked = await question();
    if (asked.kind === 'reason') asked.answer(null);
    expect((await outcome).kind).toBe('left');
    expect(currentPlan()).toBe(before);
  });

  test('that lacks an outcome is done once the outcome has been chosen in place', async () => {
    await start();
    const outcome = dispatch(moving(['Warehouse voice picking'], 'run', true));
    const asked = await question();
    if (asked.kind !== 'outcome') throw new Error('an outcome is asked for');
    expect(asked.refusal.initiativeIds).toEqual(['Warehouse voice picking']);
    asked.answer('efficiency');
    expect((await outcome).kind).toBe('done');
    expect(currentPlan().initiative.get('Warehouse voice picking')?.outcome).toBe('efficiency');
    expect(placementOf('Warehouse voice picking')).toMatchObject({ lane: 'run', funding: 'full' });
  });

  test('that failed in the world changes nothing and says so', async () => {
    await start();
    const before = currentPlan();
    started.engine.fail = { code: 'disk-full', parameters: {} };
    const outcome = await dispatch(moving(['Loyalty wallet'], 'run'));
    expect(outcome).toMatchObject({ kind: 'failed', failure: { code: 'disk-full' } });
    expect(currentPlan()).toBe(before);
  });
});

describe('the page keeps up', () => {
  test("undo and redo are the engine's", async () => {
    await start();
    const before = started.engine.plan();
    await dispatch(moving(['Loyalty wallet'], 'run'));
    const moved = started.engine.plan();
    await undo();
    expect(currentPlan()).toEqual(before);
    await redo();
    expect(currentPlan()).toEqual(moved);
  });

  test('a change that arrives as reply and as event is applied once', async () => {
    await start();
    const outcome = await dispatch(moving(['Loyalty wallet'], 'run'));
    if (outcome.kind !== 'done') throw new Error('it is allowed');
    const after = currentPlan();
    started.engine.say({ type: 'changed', change: outcome.change });
    await engine().ask('backups/list', {});
    expect(currentPlan()).toBe(after);
  });

  test('a change that does not follow on makes it read the plan anew', async () => {
    await start();
    const { revision } = usePlanStore.getState();
    const label = { code: 'settings-changed', parameters: {} };
    const change = { patch: {}, revision: revision + 5, label, how: 'do' as const, undo: null, redo: null };
    const before = currentPlan();
    started.engine.say({ type: 'changed', change });
    await vi.waitFor(() => expect(currentPlan()).not.toBe(before), { timeout: 10_000 });
    expect(currentPlan()).toEqual(before);
  });

  test('what was sent to an engine that died is given up, and the plan is read from the next one', async () => {
    await start();
    const nobody = () => undefined;
    started.engine.hold = nobody;
    const outcome = dispatch(moving(['Loyalty wallet'], 'run'));
    // From when the command waits there.
    await vi.waitFor(() => expect(started.engine.hold).not.toBe(nobody), { timeout: 10_000 });
    started.engine.hold = null;
    engine().reconnect();
    expect(await outcome).toMatchObject({ kind: 'failed', failure: { code: 'engine-lost' } });
    await allAnswered();
    expect(usePlanStore.getState().status).toBe('ready');
    expect(useView.getState().screen).toBe('board');
  });
});

describe('the notice of a step', () => {
  const first = () => [...currentPlan().initiative.values()][0];
  const owned = (businessOwner: string): Command => ({
    type: 'initiative/edit',
    ids: [first()?.id ?? ''],
    changes: { businessOwner },
  });

  /** Two edits of a plan of so many initiatives; which notices are shown from then on. */
  async function edited(initiatives: number) {
    started = await startFake(largePlan(initiatives));
    for (const owner of ['A', 'B']) await dispatch(owned(owner));
    const shown = vi.spyOn(noticeManager, 'add');
    onTestFinished(() => shown.mockRestore());
    return shown;
  }

  test('shows with it, where the plan is of ordinary size', async () => {
    const shown = await edited(60);
    await undo();
    expect(shown).toHaveBeenCalledOnce();
  });

  test('shows a frame after it, where the plan is large, and not where another step came meanwhile', async () => {
    const shown = await edited(320);
    await undo();
    expect(first()?.businessOwner).toBe('A');
    await undo();
    expect(shown).not.toHaveBeenCalled();
    await vi.waitFor(() => expect(shown).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(shown).toHaveBeenCalledOnce();
  });
});
