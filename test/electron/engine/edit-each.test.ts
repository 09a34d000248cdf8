import { expect, test } from 'vitest';
import { cardsOf } from '../../../shared/rules/cards/cards';
import type { CommandOf } from '../../../shared/rules/command';
import { openedPlan } from '../../helpers/opened-plan';
import { dump } from '../../helpers/plan-file';

test('rows pasted into the grid are one step of the file: it is there after a restart of the page, and undone as a whole', async () => {
  const { page, engine, scenarioId } = await openedPlan();
  for (const id of ['a', 'b', 'c'])
    await page.do({
      type: 'initiative/add',
      scenarioId,
      id,
      title: id.toUpperCase(),
      lane: 'backlog',
      changes: {},
    });
  const before = await page.read();
  const rows: CommandOf<'initiative/edit-each'>['rows'] = [
    {
      id: 'a',
      changes: { cost: 120_000, outcome: 'risk' },
      place: { lane: 'run', funding: { funding: 'full', amount: null } },
    },
    { id: 'b', changes: { title: 'Bee', tags: ['x', 'y'] }, place: { start: 8_110, lengthQuarters: 3 } },
    { id: 'c', changes: { neededBy: '2027-05-01' }, place: {} },
  ];
  const reply = await page.do({ type: 'initiative/edit-each', scenarioId, rows });
  expect(reply).toMatchObject({ kind: 'done', change: { label: { code: 'initiatives-edited' } } });
  const other = await engine.page();
  const stored = await other.read();
  expect(cardsOf(stored, scenarioId).byId.get('a')).toMatchObject({ cost: 120_000, fundedAmount: 120_000 });
  expect(cardsOf(stored, scenarioId).byId.get('b')).toMatchObject({
    initiative: { title: 'Bee', tags: ['x', 'y'] },
    placement: { start: 8_110, lengthQuarters: 3 },
  });
  await page.get('history/undo', {});
  expect(dump(await other.read())).toBe(dump(before));
  await page.get('history/redo', {});
  expect(dump(await other.read())).toBe(dump(stored));
});

test('one row that is refused keeps out all others', async () => {
  const { page, scenarioId } = await openedPlan();
  await page.do({
    type: 'initiative/add',
    scenarioId,
    id: 'a',
    title: 'A',
    lane: 'run',
    changes: { cost: 500 },
  });
  const before = await page.read();
  const reply = await page.do({
    type: 'initiative/edit-each',
    scenarioId,
    rows: [{ id: 'a', changes: { title: 'New' }, place: { funding: { funding: 'amount', amount: 900 } } }],
  });
  expect(reply).toMatchObject({ kind: 'refused', refusal: { code: 'outcome-missing' } });
  expect(dump(await page.read())).toBe(dump(before));
});
