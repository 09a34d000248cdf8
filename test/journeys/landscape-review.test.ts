import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import { inertiaOf } from '../../shared/rules/services/inertia';
import { proposalsOf, servicesToReview } from '../../shared/rules/services/landscape-review';
import { proposalDescription, proposalTitle } from '../../shared/words/cards/review-words';
import { editedAt, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

let stamps = 0;
const stamped = (command: Command) => ({ command, stamp: { id: `review ${stamps++}`, at: editedAt } });
const today = '2026-11-26';

test('a review is stored service by service, outlives the app, proposes work as one step, and each step is taken back', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const send = async (command: Command) =>
    expect(valueOf(await page.ask('command/dispatch', stamped(command))).kind).toBe('done');
  const service = (id: string, name: string, cost: number, unchangedSince: number | null): Command => ({
    type: 'service/add',
    id,
    name,
    changes: { cost, unchangedSince },
  });
  await send(service('fax', 'Fax gateway', 12_000_000, 2011));
  await send(service('erp', 'ERP', 90_000_000, 2025));
  await send(service('lists', 'Lists', 1_000_000, null));
  const order = servicesToReview(await page.read(), scenario, today).map(({ service: { id } }) => id);
  expect(order).toEqual(['erp', 'fax', 'lists']);
  const answers = { erp: 'works', fax: 'worries', lists: 'unknown' } as const;
  for (const [id, review] of Object.entries(answers))
    await send({ type: 'service/edit', ids: [id], changes: { review, reviewedOn: today } });
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const plan = await later.read();
  const reviews = (of: Plan) => ['erp', 'fax', 'lists'].map((id) => of.service.get(id)?.review);
  expect(reviews(plan)).toEqual(['works', 'worries', 'unknown']);
  // All of them were looked at today, so another round goes through all again.
  expect(servicesToReview(plan, scenario, today)).toHaveLength(3);
  const proposals = proposalsOf(plan, scenario);
  expect(proposals.map(proposalTitle)).toEqual(['Replace Fax gateway', 'Find out what Lists does']);
  const cards = proposals.map((each, index) => ({
    id: `work ${index}`,
    serviceId: each.service.id,
    title: proposalTitle(each),
    description: proposalDescription(each),
    effectId: each.kind === 'replace' ? `effect ${index}` : null,
  }));
  valueOf(
    await later.ask('command/dispatch', stamped({ type: 'service/propose', scenarioId: scenario, cards })),
  );
  const proposed = await later.read();
  expect(proposalsOf(proposed, scenario)).toEqual([]);
  expect(inertiaOf(proposed, scenario).map(({ id, standing }) => [id, standing])).toEqual([
    ['fax', 'planned'],
    ['erp', 'open'],
    ['lists', 'open'],
  ]);
  valueOf(await later.ask('history/undo', {}));
  const back = await later.read();
  expect([back.initiative.size, back.serviceEffect.size]).toEqual([0, 0]);
  for (const expected of [
    ['works', 'worries', null],
    ['works', null, null],
    [null, null, null],
  ]) {
    valueOf(await later.ask('history/undo', {}));
    expect(reviews(await later.read())).toEqual(expected);
  }
  await again.get('plan/close', {});
});
