import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apply } from '../../../../shared/model/patch';
import { quarterIn } from '../../../../shared/model/quarter';
import { driftOf } from '../../../../shared/rules/budgets/drift';
import { converted } from '../../../../shared/rules/initiatives/money-commands';
import { simpleMoneyLine } from '../../../../shared/rules/initiatives/simple-lines';
import { adding, after, ask, base, freshPlan } from '../../../helpers/plans/plans';

/** A line of so many US cents at a rate, in a plan in euro. */
function withLine(foreignAmount: number, foreignRate: string) {
  const amount = converted(foreignAmount, 'USD', Number(foreignRate), 'EUR') ?? 0;
  return after(freshPlan(), adding('a'), {
    type: 'money/set',
    line: {
      ...simpleMoneyLine({ initiativeId: 'a' }, 'oneOff', amount),
      id: 'l',
      foreignCurrency: 'USD',
      foreignAmount,
      foreignRate,
    },
  });
}

test('a rate is taken as it is written: $ 863,473.80 at 1.025 is € 885,060.645, which is € 885,060.65', () => {
  expect(converted(86_347_380, 'USD', 1.025, 'EUR')).toBe(88_506_065);
  // 100.50 $ at 150 yen is ¥ 15,075; ¥ 1 at 0.005 is € 0.005, which is a cent.
  expect(converted(10_050, 'USD', 150, 'JPY')).toBe(15_075);
  expect(converted(1, 'JPY', 0.005, 'EUR')).toBe(1);
});

test('a cost is indexed to the cent: € 863,473.80 of 2026 at 2.5 % is € 885,060.645 in 2027, which is € 885,060.65', () => {
  const plan = after(freshPlan(), {
    type: 'service/add',
    id: 's',
    name: 'S',
    changes: { cost: 86_347_380, indexation: 250, costYear: 2026 },
  });
  expect(driftOf(plan, base, 1).years[0]?.runToday).toBe(88_506_065);
  expect(driftOf(plan, base, 1).quarters[0]?.quarter).toBe(quarterIn(2027, 1));
});

test('after the plan’s currency has changed, a line still is its amount at its rate: $ 0.03 at 0.5, at 3 CHF a euro, is 0.05', () => {
  const plan = after(withLine(3, '0.5'), { type: 'plan/change-currency', currency: 'CHF', rate: 3 });
  // 0.03 at 1.5 is 0.045; two cents of euro times three would be 0.06.
  expect(plan.moneyLine.get('l')).toMatchObject({ amount: 5, foreignCurrency: 'USD', foreignRate: '1.5' });
});

test('a line that was entered in what becomes the plan’s currency is in its own currency', () => {
  const plan = after(withLine(20_000, '0.5'), { type: 'plan/change-currency', currency: 'USD', rate: 2 });
  expect(plan.moneyLine.get('l')).toMatchObject({
    amount: 20_000,
    foreignCurrency: null,
    foreignAmount: null,
    foreignRate: null,
  });
});

test('whatever the rates, what else there is to say of the line can be said after the change as before it', () => {
  const rate = fc.integer({ min: 1, max: 400_000 }).map((digits) => digits / 10_000);
  fc.assert(
    fc.property(fc.integer({ min: 2_000, max: 1_000_000_000 }), rate, rate, (amount, first, second) => {
      const before = withLine(amount, String(first));
      const changed = ask(before, { type: 'plan/change-currency', currency: 'CHF', rate: second });
      if (changed.kind !== 'patch') return;
      const line = apply(before, changed.patch).moneyLine.get('l');
      if (!line) throw new Error('the line has gone');
      const told = ask(apply(before, changed.patch), {
        type: 'money/set',
        line: { ...line, account: '4711' },
      });
      expect(told.kind).toBe('patch');
    }),
  );
});
