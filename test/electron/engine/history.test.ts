import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lane } from '../../../shared/model/codes';
import type { Command } from '../../../shared/rules/command';
import {
  adding,
  codeOf,
  dump,
  type Page,
  scenarioOf,
  tempFolder,
  testEngine,
  valueOf,
} from '../../helpers/plan-file';

const ids = ['a', 'b', 'c', 'd', 'e'];
const anId = fc.constantFrom(...ids);
const aLane = fc.constantFrom<Lane[]>('backlog', 'run', 'innovate');
const money = fc.integer({ min: -5, max: 1_000_000_00 });

/** Stands for the scenario's id, which every new plan makes anew. */
const scenarioId = 'the scenario';

function inScenario(command: Command, scenario: string): Command {
  return 'scenarioId' in command ? { ...command, scenarioId: scenario } : command;
}

/** Commands as a user gives them, right and wrong ones, over a few initiatives and services. */
function commands(): fc.Arbitrary<Command> {
  const outcome = fc.constantFrom('revenue', 'efficiency', 'risk', null);
  const changes = fc.record({
    cost: fc.option(money),
    runCost: fc.option(money),
    outcome,
    tags: fc.array(fc.constant('x'), { maxLength: 2 }),
  });
  return fc.oneof(
    fc.record({ id: anId, changes }).map(({ id, changes: some }) => adding(scenarioId, id, some)),
    fc.record({
      type: fc.constant('initiative/edit' as const),
      ids: fc.uniqueArray(anId, { minLength: 1 }),
      changes,
    }),
    fc.record({
      type: fc.constant('initiative/delete' as const),
      ids: fc.uniqueArray(anId, { minLength: 1 }),
    }),
    fc.record({
      type: fc.constant('placement/move' as const),
      scenarioId: fc.constant(scenarioId),
      initiativeIds: fc.uniqueArray(anId, { minLength: 1 }),
      lane: aLane,
      funded: fc.boolean(),
      before: fc.option(anId),
    }),
    fc.record({
      type: fc.constant('service/add' as const),
      id: anId.map((id) => `service-${id}`),
      name: fc.constant('Mail'),
      changes: fc.record({ cost: fc.option(money) }),
    }),
    fc.record({ type: fc.constant('service/delete' as const), ids: anId.map((id) => [`service-${id}`]) }),
    fc.record({
      type: fc.constant('plan/edit' as const),
      changes: fc.record({ title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }) }),
    }),
  );
}

type Step =
  | { readonly kind: 'do'; readonly command: Command }
  | { readonly kind: 'undo' | 'redo' | 'restart' };

function steps(): fc.Arbitrary<Step[]> {
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 6, arbitrary: commands().map((command) => ({ kind: 'do' as const, command })) },
    { weight: 2, arbitrary: fc.constant({ kind: 'undo' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'redo' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  );
  return fc.array(step, { minLength: 5, maxLength: 30 });
}

/** A plan that can be closed and opened again while the test goes on. */
async function restartable(path: string) {
  let engine = testEngine();
  valueOf(await engine.open(path));
  let page: Page = await engine.page();
  return {
    page: () => page,
    async restart() {
      await engine.get('plan/close', {});
      engine = testEngine();
      valueOf(await engine.open(path, false));
      page = await engine.page();
    },
  };
}

test('undo and redo follow a model of dumps over any sequence, with restarts in the middle', async () => {
  const folder = tempFolder();
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(steps(), async (sequence) => {
      const plan = await restartable(join(folder, `${runs++}.bimodal`));
      const scenario = scenarioOf(await plan.page().read());
      const dumps = [dump(await plan.page().read())];
      let at = 0;
      for (const step of sequence) {
        if (step.kind === 'restart') await plan.restart();
        else if (step.kind === 'do') {
          const reply = await plan.page().do(inScenario(step.command, scenario));
          if (reply.kind === 'done') {
            dumps.length = ++at;
            dumps.push(dump(await plan.page().read()));
          }
        } else {
          const change = await plan.page().get(`history/${step.kind}`, {});
          expect(change !== null).toBe(step.kind === 'undo' ? at > 0 : at < dumps.length - 1);
          if (change) at += step.kind === 'undo' ? -1 : 1;
        }
        expect(dump(await plan.page().read())).toBe(dumps[at]);
      }
      while (await plan.page().get('history/undo', {})) at--;
      expect(at).toBe(0);
      expect(dump(await plan.page().read())).toBe(dumps[0]);
      await plan.restart();
      while (await plan.page().get('history/redo', {})) at++;
      expect(at).toBe(dumps.length - 1);
      await plan.restart();
      expect(dump(await plan.page().read())).toBe(dumps.at(-1));
    }),
    { numRuns: 60 },
  );
}, 360_000);

describe('the history', () => {
  test('says what can be undone and redone, and a new edit cuts what could be redone', async () => {
    const plan = await restartable(join(tempFolder(), 'p.bimodal'));
    const scenario = scenarioOf(await plan.page().read());
    await plan.page().do(adding(scenario, 'a'));
    await plan.page().do(adding(scenario, 'b'));
    const undone = await plan.page().get('history/undo', {});
    expect(undone).toMatchObject({
      how: 'undo',
      undo: { parameters: { title: 'Title of a' } },
      redo: { parameters: { title: 'Title of b' } },
    });
    await plan.restart();
    expect(await plan.page().get('plan/read', {})).toMatchObject({
      redo: { parameters: { title: 'Title of b' } },
    });
    await plan.page().do(adding(scenario, 'c'));
    expect(await plan.page().get('history/redo', {})).toBeNull();
    expect([...(await plan.page().read()).initiative.keys()]).toEqual(['a', 'c']);
  });

  test('keeps an added row as its id, and whole only while it is undone', async () => {
    const engine = testEngine();
    valueOf(await engine.open(join(tempFolder(), 'p.bimodal')));
    const page = await engine.page();
    await page.do(adding(scenarioOf(await page.read()), 'a', { description: 'long '.repeat(1_000) }));
    const { db } = engine.engine.session().store.file;
    const size = () => db.prepare('SELECT sum(length(content)) FROM history_part').pluck().get() as number;
    expect(size()).toBeLessThan(200);
    await page.get('history/undo', {});
    expect(size()).toBeGreaterThan(5_000);
    await page.get('history/redo', {});
    expect(size()).toBeLessThan(200);
  });

  test('that was tampered with cannot put records into the plan that are none', async () => {
    const engine = testEngine();
    valueOf(await engine.open(join(tempFolder(), 'p.bimodal')));
    const page = await engine.page();
    await page.do(adding(scenarioOf(await page.read()), 'a'));
    await page.get('history/undo', {});
    const { db } = engine.engine.session().store.file;
    db.exec(`UPDATE history_part SET content = replace(content, '"proposed"', '"hostile"')`);
    expect(codeOf(await page.ask('history/redo', {}))).toBe('plan-damaged');
    expect((await page.read()).initiative.size).toBe(0);
    expect(engine.engine.session().store.problems()).toEqual([]);
  });
});
