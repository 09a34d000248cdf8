import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dispatch } from '../../../electron/engine/plan/dispatch';
import { planAfter, storing } from '../../../electron/engine/plan/session';
import { engineRequests } from '../../../shared/contract/engine';
import { decide } from '../../../shared/rules/decide';
import {
  adding,
  codeOf,
  editedAt,
  scenarioOf,
  tempFolder,
  testEngine,
  valueOf,
} from '../../helpers/plan-file';

async function open() {
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'plan.bimodal')));
  const page = await engine.page();
  return { page, session: engine.engine.session(), scenario: scenarioOf(await page.read()) };
}

test('a commit that reported an error but reached the file is read again, told, and not done twice', async () => {
  const { page, session, scenario } = await open();
  const command = adding(scenario, 'a');
  const stamp = { id: 'phantom', at: editedAt };
  const ioError = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' });
  const phantom = () => {
    const decision = decide(session.plan, command, stamp);
    if (decision.kind !== 'patch') throw new Error(decision.kind);
    session.store.add({ ...stamp, commandType: command.type, label: decision.label }, decision.patch);
    throw ioError;
  };
  expect(() => storing(session, phantom)).toThrow('not-written');
  expect(session.plan.initiative.has('a')).toBe(true);
  await page.read();
  expect(page.events().map(({ type }) => type)).toEqual(['replaced', 'trouble']);
  expect(dispatch(session, command, stamp, null)).toEqual({ kind: 'unchanged' });
  expect((await page.read()).initiative.size).toBe(1);
  expect(page.events().at(-1)).toEqual({ type: 'trouble', trouble: null });
});

test('a patch that would store something that is no record is stopped before it is stored', async () => {
  const { session, scenario } = await open();
  const plan = session.plan;
  const scenarioRow = {
    id: 'x',
    name: '',
    kind: 'scenario',
    at: null,
    note: '',
    sourceId: null,
    frozenFrom: null,
    frozenRunToday: null,
    frozenServices: null,
  } as const;
  expect(() => planAfter(plan, { scenario: { added: [scenarioRow] } })).toThrow('would not be a record');
  const change = { id: scenario, from: { id: scenario }, to: { id: 'other' } };
  expect(() => planAfter(plan, { scenario: { changed: [change] } })).toThrow('would change its id');
  expect(session.store.revision()).toBe(0);
});

const anything = fc.anything({
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  maxDepth: 3,
});

test('whatever a page sends, it gets a reply, and what is no request changes nothing', async () => {
  const { page, session } = await open();
  const names = Object.keys(engineRequests);
  const body = fc.oneof(
    anything,
    fc.record({ command: anything, stamp: anything }),
    fc.record({
      command: fc.record({ type: fc.constantFrom('plan/edit', 'initiative/delete'), ids: anything }),
      stamp: anything,
    }),
    fc.record({ token: fc.string(), job: fc.string(), reading: anything, scenarioId: fc.string() }),
    fc.record({ id: fc.oneof(fc.string(), fc.constantFrom('__proto__', '../..', 'C:\\')) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...names), body, async (name, sent) => {
      const reply = await page.client.ask(name, sent);
      expect(codeOf(reply)).not.toBe('internal');
    }),
    { numRuns: 2_000 },
  );
  expect(session.store.revision()).toBe(0);
  expect(({} as Record<string, unknown>)['x']).toBeUndefined();
});
