import { copyFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '../../../electron/engine/store/open-file';
import { settingsOf } from '../../../shared/model/plan';
import { driftOf } from '../../../shared/rules/budgets/drift';
import { tempFolder } from '../../helpers/plan-file';

const fixtures = resolve(import.meta.dirname, '../../fixtures/plans');

/**
 * What is left is spread in turn since, so that no cent moves when a year is booked. In the plan of version 20 one cent of
 * the second half of 2027 lies a quarter earlier by that than the release showed it; no year has more or less of it.
 */
test('the plan of version 20 spends in every year what it did when it was released, and one cent of it a quarter earlier', () => {
  const path = join(tempFolder(), 'plan.bimodal');
  copyFileSync(join(fixtures, 'version-20.bimodal'), path);
  const file = openFile(path);
  const { years, quarters } = driftOf(file.plan, settingsOf(file.plan).scenarioId, 5);
  file.db.close();
  // As the release printed them, in minor units.
  expect(years.map(({ year, spend, change }) => [year, spend, change.run, change.innovate])).toEqual([
    [2027, 10900000, 1000000, 4900000],
    [2028, 5025000, 0, 0],
    [2029, 400000, 0, 0],
    [2030, 400000, 0, 0],
    [2031, 400000, 0, 0],
  ]);
  const released = [100000, 200000, 2410695, 2189305];
  const now = quarters.slice(0, 4).map(({ change }) => change.innovate);
  expect(now.map((amount, index) => amount - (released[index] ?? 0))).toEqual([0, 0, 1, -1]);
});
