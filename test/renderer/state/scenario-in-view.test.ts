import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actions } from '../../../renderer/state/actions/actions';
import { addInitiative } from '../../../renderer/state/actions/add-initiative';
import { isAllowed, targetOf } from '../../../renderer/state/actions/target';
import { currentPlan, currentScenarioId, viewScenario } from '../../../renderer/state/plan/plan-store';
import { useView } from '../../../renderer/state/window/view-store';
import { cutPlan, cutting } from '../../helpers/plans/cut-plan';
import { after, base } from '../../helpers/plans/plans';
import { type Started, startFake } from '../../helpers/start-fake';

let started: Started;
beforeEach(async () => {
  const plan = after(cutPlan(), ...cutting, {
    type: 'scenario/add',
    id: 'other',
    name: 'Other',
    sourceId: 'before',
  });
  started = await startFake(plan);
});
afterEach(() => started.stop());

const action = (id: string) => {
  const found = actions.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the scenario in view', () => {
  test('is the plan at first, and again where the chosen one is not there', () => {
    expect(currentScenarioId()).toBe(base);
    viewScenario('gone');
    expect(currentScenarioId()).toBe(base);
    viewScenario('other');
    expect(currentScenarioId()).toBe('other');
  });

  test('takes what is added and what is done to cards; the plan stays as it was', async () => {
    viewScenario('other');
    await addInitiative('run');
    const added = useView.getState().panel ?? '';
    expect(currentPlan().placement.get(`other.${added}`)?.lane).toBe('run');
    expect(currentPlan().placement.get(`${base}.${added}`)?.lane).toBe('backlog');
    await action('unfund').run(targetOf('Chat'));
    await action('mark-stop').run(targetOf('Warehouse'));
    expect(currentPlan().placement.get('other.Chat')?.funding).toBe('none');
    expect(currentPlan().placement.get('other.Warehouse')?.mark).toBe('stop');
    expect(currentPlan().placement.get(`${base}.Warehouse`)?.mark).toBe('none');
  });

  test('as a baseline allows nothing but to look', () => {
    viewScenario('before');
    const target = targetOf('Chat');
    expect(target.chosen).toHaveLength(1);
    expect(actions.filter((each) => isAllowed(each, target)).map(({ id }) => id)).toEqual(['open']);
  });

  test('a mark is offered where the rule allows it, and stop says what it frees', () => {
    const offered = (id: string) =>
      actions
        .filter((each) => each.group === 'mark' && isAllowed(each, targetOf(id)))
        .map((each) => each.said?.(targetOf(id)) ?? each.words);
    // Rebuild is stopped already, Chat is not funded any more; 0.8M of Warehouse is left.
    expect(offered('Rebuild')).toEqual(['Take the mark away', 'Must be funded']);
    expect(offered('Chat')).toEqual(['Must be funded', 'Never fund']);
    expect(offered('Warehouse')).toEqual([
      'Must be funded',
      'Stop: frees 0.80M: 0.80M left, no exit cost entered',
    ]);
  });
});
