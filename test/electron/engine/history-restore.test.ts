import { userInfo } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { EngineReplies } from '../../../shared/contract/engine';
import { checkPlan } from '../../../shared/rules/check-plan';
import type { Command } from '../../../shared/rules/command';
import {
  adding,
  dump,
  type Page,
  scenarioOf,
  tempFolder,
  testEngine,
  valueOf,
} from '../../helpers/plan-file';

interface Started {
  readonly page: Page;
  readonly scenario: string;
  list(): Promise<EngineReplies['history/list']>;
  of(id: string): Promise<EngineReplies['history/of']>;
  restore(seq: number, initiativeId?: string): Promise<EngineReplies['history/restore']>;
}

async function started(): Promise<Started> {
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'plan.bimodal')));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  return {
    page,
    scenario,
    list: () => page.get('history/list', { before: null, most: 50 }),
    of: (initiativeId) => page.get('history/of', { initiativeId, most: 20 }),
    restore: (seq, initiativeId) => page.get('history/restore', { seq, initiativeId: initiativeId ?? null }),
  };
}

/** The number of the newest step. */
async function newest({ list }: Started): Promise<number> {
  return (await list()).entries[0]?.seq ?? 0;
}

const titled = (id: string, title: string): Command => ({
  type: 'initiative/edit',
  ids: [id],
  changes: { title },
});

test('the history says what was done, by whom, and which of it was taken back', async () => {
  const at = await started();
  await at.page.do(adding(at.scenario, 'a', { cost: 5_00 }));
  await at.page.do(titled('a', 'Portal'));
  await at.page.get('history/undo', {});
  const { entries, more } = await at.list();
  expect(more).toBe(false);
  expect(entries.map(({ label, isUndone }) => [label.code, isUndone])).toEqual([
    ['initiatives-edited', true],
    ['initiative-added', false],
  ]);
  expect(entries.map(({ author }) => author)).toEqual([userInfo().username, userInfo().username]);
});

test('it comes in pages, the newest first', async () => {
  const at = await started();
  for (const id of ['a', 'b', 'c']) await at.page.do(adding(at.scenario, id));
  const first = await at.page.get('history/list', { before: null, most: 2 });
  expect([first.entries.length, first.more]).toEqual([2, true]);
  const last = first.entries.at(-1)?.seq ?? 0;
  const second = await at.page.get('history/list', { before: last, most: 2 });
  expect([second.entries.map(({ label }) => label.parameters['title']), second.more]).toEqual([
    ['Title of a'],
    false,
  ]);
});

test('of one initiative only what touched it is told, field by field', async () => {
  const at = await started();
  await at.page.do(adding(at.scenario, 'a', { outcome: 'risk' }));
  await at.page.do(adding(at.scenario, 'b'));
  await at.page.do(titled('a', 'Portal'));
  const move = { type: 'placement/move', scenarioId: at.scenario, lane: 'run', before: null } as const;
  await at.page.do({ ...move, initiativeIds: ['a'], funded: false });
  await at.page.do({ type: 'initiative/edit', ids: ['a', 'b'], changes: { cost: 7_00 } });
  const { entries } = await at.of('a');
  const told = entries.map(({ steps }) => steps.map(({ table, field, to }) => [table, field, to]));
  expect(told[0]).toEqual([['moneyLine', null, null]]);
  expect(told[1]).toContainEqual(['placement', 'lane', 'run']);
  expect(told[2]).toEqual([['initiative', 'title', 'Portal']]);
  expect(told[3]).toEqual([['initiative', null, null]]);
  expect(entries).toHaveLength(4);
});

test('the plan goes back to an earlier state as one step, and that is undone as one', async () => {
  const at = await started();
  await at.page.do(adding(at.scenario, 'a', { cost: 5_00 }));
  const seq = await newest(at);
  const then = dump(await at.page.read());
  await at.page.do(titled('a', 'Portal'));
  await at.page.do({ type: 'initiative/delete', ids: ['a'] });
  await at.page.do(adding(at.scenario, 'b'));
  const late = dump(await at.page.read());
  expect((await at.restore(seq)).kind).toBe('done');
  expect(dump(await at.page.read())).toBe(then);
  await at.page.get('history/undo', {});
  expect(dump(await at.page.read())).toBe(late);
});

test('a plan that is so already stays, and nothing is written', async () => {
  const at = await started();
  await at.page.do(adding(at.scenario, 'a'));
  const seq = await newest(at);
  expect((await at.restore(seq)).kind).toBe('unchanged');
  expect(await newest(at)).toBe(seq);
});

test('one initiative goes back alone; what is booked and what others became stays', async () => {
  const at = await started();
  await at.page.do(adding(at.scenario, 'a', { cost: 5_00, outcome: 'risk' }));
  await at.page.do(adding(at.scenario, 'b'));
  const seq = await newest(at);
  await at.page.do(titled('a', 'Portal'));
  await at.page.do({ type: 'initiative/edit', ids: ['a'], changes: { cost: 9_00, spent: 2_00 } });
  await at.page.do(titled('b', 'Other'));
  expect((await at.restore(seq, 'a')).kind).toBe('done');
  const plan = await at.page.read();
  expect([plan.initiative.get('a')?.title, plan.initiative.get('b')?.title]).toEqual(['Title of a', 'Other']);
  const sums = [...plan.moneyLine.values()].map(({ stage, amount }) => [stage, amount]);
  expect(sums).toEqual(
    expect.arrayContaining([
      ['planned', 5_00],
      ['actual', 2_00],
    ]),
  );
  expect(checkPlan(plan)).toEqual([]);
});

test('what is gone, or was not there yet, is refused in words', async () => {
  const at = await started();
  await at.page.do(adding(at.scenario, 'a'));
  const before = await newest(at);
  await at.page.do(adding(at.scenario, 'b'));
  expect(await at.restore(before, 'b')).toMatchObject({
    kind: 'refused',
    refusal: { code: 'not-there-then' },
  });
  expect(await at.restore(before, 'z')).toMatchObject({
    kind: 'refused',
    refusal: { code: 'initiative-missing' },
  });
});
