import { afterEach, expect, test, vi } from 'vitest';
import { currentPlan, usePlanStore } from '../../../renderer/state/plan/plan-store';
import { readPlan } from '../../../renderer/state/plan/session';
import { rowsToColumns } from '../../../shared/contract/columns';
import type { Change, EngineEvent } from '../../../shared/contract/engine';
import { apply, type Patch } from '../../../shared/model/patch';
import { emptyPlan, type Plan, type TableName } from '../../../shared/model/plan';
import { attentionOf } from '../../../shared/rules/attention';
import { cardsOf } from '../../../shared/rules/cards/cards';
import { figuresOf } from '../../../shared/rules/cards/figures';
import { warmSteps } from '../../../shared/rules/warm';
import { base } from '../../helpers/plans/plans';
import { largePlan } from '../../helpers/plans/sample-plans';
import { type Started, startFake } from '../../helpers/start-fake';

const tables = ['initiative', 'moneyLine', 'benefitLine', 'placement'] as const;
const all = largePlan(900);

/** The plan without what an import adds. */
function before(): Plan {
  const empty = emptyPlan();
  return { ...all, ...Object.fromEntries(tables.map((table) => [table, empty[table]])) };
}

function parts(revision: number): EngineEvent[] {
  return tables.flatMap((table: TableName) => {
    const rows = [...all[table].values()];
    const count = Math.ceil(rows.length / 100);
    return Array.from({ length: count }, (_, part): EngineEvent => {
      const some = rowsToColumns(rows.slice(part * 100, part * 100 + 100));
      return { type: 'change-part', revision, table, what: 'added', rows: some };
    });
  });
}

function changeOf(revision: number, patch: Patch, count?: number): EngineEvent {
  const label = { code: 'imported', parameters: { file: 'x.csv', count: 1 } };
  const change: Change = { patch, revision, label, how: 'do', undo: label, redo: null };
  return { type: 'changed', change: count === undefined ? change : { ...change, parts: count } };
}

const titled: Patch = {
  plan: {
    changed: [...all.plan.values()].map(({ id, title }) => ({ id, from: { title }, to: { title: 'New' } })),
  },
};

let started: Started;
/** The page has asked for the plan once more, after its start, and has it. */
const readAgain = (given: Plan) =>
  vi.waitFor(
    () => {
      expect(started.engine.reads).toBe(2);
      expect(currentPlan()).not.toBe(given);
      expect(usePlanStore.getState()).toMatchObject({ status: 'ready', revision: 1 });
    },
    { timeout: 10_000 },
  );
afterEach(() => started.stop());
const revisionReached = (revision: number) =>
  new Promise<void>((resolve) => {
    const look = () => (usePlanStore.getState().revision >= revision ? resolve() : void setTimeout(look, 2));
    look();
  });

test('a change whose rows came in parts is shown when all is there, with its cards and figures', async () => {
  started = await startFake(before());
  const shown: number[] = [];
  const stop = usePlanStore.subscribe(({ plan }) => shown.push(plan?.initiative.size ?? -1));
  const told = parts(2);
  for (const event of told) started.engine.say(event);
  started.engine.say(changeOf(2, {}, told.length));
  started.engine.say(changeOf(3, titled));
  await revisionReached(3);
  stop();
  expect(new Set(shown)).toEqual(new Set([all.initiative.size]));
  expect(currentPlan()).toEqual(
    apply({ ...before(), ...Object.fromEntries(tables.map((t) => [t, all[t]])) }, titled),
  );
  // Made anew of a plan of which nothing is remembered.
  const { lanes, byId } = cardsOf(structuredClone(all), base);
  const { year, ...figures } = figuresOf(structuredClone(all), base);
  expect(cardsOf(currentPlan(), base)).toEqual({ lanes, byId });
  expect(figuresOf(currentPlan(), base)).toEqual({ year, ...figures });
  const attention = attentionOf(structuredClone(all), base);
  expect(attention.length).toBeGreaterThan(2);
  expect(attentionOf(currentPlan(), base)).toEqual(attention);
});

test('rows that go come by their ids, rows that change with what changes, and are taken away with their cards', async () => {
  started = await startFake(all);
  const ids = [...all.initiative.keys()];
  const [going, staying] = [ids.slice(0, 300), ids.slice(300)];
  const taken = (table: 'placement' | 'moneyLine' | 'benefitLine') =>
    [...all[table].values()].filter((row) => going.includes(row.initiativeId ?? '')).map(({ id }) => id);
  const changed = staying.map((id) => ({ id, from: {}, to: { businessOwner: 'CFO' } }));
  const part = { type: 'change-part', revision: 2 } as const;
  const told: EngineEvent[] = [
    { ...part, table: 'initiative', what: 'changed', rows: changed },
    { ...part, table: 'initiative', what: 'removed', ids: going },
    ...(['placement', 'moneyLine', 'benefitLine'] as const).map(
      (table): EngineEvent => ({ ...part, table, what: 'removed', ids: taken(table) }),
    ),
  ];
  for (const event of told) started.engine.say(event);
  started.engine.say(changeOf(2, {}, told.length));
  await revisionReached(2);
  const { initiative, placement } = currentPlan();
  expect([...initiative.keys()]).toEqual(staying);
  expect(placement.size).toBe(staying.length);
  expect([...initiative.values()].every(({ businessOwner }) => businessOwner === 'CFO')).toBe(true);
  expect(cardsOf(currentPlan(), base)).toEqual(cardsOf(structuredClone(currentPlan()), base));
});

test('a row that goes and is not there makes the page read the plan again', async () => {
  started = await startFake(all);
  const given = currentPlan();
  started.engine.say({
    type: 'change-part',
    revision: 2,
    table: 'initiative',
    what: 'removed',
    ids: ['nobody'],
  });
  started.engine.say(changeOf(2, {}, 1));
  await readAgain(given);
  expect(currentPlan()).toEqual(all);
});

test('a change that comes while the plan is read waits until it is there, and is then taken', async () => {
  started = await startFake(all);
  let answer = () => {};
  started.engine.until = new Promise((resolve) => (answer = resolve));
  const read = readPlan();
  started.engine.say(changeOf(2, titled));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(usePlanStore.getState().revision).toBe(1);
  answer();
  await read;
  await revisionReached(2);
  expect(currentPlan()).toEqual(apply(all, titled));
});

test('a change of which a part is missing makes the page read the plan again', async () => {
  started = await startFake(before());
  const given = currentPlan();
  const told = parts(2);
  for (const event of told.slice(1)) started.engine.say(event);
  started.engine.say(changeOf(2, {}, told.length));
  await readAgain(given);
  expect(currentPlan()).toEqual(before());
});

test('what a plan is worked out for beforehand takes many small steps', () => {
  const plan = structuredClone(largePlan(5_000));
  let steps = 0;
  for (const _ of warmSteps(plan, base, null)) steps++;
  expect(steps).toBeGreaterThan(60);
  expect(cardsOf(plan, base).byId.size).toBe(plan.initiative.size);
});
