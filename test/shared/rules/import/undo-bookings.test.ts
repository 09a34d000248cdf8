import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankImport } from '../../../../shared/model/blank';
import { apply } from '../../../../shared/model/patch';
import type { Plan } from '../../../../shared/model/plan';
import { quarterIn } from '../../../../shared/model/quarter';
import { allAtOnce } from '../../../../shared/model/steps';
import { checkPlan } from '../../../../shared/rules/check-plan';
import type { Command } from '../../../../shared/rules/command';
import { undoImport } from '../../../../shared/rules/import/undo-import';
import { adding, after, ask, at, freshPlan } from '../../../helpers/plans/plans';
import { doing } from '../../../helpers/touched';

type Row = readonly [period: string, text: string, amount: number, costCentre?: string];

/** One finance file: what it books on one initiative in one quarter on one account. */
function booking(id: string, ...rows: readonly Row[]): Command {
  return {
    type: 'import/actuals',
    import: { ...blankImport, id, target: 'actuals', fileName: `${id}.csv`, at, rows: rows.length },
    rows: rows.map(([period, text, amount, costCentre = 'CC1']) => ({
      owner: { initiativeId: 'a' },
      quarter: quarterIn(2027, 1),
      account: '6000',
      period,
      costCentre,
      text,
      amount,
    })),
  };
}

const fresh = after(freshPlan(), adding('a'));
const january = booking('jan', ['2027-01', 'Licences', 100_00], ['2027-01', 'Days', 50_00]);
const february = booking('feb', ['2027-02', 'Licences', 30_00]);

function takenBack(before: Plan, file: Command, ...later: readonly Command[]) {
  const decision = ask(before, file);
  if (decision.kind !== 'patch' || file.type !== 'import/actuals') throw new Error(decision.kind);
  const { plan, since } = doing(apply(before, decision.patch), later);
  const result = allAtOnce(undoImport(plan, file.import.id, decision.patch, since, at));
  return { ...result, plan: apply(plan, result.patch) };
}

const lines = (plan: Plan) => [...plan.moneyLine.values()].filter(({ stage }) => stage === 'actual');

describe('a finance import that is taken back after a later one of the same quarter and account', () => {
  test('takes its own month out of the sum; the later month stays', () => {
    const { plan, kept, restored } = takenBack(fresh, january, february);
    expect(lines(plan)).toEqual(lines(after(fresh, february)));
    expect(lines(plan)).toMatchObject([{ amount: 30_00, bookings: [{ period: '2027-02' }] }]);
    expect({ kept, restored }).toEqual({ kept: [], restored: 1 });
  });

  test('brings back what it took the place of: a month that was booked before', () => {
    const again = booking('again', ['2027-01', 'Licences', 170_00]);
    const { plan } = takenBack(after(fresh, january), again, february);
    expect(lines(plan)).toEqual(lines(after(fresh, january, february)));
  });

  test('leaves what a later file booked in the same month', () => {
    const later = booking('later', ['2027-01', 'Licences', 90_00]);
    expect(lines(takenBack(fresh, january, later).plan)).toMatchObject([{ amount: 90_00 }]);
    const again = booking('again', ['2027-01', 'Licences', 170_00]);
    expect(lines(takenBack(after(fresh, january), again, later).plan)).toMatchObject([{ amount: 90_00 }]);
  });

  test('leaves a correction of its month that comes to the same sum', () => {
    const later = booking('later', ['2027-01', 'Software', 100_00], ['2027-01', 'Days', 50_00]);
    expect(lines(takenBack(fresh, january, later).plan)).toEqual(lines(after(fresh, later)));
  });

  test('takes its month out of so many bookings that the smallest have lost their text', () => {
    const month = (id: string, period: string) =>
      booking(id, ...Array.from({ length: 150 }, (_, row): Row => [period, `Row ${row}`, 100 + row]));
    const [taken, later] = [month('jan', '2027-01'), month('feb', '2027-02')];
    const { plan } = takenBack(fresh, taken, later);
    const [line] = lines(plan);
    expect(line?.amount).toBe(lines(after(fresh, later))[0]?.amount);
    expect(new Set(line?.bookings?.map(({ period }) => period))).toEqual(new Set(['2027-02']));
  });

  test('leaves no empty line where all that is left is taken back', () => {
    const first = ask(fresh, january);
    if (first.kind !== 'patch') throw new Error(first.kind);
    const both = doing(apply(fresh, first.patch), [february]);
    const one = allAtOnce(undoImport(both.plan, 'jan', first.patch, both.since, at));
    const second = ask(apply(fresh, first.patch), february);
    if (second.kind !== 'patch') throw new Error(second.kind);
    const since = new Map([
      ['moneyLine', new Map([[lines(both.plan)[0]?.id ?? '', new Set(['amount', 'bookings'])]])],
    ] as const);
    const two = allAtOnce(undoImport(apply(both.plan, one.patch), 'feb', second.patch, since, at));
    expect(lines(apply(apply(both.plan, one.patch), two.patch))).toEqual([]);
  });

  test.each([
    ['its sum', { amount: 999_00 }],
    ['who does the work', { sourcing: 'external' as const }],
    ['its cost centre', { costCentre: 'CC9' }],
  ])('keeps the line of which somebody edited %s, and names it', (_, edit) => {
    const before = after(fresh, january, february);
    const [line] = lines(before);
    if (!line) throw new Error('no line');
    const { plan, kept } = takenBack(fresh, january, february, {
      type: 'money/set',
      line: { ...line, ...edit },
    });
    expect(lines(plan)).toMatchObject([{ amount: 180_00, ...edit }]);
    expect(kept).toMatchObject([{ initiativeId: 'a', what: ['spent'] }]);
  });

  test('whatever months were booked in between, is as if it had never been there', () => {
    const row = fc.tuple(
      fc.constantFrom('2027-01', '2027-02', '2027-03'),
      fc.constantFrom('Licences', 'Days', ''),
      fc.integer({ min: -1_000, max: 1_000 }),
      fc.constantFrom('CC1', 'CC2'),
    );
    // Sums end in 0, in 1 to 4, or in 5 or 0: never is the later file the one that is taken back once more.
    const file = (digit: number) =>
      fc.array(
        row.map(([period, text, tens, centre]): Row => [period, text, tens * 10 + digit, centre]),
        { minLength: 1, maxLength: 4 },
      );
    fc.assert(
      fc.property(file(0), file(1), file(5), (first, taken, last) => {
        const before = after(fresh, booking('first', ...first));
        const later = booking('last', ...last);
        const { plan } = takenBack(before, booking('taken', ...taken), later);
        expect(lines(plan)).toEqual(lines(after(before, later)));
        expect(checkPlan(plan)).toEqual([]);
      }),
    );
  });
});
