import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { placementId } from '../../../../shared/model/records/placement';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import type { Command, CommandOf } from '../../../../shared/rules/command';
import { commandSchema } from '../../../../shared/rules/command';
import { labelWords } from '../../../../shared/words/labels';
import { refusalWords } from '../../../../shared/words/refusals';
import { adding, after, ask, base, freshPlan, moving } from '../../../helpers/plans/plans';

type Rows = CommandOf<'initiative/edit-each'>['rows'];
type Row = Rows[number];

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };
const each = (...rows: Rows): Command => ({ type: 'initiative/edit-each', scenarioId: base, rows });
const row = (id: string, changes: Row['changes'] = {}, place: Row['place'] = {}): Row => ({
  id,
  changes,
  place,
});

const three = () =>
  after(
    freshPlan(),
    adding('A', { cost: 100_000, outcome: 'revenue' }),
    adding('B', { cost: 200_000, outcome: 'risk' }),
    adding('C', { cost: 300_000 }),
  );
const cardOf = (plan: Plan, id: string) => cardsOf(plan, base).byId.get(id);

test('each row is changed in its own way, in one step that can be taken back', () => {
  const plan = three();
  const command = each(
    row('A', { cost: 150_000, title: 'Alpha' }, { lane: 'run', funding: { funding: 'full', amount: null } }),
    row('B', { businessUnit: 'Sales' }, { start: quarterIn(2027, 2), lengthQuarters: 3 }),
    row('C', { outcome: 'efficiency' }, { lane: 'innovate', mark: 'must' }),
  );
  expect(commandSchema.safeParse(command).success).toBe(true);
  const decision = ask(plan, command);
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  const changed = apply(plan, decision.patch);
  expect(cardOf(changed, 'A')).toMatchObject({
    cost: 150_000,
    fundedAmount: 150_000,
    placement: { lane: 'run' },
  });
  expect(cardOf(changed, 'A')?.initiative.title).toBe('Alpha');
  expect(cardOf(changed, 'B')?.placement).toMatchObject({ start: quarterIn(2027, 2), lengthQuarters: 3 });
  expect(cardOf(changed, 'C')).toMatchObject({
    placement: { lane: 'innovate', mark: 'must' },
    funded: false,
  });
  expect(labelWords(decision.label, speech)).toBe('edit of 3 initiatives');
  const back = apply(changed, invert(decision.patch));
  expect([...back.placement.values()]).toEqual([...plan.placement.values()]);
  expect([...back.initiative.values()]).toEqual([...plan.initiative.values()]);
  expect([...back.moneyLine.values()].map(({ amount }) => amount)).toEqual([100_000, 200_000, 300_000]);
});

test('a row that sets outcome, cost and funding at once is held to the values it will have', () => {
  const plan = after(freshPlan(), adding('A', {}));
  const changed = after(
    plan,
    each(
      row(
        'A',
        { outcome: 'risk', cost: 90_000 },
        { lane: 'run', funding: { funding: 'amount', amount: 90_000 } },
      ),
    ),
  );
  expect(cardOf(changed, 'A')?.fundedAmount).toBe(90_000);
});

test('what is refused is named by its title, and nothing is stored', () => {
  const plan = after(three(), moving(['A'], 'run', true));
  const decision = ask(plan, each(row('A', { outcome: null }), row('B', { businessUnit: 'Sales' })));
  expect(decision).toMatchObject({
    kind: 'refused',
    refusal: { code: 'outcome-needed', initiativeIds: ['A'], parameters: { row: 'A', others: 0 } },
  });
  if (decision.kind === 'refused')
    expect(refusalWords(decision.refusal, speech)).toMatch(/^“A”: This initiative is funded/);
});

test('all rows with the same fault are told at once', () => {
  const plan = three();
  const fund = { lane: 'run' as const, funding: { funding: 'amount' as const, amount: 1 } };
  const decision = ask(after(plan, adding('D', { cost: 5 })), each(row('C', {}, fund), row('D', {}, fund)));
  expect(decision).toMatchObject({
    kind: 'refused',
    refusal: {
      code: 'outcome-missing',
      initiativeIds: ['C', 'D'],
      parameters: { row: 'C', others: 1, count: 2 },
    },
  });
});

test('bounds of the whole plan name the row as well', () => {
  const plan = three();
  const decision = ask(plan, each(row('A', { minimumCost: 1 }), row('B', { minimumCost: 200_001 })));
  expect(decision).toMatchObject({
    refusal: { code: 'minimum-above-cost', initiativeIds: ['B'], parameters: { row: 'B' } },
  });
});

