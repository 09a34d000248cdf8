import { join } from 'node:path';
import { scenarioOf, tempFolder, testEngine, valueOf } from './plan-file';

/** A plan that has just been made in a folder of its own, with a page that looks at it. */
export async function openedPlan() {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const page = await engine.page();
  const scenarioId = scenarioOf(await page.read());
  return { folder, engine, page, scenarioId };
}
