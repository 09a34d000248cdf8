import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../shared/rules/command';
import { adding, scenarioOf, tempFolder, testEngine, valueOf } from './plan-file';

/** A small plan in which every table has a row and something can be undone and redone. */
export async function makeReleasedPlan(target: string): Promise<void> {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  for (const command of commands(scenario)) {
    const reply = await page.do(command, undefined, 'agreed with the board');
    if (reply.kind !== 'done') throw new Error(`${command.type}: ${reply.kind}`);
  }
  const path = join(folder, 'backlog.csv');
  writeFileSync(path, 'Title,Cost,Business owner\nImported one,1200,Ann\nImported two,,Bob\n');
  await engine.get('backlog/import', { path, mapping: null, reading: {}, dryRun: false });
  await page.do(adding(scenario, 'undone'));
  await page.get('history/undo', {});
  await engine.get('plan/save-copy', { path: target });
}

function commands(scenarioId: string): Command[] {
  const benefit = { kind: 'cashable', low: 1_000_00, likely: 2_000_00, high: 3_000_00 } as const;
  const move = { type: 'placement/move', scenarioId, funded: true, before: null } as const;
  return [
    { type: 'service/add', id: 'mail', name: 'Mail', changes: { cost: 50_000_00, sunset: '2028-12-31' } },
    adding(scenarioId, 'portal', { outcome: 'revenue', cost: 40_000_00, runCost: 4_000_00, benefit }),
    adding(scenarioId, 'patching', {
      outcome: 'risk',
      cost: 10_000_00,
      mandatory: true,
      tags: ['audit', 'Ω'],
    }),
    adding(scenarioId, 'later', { description: 'Two\nlines, "quoted"' }),
    { ...move, initiativeIds: ['patching'], lane: 'run' },
    { type: 'budget/set', scenarioId, fiscalYear: 2027, scope: 'innovate', amount: 30_000_00, hard: true },
    { ...move, initiativeIds: ['portal'], lane: 'innovate' },
    {
      type: 'placement/schedule',
      scenarioId,
      initiativeIds: ['portal'],
      changes: { start: 2027 * 4 + 1, lengthQuarters: 3 },
    },
    { type: 'initiative/delete', ids: ['later'] },
  ];
}
