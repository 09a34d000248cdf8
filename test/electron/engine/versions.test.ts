import { expect, test } from 'vitest';
import { testEngine } from '../../helpers/plan-file';

test('an engine tells which SQLite runs in it, with a plan open or none', async () => {
  const { sqlite } = await testEngine().get('engine/versions', {});
  expect(sqlite).toMatch(/^3\.\d+\.\d+$/);
});
