import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Past, planAfterEntry, touchedSince } from '../../../electron/engine/plan/plan-at';
import type { Command } from '../../../shared/rules/command';
import { adding, dump, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

async function planned() {
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'p.bimodal')));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const session = () => engine.engine.session();
  const past = (id: string): Past => {
    const entry = session().store.entry(id);
    if (!entry) throw new Error(`${id} is not done`);
    const walk = planAfterEntry(session().store, session().plan, entry);
    for (;;) {
      const step = walk.next();
      if (step.done) return step.value;
    }
  };
  const touched = (id: string) =>
    Object.fromEntries(
      [...touchedSince(past(id), session().plan)].map(([table, rows]) => [table, Object.fromEntries(rows)]),
    );
  return { page, scenario, session, past, touched };
}

const renamed = (id: string, title: string): Command => ({
  type: 'initiative/edit',
  ids: [id],
  changes: { title },
});

describe('the plan as it stood after a command', () => {
  test('is had back from any point, whatever was added, changed, deleted or undone since', async () => {
    const { page, scenario, past } = await planned();
    const dumps: string[] = [];
    const commands: Command[] = [
      adding(scenario, 'a', { cost: 5_00 }),
      adding(scenario, 'b'),
      renamed('a', 'Another'),
      { type: 'initiative/delete', ids: ['a'] },
      { type: 'scenario/add', id: 'lean', name: 'Lean', sourceId: scenario },
      { type: 'initiative/edit', ids: ['b'], changes: { cost: 7_00, tags: ['x'] } },
    ];
    for (const [at, command] of commands.entries()) {
      await page.do(command, `step-${at}`);
      dumps.push(dump(await page.read()));
    }
    await page.do(renamed('b', 'Undone'), 'undone');
    await page.get('history/undo', {});
    expect(commands.map((_, at) => dump(past(`step-${at}`).plan))).toEqual(dumps);
    expect(() => past('undone')).toThrow('undone is not done');
  });
});

describe('what was touched since a command', () => {
  test('names the fields that read otherwise, and leaves out what was set back, undone or copied', async () => {
    const { page, scenario, touched } = await planned();
    await page.do(adding(scenario, 'a'));
    await page.do(adding(scenario, 'b'), 'here');
    expect(touched('here')).toEqual({});
    await page.do(renamed('a', 'For a while'));
    await page.do(renamed('a', 'Title of a'));
    await page.do(renamed('b', 'Undone'));
    await page.get('history/undo', {});
    await page.do({ type: 'scenario/add', id: 'lean', name: 'Lean', sourceId: scenario });
    expect(touched('here')).toEqual({});
    await page.do({ type: 'initiative/edit', ids: ['b'], changes: { title: 'Kept', sponsor: 'Ann' } });
    await page.do({ type: 'initiative/delete', ids: ['a'] });
    const { initiative, placement } = touched('here');
    expect(initiative).toEqual({ b: new Set(['title', 'sponsor']), a: 'removed' });
    expect(Object.values(placement ?? {})).toEqual(['removed']);
  });

  test('tells a record that is new from one that was removed and put back otherwise', async () => {
    const { page, scenario, touched } = await planned();
    await page.do(adding(scenario, 'a', { cost: 5_00 }), 'here');
    await page.do({ type: 'initiative/delete', ids: ['a'] });
    await page.do(adding(scenario, 'a', { cost: 6_00 }));
    await page.do(adding(scenario, 'b'));
    const { initiative, moneyLine } = touched('here');
    expect(initiative).toEqual({ b: 'added' });
    expect(Object.values(moneyLine ?? {})).toEqual([new Set(['amount'])]);
    await page.do({ type: 'initiative/edit', ids: ['a'], changes: { costCentre: '4711' } });
    expect(touched('here')['initiative']).toEqual({ b: 'added', a: new Set(['costCentre']) });
  });
});
