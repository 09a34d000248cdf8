import { fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, test } from 'vitest';
import { MoneyScreen } from '../../../renderer/features/money/money-screen';
import { SettingsScreen } from '../../../renderer/features/settings/settings-screen';
import { after, base } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';
import { type Bad, belowZero, notAmount, refused, saidBeside, tooLarge, tried, typeInto } from './refused';

const plan = after(
  designPlan(),
  { type: 'plan/edit', changes: { guardrailMin: 50, guardrailMax: 60 } },
  {
    type: 'budget/set',
    scenarioId: base,
    fiscalYear: 2027,
    scope: 'run',
    amount: 460_000_000,
    contingency: 20_000_000,
    hard: false,
  },
);

let double: Double;
afterEach(() => double.stop());

const budgets: readonly Bad[] = [
  ['IT budget 2027', 'much', notAmount],
  ['IT budget 2027', '-1m', belowZero],
  ['IT budget 2027', '999999999m', tooLarge],
  ['Keep the lights on 2027', '1e9', notAmount],
  ['Keep the lights on 2027', '0.1m', /contingency of .* is more than the budget of/i],
  ['Drive innovation 2027', '1.2.3', notAmount],
  ['Contingency of Keep the lights on 2027', '-1', belowZero],
  ['Contingency of Keep the lights on 2027', '5m', /is more than the budget of/],
];

describe('budgets refuse beside the field and store nothing', () => {
  test.each(budgets)('%s: %s', async (...bad) => {
    double = startDouble({ plan });
    await show(MoneyScreen);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });

  test.each(['much', '-5', '0', '101', ''])('a cut by “%s” percent', async (typed) => {
    double = startDouble({ plan });
    await show(MoneyScreen);
    const field = screen.getByLabelText('Cut the budgets of 2027 by, %');
    typeInto(field, typed);
    fireEvent.submit(field);
    expect(await saidBeside(double, field, plan)).toEqual(
      refused(/^Write by how many percent, above 0 up to 100/),
    );
  });
});

const settings: readonly Bad[] = [
  ['Title', ' ', /^A plan needs a title\.$/],
  ['First year', '27', /^A whole number from 1900 to 2199, please\.$/],
  ['First year', 'next', /^A whole number from 1900 to 2199, please\.$/],
  ['Years ahead', '0', /^A whole number from 1 to 10, please\.$/],
  ['Years ahead', '11', /^A whole number from 1 to 10, please\.$/],
  ['IT budget 2027', '-1', belowZero],
  ['Keep the lights on 2027', 'none', notAmount],
  ['At least, %', '-1', /^A whole number from 0 to 100, please\.$/],
  ['At least, %', '61', /^The lower end of the guardrail is above its upper end\.$/],
  ['At most, %', '101', /^A whole number from 0 to 100, please\.$/],
  ['At most, %', '49', /^The lower end of the guardrail is above its upper end\.$/],
  ['Ask from this amount on', '-1', belowZero],
  ['Colour of heads', 'blue', /is not a colour/],
];

describe('settings refuse beside the field and store nothing', () => {
  test.each(settings)('%s: %s', async (...bad) => {
    double = startDouble({ plan });
    await show(SettingsScreen);
    expect(await tried(double, bad)).toEqual(refused(bad[2]));
  });
});
