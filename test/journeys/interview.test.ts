import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Plan } from '../../shared/model/plan';
import { answerCommand } from '../../shared/rules/questions/answer-command';
import { cardsAsked, knownMoney } from '../../shared/rules/questions/known-money';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

test('who is asked is what is given most first, each answer counts with its money, outlives the app, and is taken back', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const asked = (plan: Plan) =>
    cardsAsked(plan, scenario, 'businessOwner').map(({ initiative }) => initiative.id);
  const owners = (plan: Plan) =>
    knownMoney(plan, scenario).questions.find(({ question }) => question === 'businessOwner');
  // 750 and 250 of 1,000 are funded above the amount of 100; 50 is below it, and nobody is asked for it.
  await page.do({ type: 'plan/edit', changes: { askedAbove: 100_00 } });
  for (const [id, cost] of [
    ['Portal', 250_00],
    ['Ledger', 750_00],
    ['Cables', 50_00],
  ] as const)
    await page.do(adding(scenario, id, { cost, outcome: 'efficiency' }));
  const initiativeIds = ['Portal', 'Ledger', 'Cables'];
  await page.do({
    type: 'placement/move',
    scenarioId: scenario,
    initiativeIds,
    lane: 'innovate',
    funded: true,
    before: null,
  });
  expect(asked(await page.read())).toEqual(['Ledger', 'Portal']);
  expect(owners(await page.read())).toMatchObject({ asked: 2, missing: 2, money: 1_000_00, share: 0 });
  const plan = await page.read();
  const [first] = cardsAsked(plan, scenario, 'businessOwner');
  if (!first) throw new Error('nobody is asked');
  await page.do(answerCommand(plan, first, 'businessOwner', 'Head of Finance'));
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  // 750 / 1,000 of the money, and half of the cards.
  expect(owners(await later.read())).toMatchObject({ missing: 1, knownMoney: 750_00, share: 0.75 });
  expect(asked(await later.read())).toEqual(['Portal']);
  expect(await again.get('plan/figures', {})).toMatchObject({
    known: {
      questions: expect.arrayContaining([
        expect.objectContaining({ question: 'businessOwner', known: 750_00, share: 0.75 }),
      ]),
    },
  });
  valueOf(await later.ask('history/undo', {}));
  expect(asked(await later.read())).toEqual(['Ledger', 'Portal']);
  expect((await later.read()).initiative.get('Ledger')?.businessOwner).toBe('');
  await again.get('plan/close', {});
});
