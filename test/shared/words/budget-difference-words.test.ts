import { expect, test } from 'vitest';
import { budgetDifferenceWords } from '../../../shared/words/money/budget-difference-words';
import { M } from '../../helpers/plans/cut-plan';

const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

test('a budget that differs names what of it does, and one that is set or gone is told in whole', () => {
  const side = { amount: M(10), contingency: 0, hard: false };
  const words = (from: typeof side | null, to: typeof side | null) =>
    budgetDifferenceWords({ year: 2028, scope: 'total', from, to }, speech);
  expect(words(side, { amount: M(9), contingency: M(0.5), hard: true })).toBe(
    'IT budget 2028: 10.00M → 9.00M, contingency 0 → 0.50M and soft → hard',
  );
  expect(words(null, { ...side, contingency: M(0.5) })).toBe(
    'IT budget 2028: none → 10.00M, 0.50M of it contingency, soft',
  );
  expect(words(side, null)).toBe('IT budget 2028: 10.00M, soft → none');
});
