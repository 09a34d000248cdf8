import { expect, test, vi } from 'vitest';
import { compactMoney } from '../../shared/words/money';
import { said } from '../helpers/same-figures/figure';
import { figuresAreTheSame } from '../helpers/same-figures/same';

// Before any text is read: a text is made with its module, in the language the process was started in.
vi.hoisted(() => Object.assign(globalThis, { planLanguage: 'de' }));

figuresAreTheSame({ title: 'of the sample in German', currency: 'CHF', firstYear: 2028, edits: () => [] });

test('what is compared was written in German, and a number written as in English is refused', () => {
  const money = compactMoney(1_234_567_89, { locale: 'de-DE', currency: 'EUR', fiscalYearFirstMonth: 1 });
  expect(money).toBe('1,23\u202fMio.\u00a0€');
  expect(said(money)).toMatchObject({ value: 1_230_000 });
  expect(said('−12.345,67')).toMatchObject({ value: -12_345.67 });
  expect(said('über 99\u00a0%')).toEqual({ value: 0.9975, within: 0.0025 });
  expect(() => said('31.02')).toThrow(/another language/);
  expect(() => said('12,345.67')).toThrow(/another language/);
});
