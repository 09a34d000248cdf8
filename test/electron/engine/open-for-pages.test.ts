import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { planFromColumns } from '../../../shared/contract/columns';
import { adding, codeOf, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

const stamp = { id: 's', at: '2026-11-21T09:00:00.000Z' };

/** A plan with one initiative, closed. */
async function closedPlan(): Promise<string> {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  await page.do(adding(scenarioOf(await page.read()), 'a', { cost: 100_00 }));
  await engine.get('plan/close', {});
  return path;
}

/** The head of the file counts a free page more than there is: all rows can be read, and SQLite finds it when it looks at the whole file. */
function damageUnseen(path: string): void {
  const bytes = readFileSync(path);
  const freePages = 36;
  bytes.writeUInt32BE(bytes.readUInt32BE(freePages) + 1, freePages);
  writeFileSync(path, bytes);
}

describe('a page is there before its plan is', () => {
  test('what it asks is answered once the plan is open, and what it edits is stored', async () => {
    const path = await closedPlan();
    const engine = testEngine();
    const page = await engine.page();
    const reading = page.ask('plan/read', {});
    const opened = engine.open(path, false);
    const { tables } = valueOf(await reading);
    const plan = planFromColumns(tables);
    const command = adding(scenarioOf(plan), 'b');
    const [edited, reply] = await Promise.all([page.ask('command/dispatch', { command, stamp }), opened]);
    expect(reply.ok).toBe(true);
    expect(edited.ok).toBe(true);
    expect((await page.read()).initiative.size).toBe(plan.initiative.size + 1);
  });

  test('nothing else is answered before, and a second plan is refused', async () => {
    const path = await closedPlan();
    const engine = testEngine();
    const page = await engine.page();
    expect(codeOf(await page.ask('history/undo', {}))).toBe('plan-missing');
    const [first, second] = await Promise.all([engine.open(path, false), engine.open(path, false)]);
    expect(first.ok).toBe(true);
    expect(codeOf(second)).toBe('malformed');
  });
});

describe('a plan whose damage only a look at the whole file finds', () => {
  test('is refused, and not a byte of it is written though a page edits what it was shown', async () => {
    const path = await closedPlan();
    damageUnseen(path);
    const before = readFileSync(path);
    const engine = testEngine();
    const page = await engine.page();
    const reading = page.ask('plan/read', {});
    const opened = engine.open(path, false);
    const plan = planFromColumns(valueOf(await reading).tables);
    void page.ask('command/dispatch', { command: adding(scenarioOf(plan), 'b'), stamp });
    expect(codeOf(await opened)).toBe('plan-damaged');
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(codeOf(await engine.ask('plan/figures', {}))).toBe('plan-missing');
    // Nothing holds it any more.
    expect(codeOf(await testEngine().open(path, false))).toBe('plan-damaged');
  });
});
