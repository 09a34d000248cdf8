import { afterEach, expect, test } from 'vitest';
import { applyChange, currentPlan } from '../../../renderer/state/plan-store';
import { changedSince, tableChangedSince } from '../../../shared/model/patch';
import { freshPlan } from '../../helpers/plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
afterEach(() => started.stop());

function retitled(revision: number): void {
  const { id, title } = [...currentPlan().plan.values()][0] as { id: string; title: string };
  const patch = { plan: { changed: [{ id, from: { title }, to: { title: `Title ${revision}` } }] } };
  const label = { code: 'plan-edited', parameters: {} };
  expect(applyChange({ patch, revision, label, how: 'do', undo: label, redo: null })).toBe(true);
}

test('the plan shown knows the one before it, and that one no other: else each would lead to all before', async () => {
  started = await startFake(freshPlan());
  retitled(2);
  const before = currentPlan();
  retitled(3);
  expect(changedSince(currentPlan())?.before).toBe(before);
  expect([changedSince(before), tableChangedSince(before.plan)]).toEqual([null, null]);
});