test('one row is not named, since nothing else was asked for', () => {
  const decision = ask(three(), each(row('C', {}, { funding: { funding: 'full', amount: null } })));
  expect(decision).toMatchObject({ refusal: { code: 'no-lane' } });
  if (decision.kind === 'refused') expect(decision.refusal.parameters).not.toHaveProperty('row');
});

test('an initiative that is not there, or stands there twice, and a scenario that is frozen are refused', () => {
  expect(ask(three(), each(row('A'), row('Z')))).toMatchObject({ refusal: { code: 'initiative-missing' } });
  expect(ask(three(), each(row('A'), row('A')))).toMatchObject({ refusal: { code: 'row-twice' } });
  const frozen = after(three(), {
    type: 'scenario/freeze',
    id: 'then',
    name: 'Then',
    sourceId: base,
  });
  const there: Command = {
    type: 'initiative/edit-each',
    scenarioId: 'then',
    rows: [row('A', {}, { start: 5 })],
  };
  expect(ask(frozen, there)).toMatchObject({ refusal: { code: 'baseline-frozen' } });
});

test('what is there already changes nothing: lane, part of the funding and rank stay', () => {
  const plan = after(three(), moving(['A', 'B'], 'run', true), {
    type: 'placement/fund',
    scenarioId: base,
    initiativeIds: ['A'],
    funding: 'amount',
    amount: 40_000,
    until: 1,
  });
  const same = each(
    row(
      'A',
      { cost: 100_000 },
      { lane: 'run', funding: { funding: 'amount', amount: 40_000 }, mark: 'none' },
    ),
    row('B', {}, { lane: 'run', funding: { funding: 'full', amount: null } }),
  );
  const decision = ask(plan, same);
  expect(decision).toMatchObject({ kind: 'patch', patch: {} });
  expect(plan.placement.get(placementId(base, 'A'))?.fundingUntil).toBe(1);
});

const change = fc.record({
  changes: fc.record(
    {
      title: fc.constantFrom('One', 'Two'),
      outcome: fc.constantFrom('revenue' as const, 'risk' as const),
      cost: fc.integer({ min: 0, max: 900_000 }),
      runCost: fc.integer({ min: -9_000, max: 9_000 }),
      businessUnit: fc.constantFrom('', 'Sales'),
    },
    { requiredKeys: [] },
  ),
  start: fc.option(fc.integer({ min: quarterIn(2027, 1), max: quarterIn(2029, 4) })),
  lengthQuarters: fc.integer({ min: 1, max: 8 }),
  mark: fc.constantFrom('none' as const, 'must' as const),
});

test('edits of rows are what the edits one by one would be', () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 3, maxLength: 3 }), (edits) => {
      const plan = three();
      const ids = ['A', 'B', 'C'];
      const rows = edits.map(({ changes, start, lengthQuarters, mark }, index) =>
        row(ids[index] as string, changes, { start, lengthQuarters, mark }),
      );
      const together = after(plan, each(...rows));
      const oneByOne = after(
        plan,
        ...rows.flatMap(({ id, changes, place }): Command[] => [
          { type: 'initiative/edit', ids: [id], changes },
          {
            type: 'placement/schedule',
            scenarioId: base,
            initiativeIds: [id],
            changes: { start: place.start ?? null, lengthQuarters: place.lengthQuarters ?? 1 },
          },
          { type: 'placement/mark', scenarioId: base, initiativeIds: [id], mark: place.mark ?? 'none' },
        ]),
      );
      const rowsOf = (of: Plan) =>
        (['initiative', 'placement', 'moneyLine'] as const).map((table) => Object.fromEntries(of[table]));
      expect(rowsOf(together)).toEqual(rowsOf(oneByOne));
    }),
    { numRuns: 60 },
  );
});

test('fields of one’s own are set in the same step, each row its own value', () => {
  const field = { id: 'region', name: 'Region', kind: 'text' as const, choices: [], weight: 0, place: 0 };
  const plan = after(three(), { type: 'own-field/set', field });
  const own = (value: string) => [{ fieldId: 'region', value }];
  const decision = ask(
    plan,
    each({ ...row('A', { cost: 7 }), own: own('Europe') }, { ...row('B'), own: own('Asia') }),
  );
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  const changed = apply(plan, decision.patch);
  expect([...changed.ownValue.values()].map(({ initiativeId, value }) => [initiativeId, value])).toEqual([
    ['A', 'Europe'],
    ['B', 'Asia'],
  ]);
  expect(cardOf(changed, 'A')?.cost).toBe(7);
  expect(ask(plan, each(row('A'), { ...row('B'), own: [{ fieldId: 'gone', value: 'x' }] }))).toMatchObject({
    refusal: { code: 'own-field-missing' },
  });
});
