import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledEngine, startEngineProcess } from '../helpers/engine-process';
import { codeOf, openBody, tempFolder, valueOf } from '../helpers/plan-file';

const engineFile = bundledEngine();

describe('two engines and one plan', () => {
  test('one of them gets it, the other hears within two seconds that it is open elsewhere', async () => {
    const engines = await Promise.all([startEngineProcess(engineFile()), startEngineProcess(engineFile())]);
    for (let race = 0; race < 8; race++) {
      const path = join(tempFolder(), 'plan.bimodal');
      const began = Date.now();
      const replies = await Promise.all(
        engines.map((engine) => engine.ask('control', 'plan/open', openBody(path))),
      );
      expect(Date.now() - began).toBeLessThan(2_500);
      expect(replies.map(codeOf).sort()).toEqual(['ok', 'plan-busy']);
      await Promise.all(engines.map((engine) => engine.ask('control', 'plan/close', {})));
    }
    await Promise.all(engines.map((engine) => engine.kill()));
  }, 60_000);

  test('a dead one leaves nothing that keeps the other out', async () => {
    const folder = tempFolder();
    const path = join(folder, 'plan.bimodal');
    for (let time = 0; time < 5; time++) {
      const engine = await startEngineProcess(engineFile());
      valueOf(await engine.ask('control', 'plan/open', openBody(path)));
      await engine.kill();
    }
    const last = await startEngineProcess(engineFile());
    const began = Date.now();
    valueOf(await last.ask('control', 'plan/open', openBody(path)));
    expect(Date.now() - began).toBeLessThan(1_000);
    valueOf(await last.ask('control', 'plan/close', {}));
    await last.kill();
    expect(readdirSync(folder).sort()).toEqual(['backups', 'plan.bimodal']);
  }, 60_000);
});
