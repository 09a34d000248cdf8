import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineReplies } from '../../shared/contract/engine';
import type { Reading, RowPage } from '../../shared/contract/imports';
import type { Initiative } from '../../shared/model/records/initiative';
import { scenarioOf, tempFolder, testEngine, valueOf } from './plan-file';

/** A plan in an engine to which files of backlogs are given as a user would choose them. */
export async function withFiles() {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'plan.bimodal')));
  const page = await engine.page();
  const scenarioId = scenarioOf(await page.read());
  let files = 0;
  const asked = (token: string, reading: Reading) => ({
    token,
    job: `job-${files}`,
    reading,
    scenarioId,
  });
  return {
    folder,
    engine,
    page,
    scenarioId,
    async offer(name: string, text: string | Buffer): Promise<string> {
      const path = join(folder, name);
      writeFileSync(path, text);
      const token = `token-${files++}`;
      await engine.get('backlog/offer', { token, path });
      return token;
    },
    check: (token: string, reading: Reading = {}): Promise<EngineReplies['import/check']> =>
      page.get('import/check', asked(token, reading)),
    start: (token: string, reading: Reading = {}) => page.ask('import/start', asked(token, reading)),
    rows: <L extends RowPage['list']>(token: string, list: L, from = 0, count = 500) =>
      page.get('import/rows', { token, list, from, count }) as Promise<Extract<RowPage, { list: L }>>,
    async byKey(key: string): Promise<Initiative> {
      const found = [...(await page.read()).initiative.values()].find(({ sourceKey }) => sourceKey === key);
      if (!found) throw new Error(`no initiative has the key ${key}`);
      return found;
    },
  };
}
