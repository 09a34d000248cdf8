import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { applicationId, latestVersion } from '../../../electron/engine/store/migrations';
import { adding, codeOf, scenarioOf, tempFolder, testEngine, valueOf } from '../../helpers/plan-file';

/** A plan with one initiative, closed. */
async function closedPlan(folder: string): Promise<string> {
  const path = join(folder, 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  const page = await engine.page();
  await page.do(adding(scenarioOf(await page.read()), 'a', { cost: 100_00 }));
  await engine.get('plan/close', {});
  return path;
}

function tampered(path: string, change: (db: Sqlite.Database) => void): void {
  const db = new Sqlite(path);
  db.unsafeMode(true);
  change(db);
  db.close();
}

async function openCode(path: string, create = false): Promise<string> {
  return codeOf(await testEngine().open(path, create));
}

describe('a plan file', () => {
  test('is made where there is none, and holds one scenario', async () => {
    const folder = tempFolder();
    const engine = testEngine();
    const reply = valueOf(await engine.open(join(folder, 'new.bimodal')));
    expect(reply).toEqual({ readOnly: null, created: true, title: 'IT plan 2027' });
    const plan = await (await engine.page()).read();
    expect(plan.scenario.size).toBe(1);
    expect(plan.plan.get('plan')?.currency).toBe('EUR');
  });

  test('leaves no journal beside it once it is closed, and keeps what was stored', async () => {
    const folder = tempFolder();
    const path = await closedPlan(folder);
    expect(readdirSync(folder).sort()).toEqual(['backups', 'plan.bimodal']);
    const engine = testEngine();
    expect(valueOf(await engine.open(path, false)).created).toBe(false);
    expect((await (await engine.page()).read()).initiative.get('a')?.title).toBe('Title of a');
  });

  test('carries our mark and the number of its last migration', async () => {
    const bytes = readFileSync(await closedPlan(tempFolder()));
    expect(bytes.readUInt32BE(68)).toBe(applicationId);
    expect(bytes.readUInt32BE(60)).toBe(latestVersion());
  });

  test('whose name ends in a space is refused, since the driver would open another file', async () => {
    const folder = tempFolder();
    expect(await openCode(join(folder, 'plan '), true)).toBe('plan-not-a-plan');
    expect(readdirSync(folder)).toEqual(['backups']);
  });

  test('may be reached over a symbolic link', async () => {
    const folder = tempFolder();
    symlinkSync(await closedPlan(folder), join(folder, 'link.bimodal'));
    expect(await openCode(join(folder, 'link.bimodal'))).toBe('ok');
  });

  test('that is made takes the place of an empty file', async () => {
    const path = join(tempFolder(), 'empty.bimodal');
    writeFileSync(path, '');
    expect(await openCode(path)).toBe('plan-not-a-plan');
    expect(statSync(path).size).toBe(0);
    expect(await openCode(path, true)).toBe('ok');
  });
});

describe('what is not a plan is refused and stays as it is', () => {
  test('nothing there', async () => {
    const path = join(tempFolder(), 'none.bimodal');
    expect(await openCode(path)).toBe('plan-missing');
    expect(existsSync(path)).toBe(false);
  });

  test('a folder, text, another database', async () => {
    const folder = tempFolder();
    mkdirSync(join(folder, 'folder.bimodal'));
    writeFileSync(join(folder, 'text.bimodal'), 'Title,Cost\nA,1\n'.repeat(100));
    tampered(join(folder, 'other.bimodal'), (db) => db.exec('CREATE TABLE t (a)'));
    for (const name of ['folder', 'text', 'other']) {
      expect(await openCode(join(folder, `${name}.bimodal`), true), name).toBe('plan-not-a-plan');
    }
  });

  test.each([latestVersion() + 1, 1_000_000])('a plan of the newer version %i', async (version) => {
    const path = await closedPlan(tempFolder());
    tampered(path, (db) => {
      db.pragma(`user_version = ${version}`);
      db.exec('CREATE TABLE later (a)');
    });
    const before = readFileSync(path);
    expect(await openCode(path, true)).toBe('plan-newer');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test('a plan that is larger than can be held in memory', async () => {
    const path = await closedPlan(tempFolder());
    truncateSync(path, 2_000_000_001);
    expect(await openCode(path)).toBe('plan-too-large');
  });

  test.each([
    ['a trigger', 'CREATE TRIGGER t AFTER INSERT ON initiative BEGIN DELETE FROM service; END'],
    ['a view', 'CREATE VIEW v AS SELECT * FROM initiative'],
    ['a table', 'CREATE TABLE more (a)'],
    ['an index', 'CREATE INDEX i ON initiative (title)'],
    ['a missing index', 'DROP INDEX placement_by_initiative'],
    ['a missing table', 'DROP TABLE budget'],
    ['a generated column', 'ALTER TABLE service ADD COLUMN g TEXT AS (hex(zeroblob(1000)))'],
    ['a renamed column', 'ALTER TABLE service RENAME COLUMN owner TO boss'],
  ])('a plan with %s that we never make', async (_, sql) => {
    const path = await closedPlan(tempFolder());
    tampered(path, (db) => db.exec(sql));
    const before = readFileSync(path);
    expect(await openCode(path)).toBe('plan-foreign');
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("SQLite's own statistics are no foreign part", async () => {
    const path = await closedPlan(tempFolder());
    tampered(path, (db) => db.exec('ANALYZE'));
    expect(await openCode(path)).toBe('ok');
  });
});

describe('a damaged plan is refused', () => {
  test.each([
    ['a sum beyond the safe integers', 'UPDATE money_line SET amount = 9007199254740993'],
    ['a list that is none', `UPDATE initiative SET tags = '{"__proto__": 1}'`],
    ['an id of 200 characters', "UPDATE service SET id = 'x'"],
    ['settings that are missing', 'DELETE FROM plan'],
    ['a place without initiative', 'PRAGMA foreign_keys = OFF; DELETE FROM initiative'],
    ['a rank of 30,000 characters', 'UPDATE placement SET rank = hex(zeroblob(15000))'],
    ['no revision', 'DELETE FROM meta'],
  ])('%s', async (name, sql) => {
    const path = await closedPlan(tempFolder());
    if (name.startsWith('an id')) {
      tampered(path, (db) =>
        db.exec(`INSERT INTO scenario (id, name, kind) VALUES (hex(zeroblob(100)), 'x', 'scenario')`),
      );
    } else {
      tampered(path, (db) => db.exec(sql));
    }
    expect(await openCode(path)).toBe('plan-damaged');
  });

  test('pages that were zeroed or overwritten, a tail that was cut, never a crash and never opened as sound', async () => {
    const path = await closedPlan(tempFolder());
    const sound = readFileSync(path);
    const codes = new Set<string>();
    for (let page = 0; page * 4096 < sound.length; page++) {
      const bytes = Buffer.from(sound);
      bytes.fill(page % 2 ? 0 : 0xa5, Math.max(100, page * 4096), (page + 1) * 4096);
      writeFileSync(path, bytes);
      codes.add(await openCode(path));
    }
    writeFileSync(path, sound.subarray(0, sound.length - 4096 * 3));
    codes.add(await openCode(path));
    codes.delete('plan-foreign');
    codes.delete('plan-not-a-plan');
    expect([...codes]).toEqual(['plan-damaged']);
  });

  test('and told together with its newest backup', async () => {
    const folder = tempFolder();
    const path = await closedPlan(folder);
    const engine = testEngine();
    valueOf(await engine.open(path));
    const kept = engine.engine.session().backups.keep('timed');
    await engine.get('plan/close', {});
    tampered(path, (db) => db.exec('DELETE FROM plan'));
    const reply = await testEngine().open(path, false);
    expect(reply).toMatchObject({ ok: false, code: 'plan-damaged', parameters: { backupAt: kept.at } });
  });
});

describe('a plan that cannot be written', () => {
  test.each([
    ['file', 0o444, 0o755],
    ['folder', 0o644, 0o555],
  ] as const)(
    'since its %s is read-only, opens for reading and refuses edits',
    async (what, file, folder) => {
      const base = tempFolder();
      const inner = join(base, 'inner');
      mkdirSync(inner);
      const path = await closedPlan(inner);
      chmodSync(path, file);
      chmodSync(inner, folder);
      const engine = testEngine();
      expect(valueOf(await engine.open(path)).readOnly).toBe(what);
      const page = await engine.page();
      const plan = await page.read();
      const command = adding(scenarioOf(plan), 'b');
      const reply = await page.ask('command/dispatch', {
        command,
        stamp: { id: 's', at: '2026-11-21T09:00:00Z' },
      });
      expect(codeOf(reply)).toBe('read-only');
      expect(page.events()).toEqual([]);
      await engine.get('plan/save-copy', { path: join(base, 'copy.bimodal') });
      expect(await openCode(join(base, 'copy.bimodal'))).toBe('ok');
      chmodSync(inner, 0o755);
    },
  );
});

test('one engine has one plan', async () => {
  const folder = tempFolder();
  const engine = testEngine();
  valueOf(await engine.open(join(folder, 'a.bimodal')));
  expect(codeOf(await engine.open(join(folder, 'b.bimodal')))).toBe('malformed');
  expect(existsSync(join(folder, 'b.bimodal'))).toBe(false);
});

test('the connection is set as the plan file needs it', async () => {
  const engine = testEngine();
  valueOf(await engine.open(join(tempFolder(), 'a.bimodal')));
  const { db } = engine.engine.session().store.file;
  const pragmas = [
    'journal_mode',
    'synchronous',
    'foreign_keys',
    'trusted_schema',
    'cell_size_check',
    'locking_mode',
  ];
  expect(Object.fromEntries(pragmas.map((name) => [name, db.pragma(name, { simple: true })]))).toEqual({
    journal_mode: 'persist',
    synchronous: 3,
    foreign_keys: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    locking_mode: 'exclusive',
  });
  expect(() => db.exec('PRAGMA writable_schema = ON; DELETE FROM sqlite_schema')).toThrow();
  expect(() => db.loadExtension('none')).toThrow();
});
