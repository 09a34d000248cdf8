import { beforeAll, describe, expect, test } from 'vitest';
import type { InitiativeDraft } from '../../../../shared/backlog/types';
import { apply, invert } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { placementId } from '../../../../shared/model/records/placement';
import { allAtOnce } from '../../../../shared/model/steps';
import { attentionOf } from '../../../../shared/rules/attention';
import { checkPlan } from '../../../../shared/rules/check-plan';
import type { Command } from '../../../../shared/rules/command';
import { knownRows } from '../../../../shared/rules/import/known-rows';
import { undoImport } from '../../../../shared/rules/import/undo-import';
import { draftOf, type Imported, importing, inLines } from '../../../helpers/import-again';
import { after, at, base, freshPlan, moving } from '../../../helpers/plans/plans';
import { doing } from '../../../helpers/touched';

/** A backlog of 214 rows, planned for a month, then imported again: 12 new, 9 changed, 5 gone, 200 as they were. */

const fields = ['title', 'cost', 'businessOwner', 'outcome', 'status', 'start'] as const;
const subjects = [
  'Payroll',
  'Warehouse',
  'Web shop',
  'Archive',
  'Identity',
  'Reporting',
  'Network',
  'Portal',
];

function rowOf(number: number, says: Partial<InitiativeDraft> = {}): InitiativeDraft {
  const subject = subjects[number % subjects.length] ?? '';
  return draftOf(`KEY-${number}`, {
    title: `${subject} ${number}`,
    cost: number * 1_000_00,
    businessOwner: `Owner ${number % 7}`,
    outcome: (['revenue', 'efficiency', 'risk'] as const)[number % 3] ?? null,
    startQuarter: quarterIn(2027, 1 + (number % 4)),
    ...says,
  });
}

const numbers = Array.from({ length: 214 }, (_, index) => index + 1);
const gone = new Set([40, 80, 120, 160, 200]);
const changed = new Set([10, 30, 50, 70, 90, 110, 130, 150, 170]);

const monthOne = inLines(...numbers.map((number) => rowOf(number)));
const monthTwo = inLines(
  ...numbers
    .filter((number) => !gone.has(number))
    .map((number) =>
      changed.has(number) ? rowOf(number, { cost: number * 1_100_00, status: 'approved' }) : rowOf(number),
    ),
  ...Array.from({ length: 12 }, (_, index) =>
    draftOf(`NEW-${index}`, { title: `Quantum ${'x'.repeat(index + 1)}` }),
  ),
);
const idOf = (number: number) => `one.${number + 1}`;

/** A month of planning: lanes, money, ranks, outcomes, dates and titles by hand. */
const planning: readonly Command[] = [
  moving([1, 2, 3, 40, 50].map(idOf), 'run', true),
  moving([4, 5, 6, 70].map(idOf), 'innovate', true),
  moving([idOf(3)], 'run', true, idOf(1)),
  { type: 'placement/fund', scenarioId: base, initiativeIds: [idOf(5)], funding: 'amount', amount: 2_000_00 },
  { type: 'initiative/edit', ids: [idOf(7)], changes: { outcome: 'risk' } },
  { type: 'initiative/edit', ids: [idOf(8)], changes: { title: 'Our own name' } },
  {
    type: 'placement/schedule',
    scenarioId: base,
    initiativeIds: [idOf(4)],
    changes: { start: quarterIn(2028, 2), lengthQuarters: 5 },
  },
  { type: 'placement/mark', scenarioId: base, initiativeIds: [idOf(2)], mark: 'must' },
];

let first: Imported;
let planned: Plan;
let second: Imported;

beforeAll(() => {
  first = importing(freshPlan(), monthOne, { fields, id: 'one' });
  planned = after(first.plan, ...planning);
  second = importing(planned, monthTwo, { fields, id: 'two', lastTime: first.plan });
});

/** What the user has decided in the plan: places, money given, ranks, marks. */
const decisions = (plan: Plan) =>
  numbers.map((number) => {
    const { lane, rank, funding, fundingAmount, mark, start, lengthQuarters } =
      plan.placement.get(placementId(base, idOf(number))) ?? ({} as never);
    const { outcome } = plan.initiative.get(idOf(number)) ?? ({} as never);
    return { number, lane, rank, funding, fundingAmount, mark, start, lengthQuarters, outcome };
  });

describe('month two', () => {
  test('accounts for every one of its 221 rows', () => {
    expect(second.reconciled.counts).toEqual({
      rows: 221,
      created: 12,
      updated: 9,
      unchanged: 200,
      leftOut: 0,
      missing: 5,
      inferred: { lane: 0, outcome: 0 },
    });
    expect(second.reconciled).toMatchObject({ conflicts: 0, rekeyed: 0 });
    expect(second.plan.initiative.size).toBe(214 + 12);
  });

  test('leaves every decision as it was, and takes the nine changes', () => {
    expect(decisions(second.plan)).toEqual(decisions(planned));
    const known = knownRows(second.plan, base);
    for (const number of changed)
      expect(known.get(idOf(number))?.now).toMatchObject({ cost: number * 1_100_00, status: 'approved' });
    expect(known.get(idOf(8))?.title).toBe('Our own name');
    expect(checkPlan(second.plan)).toEqual([]);
  });

  test('keeps what is gone, marks it, and flags the one that is funded', () => {
    const missing = [...second.plan.initiative.values()].filter(({ missingSince }) => missingSince !== null);
    expect(missing.map(({ id }) => id)).toEqual([...gone].map(idOf));
    expect(attentionOf(second.plan, base)).toContainEqual(
      expect.objectContaining({ code: 'funded-gone-from-source', initiativeIds: [idOf(40)] }),
    );
  });

  test('is one step of undo', () => {
    expect(apply(second.plan, invert(second.patch))).toEqual(planned);
  });

  test('again changes nothing', () => {
    const again = importing(second.plan, monthTwo, { fields, lastTime: second.plan });
    expect(again.reconciled.counts).toMatchObject({ created: 0, updated: 0, unchanged: 221, missing: 5 });
    expect(again.reconciled.sources).toEqual([]);
  });

  test('is taken back later on: two edits made since stay and are named', () => {
    const { plan, since } = doing(second.plan, [
      { type: 'initiative/edit', ids: [idOf(10)], changes: { cost: 77_000_00 } },
      { type: 'initiative/edit', ids: [idOf(30)], changes: { businessOwner: 'Pat Lee' } },
    ]);
    const undone = allAtOnce(undoImport(plan, 'two', second.patch, since, at));
    expect(undone).toMatchObject({ removed: 12, restored: 14 });
    expect(undone.kept).toEqual([
      { initiativeId: idOf(10), title: 'Web shop 10', what: ['cost'] },
      { initiativeId: idOf(30), title: 'Network 30', what: ['businessOwner'] },
    ]);
    const then = apply(plan, undone.patch);
    const expected = after(
      planned,
      { type: 'initiative/edit', ids: [idOf(10)], changes: { cost: 77_000_00 } },
      { type: 'initiative/edit', ids: [idOf(30)], changes: { businessOwner: 'Pat Lee' } },
    );
    const rest = ({ import: _import, ...tables }: Plan) => tables;
    expect(rest(then)).toEqual(rest(expected));
    expect(then.import.get('two')?.undoneAt).toBe(at);
  });
});
