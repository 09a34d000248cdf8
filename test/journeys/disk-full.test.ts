import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import {
  adding,
  codeOf,
  dump,
  editedAt,
  scenarioOf,
  tempFolder,
  testEngine,
  valueOf,
} from '../helpers/plan-file';
import { exporting } from '../helpers/exporting';

/** A disk of 1,300 KB, which only root can make; null where it cannot be made. */
function smallDisk(): string | null {
  const disk = join(tempFolder(), 'disk');
  mkdirSync(disk);
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1300k', 'tmpfs', disk]);
  if (made.status !== 0) return null;
  onTestFinished(() => void spawnSync('umount', ['-l', disk]));
  return disk;
}

test('a full disk is said, loses nothing acknowledged, and storing goes on when there is room', async (context) => {
  const disk = smallDisk();
  if (!disk) {
    console.log('SKIPPED: a full disk; a small disk can be mounted by root on Linux only');
    return context.skip();
  }
  const engine = testEngine();
  const path = join(disk, 'plan.bimodal');
  valueOf(await engine.open(path));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  const ballast = join(disk, 'ballast');
  writeFileSync(ballast, Buffer.alloc(400_000));
  let acked = 0;
  let code = 'ok';
  const edit = (id: string) => ({
    command: adding(scenario, id, { description: 'x'.repeat(20_000) }),
    stamp: { id: `stamp ${id}`, at: editedAt },
  });
  for (; code === 'ok' && acked < 200; ) {
    code = codeOf(await page.ask('command/dispatch', edit(`i${acked}`)));
    if (code === 'ok') acked++;
  }
  expect(code).toBe('disk-full');
  expect(acked).toBeGreaterThan(3);
  expect(page.events().at(-1)).toMatchObject({
    type: 'trouble',
    trouble: { code: 'disk-full', parameters: { folder: disk } },
  });
  expect((await page.read()).initiative.size).toBe(acked);
  expect(codeOf(await page.ask('command/dispatch', edit(`i${acked}`)))).toBe('disk-full');

  rmSync(ballast);
  expect(valueOf(await page.ask('command/dispatch', edit(`i${acked}`))).kind).toBe('done');
  expect(page.events().at(-1)).toEqual({ type: 'trouble', trouble: null });
  const last = dump(await page.read());
  expect((await engine.get('plan/check', {})).problems).toEqual([]);
  await engine.get('plan/close', {});

  const again = testEngine();
  valueOf(await again.open(path, false));
  const reopened = await (await again.page()).read();
  expect(dump(reopened)).toBe(last);
  expect(reopened.initiative.size).toBe(acked + 1);
});

test('a copy or an export for which there is no room leaves what was there', async (context) => {
  const disk = smallDisk();
  if (!disk) {
    console.log('SKIPPED: an export to a full disk; a small disk can be mounted by root on Linux only');
    return context.skip();
  }
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'plan.bimodal')));
  const page = await engine.page();
  const scenario = scenarioOf(await page.read());
  for (let at = 0; at < 30; at++)
    await page.do(adding(scenario, `i${at}`, { description: 'x'.repeat(50_000) }));
  const target = join(disk, 'target');
  const writes = {
    'save-copy': () => engine.ask('plan/save-copy', { path: target }),
    csv: () => engine.ask('plan/export', exporting(target)),
  };
  for (const [name, write] of Object.entries(writes)) {
    writeFileSync(target, 'old');
    expect(codeOf(await write()), name).toBe('disk-full');
    expect(spawnSync('ls', ['-A', disk]).stdout.toString(), name).toBe('target\n');
    expect(spawnSync('cat', [target]).stdout.toString(), name).toBe('old');
  }
});

test('a medium that is mounted read-only opens for reading', async (context) => {
  const disk = smallDisk();
  if (!disk) {
    console.log('SKIPPED: a read-only medium; it can be mounted by root on Linux only');
    return context.skip();
  }
  const path = join(disk, 'plan.bimodal');
  const first = testEngine();
  valueOf(await first.open(path));
  await first.get('plan/close', {});
  expect(spawnSync('mount', ['-o', 'remount,ro', disk]).status).toBe(0);
  const engine = testEngine();
  const { backups: _here, ...body } = {
    ...(await import('../helpers/plan-file')).openBody(join(tempFolder(), 'x')),
  };
  const reply = await engine.ask('plan/open', { ...body, path, create: false, backups: tempFolder() });
  expect(valueOf(reply).readOnly).toBe('file');
});
