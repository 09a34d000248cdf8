import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import { type Plan, settingsOf } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import type { Effort } from '../../../../shared/model/records/effort';
import type { MoneyLine } from '../../../../shared/model/records/money-line';
import type { Card } from '../../../../shared/rules/cards/card';
import { cardsOf } from '../../../../shared/rules/cards/cards';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { derivePlan, look } from '../../../bench/derive-plan';
import { exactChange, type Fraction, isSame, less, sumOfParts } from '../../../helpers/exact-change';
import { adding, after, base, freshPlan, moving } from '../../../helpers/plans/plans';

/** The quarters in which money lies, here or there. */
function quartersOf({ change: { first, amounts } }: Card, exact: ReadonlyMap<number, Fraction>): number[] {
  return [...new Set([...amounts.map((_amount, at) => first + at), ...exact.keys()])];
}

const inQuarter = ({ change }: Card, quarter: number) => change.amounts[quarter - change.first] ?? 0;

/** Each planned line and each effort is split once over the quarters; what is left is split once more where something is booked or less is given. */
function splitsOf(card: Card): number {
  const lines = card.moneyLines.filter(({ nature, stage }) => nature === 'oneOff' && stage !== 'actual');
  return lines.length + card.external.length;
}

function heldAgainst(card: Card, exact: ReadonlyMap<number, Fraction>): void {
  const quarters = quartersOf(card, exact);
  const ours = quarters.reduce((sum, quarter) => sum + inQuarter(card, quarter), 0);
  // No cent is lost, and none is made.
  const total = sumOfParts(quarters.flatMap((quarter) => exact.get(quarter) ?? []));
  expect([card.initiative.id, isSame(total, { top: BigInt(ours), under: 1n })]).toEqual([
    card.initiative.id,
    true,
  ]);
  const asPlanned = card.spent === 0 && card.fundedAmount === card.cost;
  const most = asPlanned ? splitsOf(card) : looselyBy(card, quarters.length);
  for (const quarter of quarters) {
    const off = Math.abs(less(inQuarter(card, quarter), exact.get(quarter)));
    expect([card.initiative.id, quarter, off < most ? 'near' : off]).toEqual([
      card.initiative.id,
      quarter,
      'near',
    ]);
  }
}

/** Where the rest is spread, it goes by the whole cents that the plan put into each quarter: they may be a cent off as well. */
function looselyBy(card: Card, quarters: number): number {
  return 1 + splitsOf(card) * (1 + quarters);
}

/** The rows of one initiative alone: the oracle reads whole tables. */
function alone(plan: Plan, byOwner: Readonly<Record<'moneyLine' | 'effort', Owned>>, id: string): Plan {
  return {
    ...plan,
    moneyLine: (byOwner.moneyLine.get(id) ?? new Map()) as Plan['moneyLine'],
    effort: (byOwner.effort.get(id) ?? new Map()) as Plan['effort'],
  };
}

type Owned = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

function owned(rows: Iterable<{ readonly id: string; readonly initiativeId: string | null }>): Owned {
  const byOwner = new Map<string, Map<string, unknown>>();
  for (const row of rows) {
    const rowsOf = byOwner.get(row.initiativeId ?? '') ?? new Map<string, unknown>();
    byOwner.set(row.initiativeId ?? '', rowsOf.set(row.id, row));
  }
  return byOwner;
}

test('every funded initiative of a large plan spends in each quarter what exact fractions say, but for the cents of its splits', () => {
  const plan = derivePlan(1_200);
  const byOwner = { moneyLine: owned(plan.moneyLine.values()), effort: owned(plan.effort.values()) };
  let held = 0;
  for (const [id, card] of cardsOf(plan, look.scenarioId).byId) {
    if (!card.funded) continue;
    heldAgainst(card, exactChange(alone(plan, byOwner, id), look.scenarioId, id));
    held++;
  }
  expect(held).toBe(400);
});

/**
 * 19,344.42 over five quarters are 3,868.884 each. Largest remainder: 3,868.88 five times leave 2 cents, and of rests that
 * are the same the earliest get them. Of work that begins in the third quarter of 2028 that year has 7,737.78, 1.2 cents more
 * than two fifths, and 2029 has 11,606.64, 1.2 cents less than three. It never adds up to more or less than the sum; but odd
 * cents lie early, so over thousands of initiatives a year may have some euros more than unrounded fractions give it, and
 * those after it as much less.
 */
