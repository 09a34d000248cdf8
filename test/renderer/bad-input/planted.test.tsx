import { afterEach, expect, test } from 'vitest';
import { dispatch } from '../../../renderer/state/plan/dispatch';
import { MoneyField } from '../../../renderer/ui/fields/number-fields';
import { base } from '../../helpers/plans/plans';
import { designPlan } from '../../helpers/plans/sample-plans';
import { type Double, startDouble } from '../import/engine-double';
import { show } from '../import/show';
import { belowZero, refused, tried } from './refused';

const plan = designPlan();
const speech = { locale: 'en-GB', currency: 'EUR', fiscalYearFirstMonth: 1 };

let double: Double;
afterEach(() => double.stop());

function planted(negative: boolean, says: string | null) {
  return () => (
    <MoneyField
      label="Budget"
      speech={speech}
      value={5}
      negative={negative}
      commit={async () => {
        const scope = 'run' as const;
        await dispatch({
          type: 'budget/set',
          scenarioId: base,
          fiscalYear: 2028,
          scope,
          amount: 1,
          hard: false,
        });
        return says;
      }}
    />
  );
}

test.each([
  ['that takes what it should refuse', null],
  ['that refuses it but has stored it', 'An amount below zero makes no sense here.'],
] as const)('planted: a field %s is found', async (_, says) => {
  double = startDouble({ plan });
  await show(planted(true, says));
  const found = await tried(double, ['Budget', '-1', belowZero]);
  expect(found).toEqual({ says, isStored: true });
  expect(found).not.toEqual(refused(belowZero));
});
