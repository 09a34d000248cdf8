import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundledEngine, type EngineProcess, startEngineProcess } from '../helpers/engine-process';
import { codeOf, openBody, tempFolder, valueOf } from '../helpers/plan-file';

const engineFile = bundledEngine();

async function milliseconds(act: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await act();
  return performance.now() - began;
}

describe('two engines and one plan', () => {
  test('one of them gets it, the other hears within two seconds that it is open elsewhere', async () => {
    const engines = await Promise.all([startEngineProcess(engineFile()), startEngineProcess(engineFile())]);
    // How long this machine opens a plan for that nobody else wants.
    const alone = await milliseconds(async () => {
      for (const engine of engines) {
        await engine.ask('control', 'plan/open', openBody(join(tempFolder(), 'plan.bimodal')));
        await engine.ask('control', 'plan/close', {});
      }
    });
    for (let race = 0; race < 8; race++) {
      const path = join(tempFolder(), 'plan.bimodal');
      let replies: Awaited<ReturnType<EngineProcess['ask']>>[] = [];
      const both = await milliseconds(async () => {
        replies = await Promise.all(
          engines.map((engine) => engine.ask('control', 'plan/open', openBody(path))),
        );
      });
      expect(both).toBeLessThan(2_000 + 5 * alone);
      expect(replies.map(codeOf).sort()).toEqual(['ok', 'plan-busy']);
      await Promise.all(engines.map((engine) => engine.ask('control', 'plan/close', {})));
    }
    await Promise.all(engines.map((engine) => engine.kill()));
  }, 180_000);

  test('a dead one leaves nothing that keeps the other out', async () => {
    const folder = tempFolder();
    const path = join(folder, 'plan.bimodal');
    const times: number[] = [];
    for (let time = 0; time < 5; time++) {
      const engine = await startEngineProcess(engineFile());
      times.push(
        await milliseconds(async () => valueOf(await engine.ask('control', 'plan/open', openBody(path)))),
      );
      await engine.kill();
    }
    const last = await startEngineProcess(engineFile());
    const after = await milliseconds(async () =>
      valueOf(await last.ask('control', 'plan/open', openBody(path))),
    );
    // The first one found nobody before it: none waits for a dead one, which would take 1.5 seconds.
    expect(after).toBeLessThan(1_000 + 3 * (times[0] ?? 0));
    valueOf(await last.ask('control', 'plan/close', {}));
    await last.kill();
    expect(readdirSync(folder).sort()).toEqual(['backups', 'plan.bimodal']);
  }, 180_000);
});
