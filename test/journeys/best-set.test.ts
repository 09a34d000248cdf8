import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BestSet } from '../../shared/rules/optimise/best-set';
import { cardsOf } from '../../shared/rules/cards/cards';
import type { Command } from '../../shared/rules/command';
import { question } from '../helpers/best-set-plans';
import { codeOf, editedAt, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

let stamps = 0;
const stamped = (command: Command) => ({ command, stamp: { id: `best ${stamps++}`, at: editedAt } });
const M = (amount: number) => Math.round(amount * 100_000_000);

async function planOf(
  works: readonly (readonly [title: string, cost: number, margin: number, funded: boolean])[],
) {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenarioId = scenarioOf(await page.read());
  const send = async (command: Command) => valueOf(await page.ask('command/dispatch', stamped(command)));
  await send({
    type: 'budget/set',
    scenarioId,
    fiscalYear: 2027,
    scope: 'innovate',
    amount: M(5),
    hard: true,
  });
  for (const [id, cost, margin, funded] of works) {
    const benefit = { kind: 'margin' as const, low: 0, likely: M(margin), high: M(margin) };
    const changes = { outcome: 'revenue' as const, cost: M(cost), benefit };
    await send({ type: 'initiative/add', scenarioId, id, title: id, lane: 'innovate', changes });
    const placed = { scenarioId, initiativeIds: [id] };
    await send({ type: 'placement/schedule', ...placed, changes: { start: 2027 * 4, lengthQuarters: 4 } });
    if (funded) await send({ type: 'placement/fund', ...placed, funding: 'full', amount: null });
  }
  return { engine, page, scenarioId, send, path };
}

test('the best set is found beside what is funded, made a scenario in one step, and outlives the app', async () => {
  const { engine, page, scenarioId, send, path } = await planOf([
    ['Portal', 2, 1, true],
    ['Large', 3, 2, false],
    ['Small', 1, 0.9, false],
    ['Middle', 2, 1.7, false],
  ]);
  const before = await page.read();
  const found = (await page.get('best-set/find', {
    job: 'job',
    scenarioId,
    question: question(),
  })) as BestSet;
  // Of the three million left, Small and Middle bring 2.6 a year, Large 2.
  expect(found.funded.map(({ id }) => id)).toEqual(['Middle', 'Small']);
  expect(found).toMatchObject({ kind: 'found', dropped: [], kept: 1, outOfTime: false });
  expect(found.bound).toBe(found.after);
  expect(found.bindings).toMatchObject([{ keepsOut: 1, amount: M(5), what: { code: 'budget' } }]);
  expect(await page.read()).toEqual(before);

  const ids = found.funded.map(({ id }) => id);
  const made = await send({
    type: 'scenario/add-set',
    id: 'best',
    name: 'Best',
    sourceId: scenarioId,
    fund: ids,
    drop: [],
  });
  expect(made.kind).toBe('done');
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const titles = (scenario: string, of = later.read()) =>
    of.then((plan) => cardsOf(plan, scenario).lanes.innovate.funded.map(({ initiative }) => initiative.id));
  expect(await titles('best')).toEqual(['Portal', 'Small', 'Middle']);
  expect(await titles(scenarioId)).toEqual(['Portal']);
  valueOf(await later.ask('history/undo', {}));
  expect((await later.read()).scenario.has('best')).toBe(false);
  await again.get('plan/close', {});
});

test('what contradicts each other is named, and no more', async () => {
  const { page, scenarioId, send } = await planOf([
    ['Portal', 4, 1, true],
    ['Other', 1, 1, true],
    ['Law', 3, 0, false],
  ]);
  await send({ type: 'initiative/edit', ids: ['Law'], changes: { mandatory: true } });
  const answer = await page.get('best-set/find', { job: 'job', scenarioId, question: question() });
  expect(answer).toMatchObject({ kind: 'impossible' });
  const conflict = answer.kind === 'impossible' ? answer.conflict : [];
  expect(conflict.map(({ code, parameters }) => [code, parameters['title'] ?? parameters['scope']])).toEqual([
    ['kept', 'Portal'],
    ['pinned-new', 'Law'],
    ['budget', 'innovate'],
  ]);
});

test('it answers others meanwhile, is cancelled at any time, and a baseline is refused', async () => {
  const many = Array.from(
    { length: 120 },
    (_, index) =>
      [`i${index}`, 0.2 + ((index * 37) % 61) / 100, 0.2 + ((index * 53) % 71) / 90, false] as const,
  );
  const { page, scenarioId, send } = await planOf(many);
  const asked = page.ask('best-set/find', { job: 'long', scenarioId, question: question() });
  expect((await page.read()).initiative.size).toBe(120);
  await page.get('job/cancel', { job: 'long' });
  expect(codeOf(await asked)).toBe('cancelled');
  // Nothing is left of it: the same job can be asked for again.
  const found = await page.get('best-set/find', { job: 'long', scenarioId, question: question() });
  expect(found.kind).toBe('found');
  await send({ type: 'scenario/freeze', id: 'frozen', name: 'Frozen', sourceId: scenarioId });
  const refused = await page.ask('best-set/find', { job: 'b', scenarioId: 'frozen', question: question() });
  expect(codeOf(refused)).toBe('malformed');
});
