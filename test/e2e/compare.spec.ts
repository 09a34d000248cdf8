import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { bimodal } from '../helpers/command-line';
import { launchBoard } from '../helpers/launch-board';
import { beforeTheCutIn, cuttingIn, M } from '../helpers/plans/cut-plan';
import { onlyScenario, sendCommands } from '../helpers/send-commands';

test('compare names what differs between a baseline and the plan, as text, as JSON and as CSV; show lists both, and why says which of two comes first', async () => {
  const { app, page, userData } = await launchBoard();
  const scenarioId = await onlyScenario(page);
  await sendCommands(page, [...beforeTheCutIn(scenarioId), ...cuttingIn(scenarioId)]);
  // The page's port to the engine was given away: anew, it can say that all is stored.
  await page.reload();
  await expect(page.getByTestId('board')).toBeVisible();
  await app.close();
  const folder = mkdtempSync(join(tmpdir(), 'bimodal-compare-'));
  const plan = join(userData, 'My plan.bimodal');
  const names = ['--scenario', 'before the cut', '--scenario', 'Base'];

  const json = await bimodal(folder, 'compare', plan, ...names, '--json');
  expect(json).toMatchObject({ status: 0, said: '' });
  const { a, b, items, totals } = JSON.parse(json.out);
  expect([a, b]).toEqual(['Before the cut', 'Base']);
  expect(items.map(({ title, what, why }: Record<string, unknown>) => [title, what, why])).toEqual([
    ['Rebuild', 'stopped', ['stopped']],
    ['Chat', 'dropped', ['not-funded-any-more']],
    ['Loyalty', 'dropped', ['not-funded-any-more']],
    ['Kiosk', 'dropped', ['not-funded-any-more']],
  ]);
  expect(items[0]).toMatchObject({
    oneOff: -M(0.75),
    run: -M(0.1),
    from: { lane: 'run', funded: true, start: { fiscalYear: 2027, quarter: 1 } },
  });
  expect(totals).toMatchObject({ oneOff: -M(1.95), spend: -M(2), budget: -M(1), free: M(1) });

  const text = await bimodal(folder, 'compare', plan, ...names);
  expect(text.out).toContain('From “Before the cut” to “Base”: 4 initiatives differ');
  expect(text.out).toContain(
    'Stopped: Rebuild (stopped: what is left is not spent, the exit cost is): one-off −0.75M, run in 2031 −0.10M',
  );

  expect(text.out).toContain('No longer funded: Loyalty: one-off');
  const german = await bimodal(folder, 'compare', plan, ...names, '--lang', 'de');
  expect(german.out).toContain('Von „Before the cut“ nach „Base“: 4 Initiativen unterscheiden sich');
  expect(german.out).not.toMatch(/stopped|funded|what is left/);

  const csv = await bimodal(folder, 'compare', plan, ...names, '--csv', 'cut.csv');
  const lines = readFileSync(join(folder, 'cut.csv'), 'utf8').trimEnd().split('\r\n');
  expect(csv).toEqual({ status: 0, said: '', out: `cut.csv written: ${lines.length - 1} figures.\n` });
  expect(lines).toContain('In all,,"One-off, all years",,EUR,,,-1950000.00,,');
  expect(lines).toContain(
    'Side by side,Money in 2027,All spend,2027,EUR,9950000.00,7950000.00,-2000000.00,,',
  );
  const nowhere = await bimodal(folder, 'compare', plan, ...names.slice(0, 3), 'Nowhere', '--csv', 'no.csv');
  expect(nowhere).toMatchObject({ status: 2, out: '' });
  expect(nowhere.said).toContain('There is no scenario “Nowhere”.');

  const unknown = await bimodal(folder, 'compare', plan, '--scenario', 'Base', '--scenario', 'Nowhere');
  expect(unknown).toMatchObject({ status: 2, out: '' });
  expect(unknown.said).toContain('There is no scenario “Nowhere”. There is “Base”, “Before the cut”.');

  const pair = ['--initiative', 'Rebuild', '--initiative', 'Chat'];
  const why = await bimodal(folder, 'why', plan, ...pair, '--scenario', 'before the cut', '--json');
  expect(why).toMatchObject({ status: 0, said: '' });
  expect(JSON.parse(why.out)).toMatchObject({
    scenario: 'Before the cut',
    a: { title: 'Rebuild' },
    b: { title: 'Chat' },
    compared: expect.arrayContaining([expect.objectContaining({ aspect: 'cost' })]),
  });
  const told = await bimodal(folder, 'why', plan, ...pair);
  expect(told.out).toMatch(/^(Rebuild|Chat) comes before (Chat|Rebuild): /);
  const nobody = await bimodal(folder, 'why', plan, ...pair.slice(0, 3), 'Nobody');
  expect(nobody).toMatchObject({ status: 2, out: '' });
  expect(nobody.said).toContain('There is no initiative “Nobody”.');

  const shown = JSON.parse((await bimodal(folder, 'show', plan, '--json')).out);
  expect(shown.scenarios).toMatchObject([
    { name: 'Base', kind: 'scenario', isPlan: true, funded: 3, fundedCost: M(1.95), free: M(1.05) },
    { name: 'Before the cut', kind: 'baseline', isPlan: false, funded: 6, fundedCost: M(3.9), free: M(0.05) },
  ]);
});
