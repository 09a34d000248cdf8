import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failed } from '../../../electron/main/cli/result';
import { carefreeSum, largestSum } from '../../../shared/model/money';
import { failureWords } from '../../../shared/words/failures';
import { withFiles } from '../../helpers/backlog-files';
import { dump } from '../../helpers/plan-file';

test('an import that a rule refuses says why in the words of the rule, and stores nothing', async () => {
  const { folder, engine, page } = await withFiles();
  const path = join(folder, 'demand.csv');
  const cost = (largestSum / 100).toFixed(2);
  expect(largestSum).toBeGreaterThan(carefreeSum);
  const rows = Array.from({ length: 1_000 }, (_, row) => `Initiative ${row},${cost},${cost}`);
  writeFileSync(path, ['Title,Cost,Run cost', ...rows].join('\n'));
  const before = dump(await page.read());
  const reply = await engine.ask('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
  if (reply.ok) throw new Error('imported');
  expect(reply.code).toBe('import-refused');
  expect(failureWords(reply).replaceAll('\u00a0', ' ')).toMatch(
    /^With this the plan’s sums would come to more than .+ too much to add up to the cent\. .+ Nothing was imported\.$/u,
  );
  expect(failed(reply, 'import')).toMatchObject({
    status: 3,
    reason: expect.stringMatching(/^With this the/),
  });
  expect(dump(await page.read())).toBe(before);
});