test('the odd cents of a split go to its earliest quarters: a year may be a cent or two off, all of them together never', () => {
  const plan = after(
    freshPlan(),
    adding('A', { cost: 1_934_442, outcome: 'risk' }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['A'],
      changes: { start: quarterIn(2028, 3), lengthQuarters: 5 },
    },
    moving(['A'], 'run', true),
  );
  const card = cardsOf(plan, base).byId.get('A') as Card;
  expect(card.change.amounts).toEqual([386_889, 386_889, 386_888, 386_888, 386_888]);
  const exact = exactChange(plan, base, 'A');
  const off = (quarters: readonly number[]) =>
    quarters.reduce((sum, at) => sum + less(inQuarter(card, at), exact.get(at)), 0);
  const first = quarterIn(2028, 3);
  expect(off([first, first + 1])).toBeCloseTo(1.2, 9);
  expect(off([first + 2, first + 3, first + 4])).toBeCloseTo(-1.2, 9);
});

const spread = fc.constantFrom('even' as const, 'front' as const, 'back' as const);
const plannedLine = fc.record({
  amount: fc.integer({ min: 0, max: 10 ** 9 }),
  spread,
  offsetQuarters: fc.nat(3),
});
const anyWork = fc.record({
  lines: fc.array(plannedLine, { minLength: 1, maxLength: 4 }),
  efforts: fc.array(fc.record({ externalDays: fc.nat(400), dayRate: fc.nat(300_000), spread }), {
    maxLength: 3,
  }),
  booked: fc.array(fc.record({ at: fc.nat(6), amount: fc.nat(10 ** 8) }), { maxLength: 3 }),
  /** Of a hundred parts of its cost; null: in full. */
  given: fc.option(fc.integer({ min: 1, max: 99 })),
  start: fc.nat(8),
  lengthQuarters: fc.integer({ min: 1, max: 20 }),
});
type Work = typeof anyWork extends fc.Arbitrary<infer W> ? W : never;

function planOf({ lines, efforts, booked, given, start, lengthQuarters }: Work): Plan {
  const plan = after(
    freshPlan(),
    adding('A', { outcome: 'risk' }),
    ...efforts.map(({ dayRate }, at) => ({
      type: 'team/set' as const,
      team: { id: `t${at}`, name: `Team ${at}`, daysPerQuarter: 100, runDaysPerQuarter: 0, dayRate },
    })),
  );
  const from = quarterIn(settingsOf(plan).firstYear, 1);
  const owner = { initiativeId: 'A' };
  const cost =
    lines.reduce((sum, { amount }) => sum + amount, 0) +
    efforts.reduce((sum, { externalDays, dayRate }) => sum + externalDays * dayRate, 0);
  const part = given === null ? 0 : Math.floor((cost * given) / 100);
  const planned = lines.map(
    ({ amount, ...line }, at): MoneyLine => ({
      ...simpleMoneyLine(owner, 'oneOff', amount),
      ...line,
      id: `planned ${at}`,
    }),
  );
  const actual = booked.map(
    ({ at, amount }, index): MoneyLine => ({
      ...simpleMoneyLine(owner, 'oneOff', amount),
      id: `booked ${index}`,
      stage: 'actual',
      anchor: from + at,
    }),
  );
  const asked = efforts.map(
    ({ externalDays, spread: over }, at): Effort => ({
      id: `A.t${at}`,
      initiativeId: 'A',
      teamId: `t${at}`,
      days: 0,
      externalDays,
      spread: over,
    }),
  );
  return after(
    apply(plan, { moneyLine: { added: [...planned, ...actual] }, effort: { added: asked } }),
    {
      type: 'placement/schedule',
      scenarioId: base,
      initiativeIds: ['A'],
      changes: { start: from + start, lengthQuarters },
    },
    moving(['A'], 'innovate', true),
    ...(part === 0
      ? []
      : [
          {
            type: 'placement/fund' as const,
            scenarioId: base,
            initiativeIds: ['A'],
            funding: 'amount' as const,
            amount: part,
          },
        ]),
  );
}

test('whatever is planned, bought, booked and given, all of it is spent to the cent, and none of it elsewhere', () => {
  fc.assert(
    fc.property(anyWork, (work) => {
      const plan = planOf(work);
      const card = cardsOf(plan, base).byId.get('A') as Card;
      const exact = exactChange(plan, base, 'A');
      const quarters = quartersOf(card, exact);
      const ours = quarters.reduce((sum, quarter) => sum + inQuarter(card, quarter), 0);
      const total = sumOfParts(quarters.flatMap((quarter) => exact.get(quarter) ?? []));
      expect(isSame(total, { top: BigInt(ours), under: 1n })).toBe(true);
      if (work.booked.length === 0 && work.given === null) heldAgainst(card, exact);
      // Money lies nowhere else.
      for (const quarter of quarters) if (!exact.has(quarter)) expect(inQuarter(card, quarter)).toBe(0);
    }),
  );
});
