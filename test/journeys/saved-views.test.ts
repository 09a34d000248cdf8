import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../shared/model/plan';
import { cardsOf } from '../../shared/rules/cards/cards';
import type { Command } from '../../shared/rules/command';
import { passes } from '../../shared/rules/find/passes';
import { readFilter } from '../../shared/rules/find/read-filter';
import { adding, editedAt, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

let stamps = 0;
const stamped = (command: Command) => ({ command, stamp: { id: `view ${stamps++}`, at: editedAt } });
const names = (plan: Plan) => [...plan.savedView.values()].map(({ name }) => name);

test('a view outlives the app in the plan file, finds the same, and each step of it is taken back', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const send = async (command: Command) =>
    expect(valueOf(await page.ask('command/dispatch', stamped(command))).kind).toBe('done');
  await send(adding(scenario, 'Portal', { mandatory: true }));
  await send(adding(scenario, 'Payroll', {}));
  const filter = {
    of: 'all',
    not: false,
    parts: [{ column: 'mandatory', operator: 'yes', values: [], not: false }],
  };
  const view = { id: 'v', name: 'Must do', content: { screen: 'board', filter: JSON.stringify(filter) } };
  await send({ type: 'view/set', view });
  await send({ type: 'view/set', view: { ...view, name: 'Has to be done' } });
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const plan = await later.read();
  expect(names(plan)).toEqual(['Has to be done']);
  const stored: unknown = JSON.parse(plan.savedView.get('v')?.content['filter'] ?? '');
  const isFound = passes(readFilter(stored, plan), { plan, today: '2026-11-26' });
  const found = [...cardsOf(plan, scenario).byId.values()].filter(isFound);
  expect(found.map(({ initiative }) => initiative.id)).toEqual(['Portal']);

  valueOf(await later.ask('command/dispatch', stamped({ type: 'view/delete', ids: ['v'] })));
  for (const expected of [['Has to be done'], ['Must do'], []]) {
    valueOf(await later.ask('history/undo', {}));
    expect(names(await later.read())).toEqual(expected);
  }
  await again.get('plan/close', {});
});
