import { join } from 'node:path';
import { expect, test } from 'vitest';
import { settingsOf } from '../../../shared/model/plan';
import { failureWords } from '../../../shared/words/failures';
import { refusalWords } from '../../../shared/words/refusals';
import { speechOf } from '../../../shared/words/speech';
import { withFiles } from '../../helpers/backlog-files';
import { adding, dump, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

/** Amounts of before a change of currency are of the other currency: they must not come back as they were. */
const toDollars = { type: 'plan/change-currency', currency: 'USD', rate: 1.1 } as const;

test('one initiative is not restored across a change of currency; the whole plan is', async () => {
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'plan.bimodal')));
  const page = await engine.page();
  const first = await page.read();
  await page.do(adding(scenarioOf(first), 'a', { cost: 100_00 }));
  const seq = (await page.get('history/list', { before: null, most: 1 })).entries[0]?.seq ?? 0;
  const then = dump(await page.read());
  expect((await page.do({ ...toDollars })).kind).toBe('done');
  const before = dump(await page.read());
  const reply = await page.get('history/restore', { seq, initiativeId: 'a' });
  if (reply.kind !== 'refused') throw new Error(reply.kind);
  expect(refusalWords(reply.refusal, speechOf(settingsOf(first), 'en-GB'))).toMatch(
    /^The plan’s currency has changed since\. .+ Restore the whole plan/u,
  );
  expect(dump(await page.read())).toBe(before);
  expect((await page.get('history/restore', { seq, initiativeId: null })).kind).toBe('done');
  expect(dump(await page.read())).toBe(then);
});

test('an import is not taken back across a change of currency, and again once that is undone', async () => {
  const { page, offer, start } = await withFiles();
  valueOf(await start(await offer('list.csv', 'Key,Title,Cost\nA,Portal,100\n')));
  valueOf(await start(await offer('list.csv', 'Key,Title,Cost\nA,Portal,\n')));
  const importId = [...(await page.read()).import.keys()].at(-1) ?? '';
  expect((await page.do({ ...toDollars })).kind).toBe('done');
  const before = dump(await page.read());
  for (const look of [true, false]) {
    const reply = await page.ask('import/undo', { importId, look });
    if (reply.ok) throw new Error('taken back');
    expect(failureWords(reply)).toMatch(
      /^The plan’s currency has changed since list\.csv was imported.+ Nothing was changed\./u,
    );
  }
  expect(dump(await page.read())).toBe(before);
  await page.get('history/undo', {});
  valueOf(await page.ask('import/undo', { importId, look: false }));
  expect([...(await page.read()).moneyLine.values()].map(({ amount }) => amount)).toEqual([100_00]);
});
