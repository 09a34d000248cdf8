import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openFile } from '../../electron/engine/store/open-file';
import { planStore } from '../../electron/engine/store/plan-store';
import { allAtOnce } from '../../shared/model/steps';
import { checkPlan } from '../../shared/rules/check-plan';
import { bundledEngine, startEngineProcess } from '../helpers/engine-process';
import { openBody, tempFolder, testEngine, valueOf } from '../helpers/plan-file';

const engineFile = bundledEngine();
const rows = 8_000;

function backlog(folder: string): string {
  const lines = ['Title,Cost,Run cost,Lane,Outcome'];
  for (let row = 0; row < rows; row++) lines.push(`Work ${row},${1_000 + row},${20 + (row % 9)},run,risk`);
  const file = join(folder, 'backlog.csv');
  writeFileSync(file, lines.join('\n'));
  return file;
}

test('an engine that is killed while it stores an import leaves all of it or nothing', async () => {
  const folder = tempFolder();
  const path = join(folder, 'plan.bimodal');
  const maker = testEngine();
  valueOf(await maker.open(path));
  await maker.get('plan/close', {});
  const file = backlog(folder);
  const held: number[] = [];
  // The first lives to the end and says how long that takes; the others are killed further and further in, and sooner again
  // where an import was quicker than the first.
  let whole = 0;
  let share = 0.3;
  for (let round = 0; round <= 8; round++) {
    const engine = await startEngineProcess(engineFile());
    valueOf(await engine.ask('control', 'plan/open', openBody(path, false)));
    const begun = performance.now();
    const body = { path: file, mapping: null, reading: {}, dryRun: false };
    const done = engine.ask('control', 'backlog/import', body);
    if (round === 0) {
      valueOf(await done);
      whole = performance.now() - begun;
    } else await new Promise((resolve) => setTimeout(resolve, whole * share));
    await engine.kill();
    const opened = openFile(path);
    const store = planStore(opened);
    const { size } = opened.plan.initiative;
    expect([...store.problems(), ...checkPlan(opened.plan)], `round ${round}`).toEqual([]);
    expect(size, `round ${round}`).toBeOneOf([0, rows]);
    expect(opened.plan.moneyLine.size, `round ${round}`).toBe(size * 2);
    expect(store.undoState().undo === null, `round ${round}`).toBe(size === 0);
    if (size > 0) allAtOnce(store.undoSteps(opened.plan, function* () {}));
    store.close();
    held.push(size);
    if (round > 0) share = size > 0 ? share / 2 : share + 0.1;
  }
  expect(held[0]).toBe(rows);
  expect(held).toContain(0);
}, 360_000);
