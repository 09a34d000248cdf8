import { afterEach, expect, test } from 'vitest';
import { applyChange, currentPlan, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { changedSince, invert, tableChangedSince } from '../../../shared/model/patch';
import { adding, after, ask, freshPlan } from '../../helpers/plans/plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
afterEach(() => started.stop());

function retitled(revision: number): void {
  const { id, title } = [...currentPlan().plan.values()][0] as { id: string; title: string };
  const patch = { plan: { changed: [{ id, from: { title }, to: { title: `Title ${revision}` } }] } };
  const label = { code: 'plan-edited', parameters: {} };
  expect(applyChange({ patch, revision, label, how: 'do', undo: label, redo: null })).toBe(true);
}

test('a large step that is taken back shows the very plan before it, with all that was derived of it', async () => {
  const ids = Array.from({ length: 300 }, (_, index) => `i${index}`);
  started = await startFake(after(freshPlan(), ...ids.map((id) => adding(id, { cost: 100 }))));
  const before = currentPlan();
  const { revision } = usePlanStore.getState();
  const decision = ask(before, { type: 'initiative/edit', ids, changes: { cost: 700 } });
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  const { patch, label } = decision;
  const told = { label, undo: label, redo: null };
  applyChange({ ...told, patch: structuredClone(patch), revision: revision + 1, how: 'do' });
  const next = currentPlan();
  expect(next).not.toBe(before);
  applyChange({ ...told, patch: structuredClone(invert(patch)), revision: revision + 2, how: 'undo' });
  expect(currentPlan()).toBe(before);
  applyChange({ ...told, patch: structuredClone(patch), revision: revision + 3, how: 'redo' });
  expect(currentPlan()).toBe(next);
  retitled(revision + 4);
  retitled(revision + 5);
  applyChange({ ...told, patch: structuredClone(invert(patch)), revision: revision + 6, how: 'undo' });
  expect(currentPlan()).not.toBe(before);
  expect(currentPlan().moneyLine).toEqual(before.moneyLine);
});

test('the plan shown knows the one before it, and that one no other: else each would lead to all before', async () => {
  started = await startFake(freshPlan());
  retitled(2);
  const before = currentPlan();
  retitled(3);
  expect(changedSince(currentPlan())?.before).toBe(before);
  expect([changedSince(before), tableChangedSince(before.plan)]).toEqual([null, null]);
});
