import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Plan, settingsOf } from '../../shared/model/plan';
import { whyBefore } from '../../shared/rules/decisions/why-before';
import { namesOf, whyVerdictWords } from '../../shared/words/outcomes/why-words';
import { speechOf } from '../../shared/words/speech';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

function verdict(plan: Plan, a: string, b: string): string {
  const why = whyBefore(plan, scenarioOf(plan), a, b);
  if (!why) throw new Error('nothing to compare');
  return whyVerdictWords(why, namesOf(why), speechOf(settingsOf(plan), 'en-GB'));
}

test('two initiatives are compared as the plan file has them, and what binds most decides, either way round', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  await page.do(adding(scenario, 'Shop', { cost: 100_00, outcome: 'revenue' }));
  await page.do(adding(scenario, 'Core', { cost: 900_00, outcome: 'revenue' }));
  const alone = verdict(await page.read(), 'Shop', 'Core');
  await page.do({
    type: 'dependency/set',
    dependency: { id: 'Shop.needs.Core', fromId: 'Shop', toId: 'Core', kind: 'needs', share: 0 },
  });
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const plan = await later.read();
  // The cost speaks for Shop all the same, and is told.
  const needed =
    'Title of Core comes before Title of Shop: Title of Shop cannot be finished without it. For Title of Shop: one-off cost (€\u00a0100 against €\u00a0900).';
  expect(verdict(plan, 'Shop', 'Core')).toBe(needed);
  expect(verdict(plan, 'Core', 'Shop')).toBe(needed);
  expect(whyBefore(plan, scenario, 'Core', 'Core')).toBeNull();
  // The command line says the same, in figures and in sentences.
  const asked = { a: 'title of shop', b: 'Core', scenario: null };
  const { why, told } = await again.get('plan/why', asked);
  expect(told[0]).toBe(needed);
  expect(why).toMatchObject({
    a: { title: 'Title of Shop', outcome: 'revenue' },
    compared: expect.arrayContaining([{ aspect: 'cost', a: 100_00, b: 900_00, favours: 'a' }]),
    verdict: { first: 'b', by: 'needs' },
  });
  expect(await again.ask('plan/why', { ...asked, a: 'Core' })).toMatchObject({
    ok: false,
    code: 'initiative-twice',
  });
  expect(await again.ask('plan/why', { ...asked, a: 'Nobody' })).toMatchObject({
    ok: false,
    code: 'initiative-unknown',
  });
  expect(await again.ask('plan/why', { ...asked, scenario: { name: 'Less' } })).toMatchObject({
    ok: false,
    code: 'scenario-unknown',
  });
  valueOf(await later.ask('history/undo', {}));
  expect(verdict(await later.read(), 'Shop', 'Core')).toBe(alone);
  expect(alone).not.toBe(needed);
  await again.get('plan/close', {});
});
