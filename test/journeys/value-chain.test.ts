import { join } from 'node:path';
import { expect, test } from 'vitest';
import { blankGoal } from '../../shared/model/blank';
import { type Plan, settingsOf } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import { valueChainOf } from '../../shared/rules/peers/value-chain';
import { showPlan } from '../../shared/rules/show/show';
import { valueChainWords } from '../../shared/words/outcomes/value-chain-words';
import { speechOf } from '../../shared/words/speech';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

const goal = {
  ...blankGoal,
  id: 'g',
  name: 'Close faster',
  outcome: 'efficiency' as const,
  metric: 'Days to close the books',
  unit: 'days',
  baseline: 12,
  targetDate: '2027-12-31',
  capability: 'Closing the books',
  peerId: 'cfo',
  pressureId: 'cash-flow',
};

function chainOf(plan: Plan) {
  const initiative = plan.initiative.get('Ledger');
  if (!initiative) throw new Error('no Ledger');
  const chain = valueChainOf(plan, initiative);
  return { gaps: chain.gaps, words: valueChainWords(chain, speechOf(settingsOf(plan), 'en-GB')) };
}

test('a chain is written once in its goal, gaps close one by one, and it outlives the app and is taken back', async () => {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  const send = async (...commands: readonly Command[]) => {
    for (const command of commands) await page.do(command);
  };
  await send(adding(scenarioOf(await page.read()), 'Ledger'));
  expect(chainOf(await page.read()).gaps).toEqual(['capability', 'goal', 'outcome']);
  await send(
    { type: 'goal/set', goal },
    { type: 'initiative/edit', ids: ['Ledger'], changes: { goalId: 'g' } },
  );
  // The goal says all but where its metric is to get.
  expect(chainOf(await page.read()).gaps).toEqual(['target']);
  await send({ type: 'goal/set', goal: { ...goal, target: 3 } });
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const later = await again.page();
  const plan = await later.read();
  expect(chainOf(plan).gaps).toEqual([]);
  expect(chainOf(plan).words).toMatch(/“Closing the books” changes.*for the CFO because of cash flow\.$/);
  expect(showPlan(plan, 1).goals).toMatchObject([{ target: 3 }]);
  expect(await again.get('plan/figures', {})).toMatchObject({
    chains: [{ title: 'Title of Ledger', metric: { from: 12, to: 3, byWhen: '2027-12-31' }, gaps: [] }],
  });
  valueOf(await later.ask('history/undo', {}));
  expect(chainOf(await later.read()).gaps).toEqual(['target']);
  for (let step = 0; step < 2; step++) valueOf(await later.ask('history/undo', {}));
  expect(chainOf(await later.read()).gaps).toEqual(['capability', 'goal', 'outcome']);
  await again.get('plan/close', {});
});
