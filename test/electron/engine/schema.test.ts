import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { planAfter, planAfterSteps } from '../../../electron/engine/plan/session';
import { createFile } from '../../../electron/engine/store/create-file';
import { Failure } from '../../../electron/engine/store/failure';
import type { Stored } from '../../../electron/engine/store/long-writes';
import {
  expectedSchema,
  latestVersion,
  type Migration,
  migrations,
} from '../../../electron/engine/store/migrations';
import { openFile } from '../../../electron/engine/store/open-file';
import { type PlanStore, planStore } from '../../../electron/engine/store/plan-store';
import { tableShapes } from '../../../electron/engine/store/record-columns';
import type { Patch } from '../../../shared/model/patch';
import { type Plan, recordSchemas } from '../../../shared/model/plan';
import { allAtOnce } from '../../../shared/model/steps';
import { newPlan } from '../../../shared/rules/plan/new-plan';
import { showPlan } from '../../../shared/rules/show/show';
import { tempFolder } from '../../helpers/plan-file';
import { makeReleasedPlan } from '../../helpers/plans/released-plan';

const migrationsFolder = resolve(import.meta.dirname, '../../../electron/engine/store/migrations');
const first = readFileSync(join(migrationsFolder, '0010-first.sql'), 'utf8');
const newest = latestVersion();
const fixtures = resolve(import.meta.dirname, '../../fixtures/plans');

const written = resolve(import.meta.dirname, '../../../electron/engine/store/latest-schema.txt');
/** By doing all steps: what is written down is only taken for the steps of the app themselves. */
const made = () => expectedSchema(newest, [...migrations]);

function differences(schema: string, snapshot: string): string[] {
  const expected = new Set(snapshot.split('\n'));
  const found = new Set(schema.split('\n'));
  return [
    ...[...expected].filter((line) => !found.has(line)),
    ...[...found].filter((line) => !expected.has(line)),
  ];
}

describe('the schema', () => {
  test('is the one of the snapshot: a change of it is a migration of its own', async () => {
    await expect(`${made()}\n`).toMatchFileSnapshot(written);
  });

  test.each([
    ['a column removed', '  risk_of_not_doing TEXT NOT NULL,\n', ''],
    ['a column added', '  source_key TEXT NOT NULL\n', '  source_key TEXT NOT NULL,\n  more TEXT\n'],
    ['a type changed', 'amount INTEGER NOT NULL,\n  spread', 'amount REAL NOT NULL,\n  spread'],
    [
      'a null allowed',
      "kind TEXT NOT NULL CHECK (kind IN ('scenario'",
      "kind TEXT CHECK (kind IN ('scenario'",
    ],
    ['a check loosened', 'CHECK (hard IN (0, 1))', 'CHECK (hard IN (0, 1, 2))'],
    ['strictness lost', 'mapping TEXT NOT NULL\n) STRICT;', 'mapping TEXT NOT NULL\n);'],
    ['a reference lost', ' REFERENCES import (id)', ''],
    ['an index lost', /CREATE INDEX placement_by_initiative.*\n/, ''],
    ['an index changed', 'ON benefit_line (initiative_id)', 'ON benefit_line (kind)'],
    ['a table added', 'CREATE TABLE meta', 'CREATE TABLE extra (a TEXT) STRICT;\nCREATE TABLE meta'],
    ['a name changed', '  owner TEXT', '  boss TEXT'],
  ])('snapshot catches %s', (_, from, to) => {
    const planted = first.replace(from, to);
    expect(planted).not.toBe(first);
    const snapshot = readFileSync(written, 'utf8').trimEnd();
    const steps = migrations.map((step) => (step.version === 10 ? { version: 10, sql: planted } : step));
    expect(differences(expectedSchema(newest, steps), snapshot)).not.toEqual([]);
    expect(differences(made(), snapshot)).toEqual([]);
    expect(expectedSchema(newest)).toBe(snapshot);
  });

  test('makes a column that may be empty empty where nobody says anything: many rows are written without it', () => {
    const path = join(tempFolder(), 'plan.bimodal');
    createFile(path, newPlan({ title: 'T', currency: 'EUR', firstYear: 2027, scenarioId: 's' }));
    const db = new Sqlite(path, { readonly: true });
    const columns = tableShapes.flatMap(({ table }) => db.pragma(`table_info(${table})`)) as {
      notnull: number;
      dflt_value: string | null;
    }[];
    db.close();
    expect(columns.length).toBeGreaterThan(150);
    expect(columns.filter(({ notnull, dflt_value }) => notnull === 0 && dflt_value !== null)).toEqual([]);
  });

  test('has a column for every field of every record, and no other', () => {
    const db = new Sqlite(':memory:');
    for (const { sql } of migrations) db.exec(sql);
    for (const { name, table, columns } of tableShapes) {
      const fields = Object.keys(recordSchemas[name].shape).sort();
      expect(columns.map(({ field }) => field).sort(), name).toEqual(fields);
      const inFile = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
      expect(columns.map(({ column }) => column).sort(), name).toEqual(inFile.sort());
    }
  });
});

const records = newPlan({ title: 'Old', currency: 'EUR', firstYear: 2027, scenarioId: 'base' });

describe('a migration', () => {
  const second: Migration = {
    version: newest + 10,
    sql: `ALTER TABLE meta ADD COLUMN note TEXT; UPDATE meta SET revision = 7`,
  };

  test('brings an older plan up to date, after a look at what it was', () => {
    const path = join(tempFolder(), 'old.bimodal');
    createFile(path, records);
    let before = -1;
    const file = openFile(path, {
      steps: [...migrations, second],
      beforeMigration: (db) => {
        before = db.pragma('user_version', { simple: true }) as number;
      },
    });
    expect(before).toBe(newest);
    expect(file.db.pragma('user_version', { simple: true })).toBe(newest + 10);
    expect(file.db.prepare('SELECT revision FROM meta').pluck().get()).toBe(7);
    file.db.close();
    const again = openFile(path, {
      steps: [...migrations, second],
      beforeMigration: () => expect.unreachable(),
    });
    again.db.close();
  });

  test.each([
    'ALTER TABLE meta ADD COLUMN note TEXT; SELECT no_such_function()',
    'ALTER TABLE meta ADD COLUMN note TEXT; INSERT INTO meta VALUES (2, 2, NULL)',
    'DROP TABLE budget; CREATE TABLE meta (a)',
  ])('that fails half-way leaves the plan as it was: %s', (sql) => {
    const path = join(tempFolder(), 'old.bimodal');
    createFile(path, records);
    expect(() => openFile(path, { steps: [...migrations, { version: newest + 10, sql }] })).toThrow(Failure);
    const file = openFile(path);
    expect(file.plan.plan.get('plan')?.title).toBe('Old');
    file.db.close();
  });

  test('does not begin where the copy before it could not be made', () => {
    const path = join(tempFolder(), 'old.bimodal');
    createFile(path, records);
    const refuse = () => {
      throw new Failure('disk-full');
    };
    expect(() => openFile(path, { steps: [...migrations, second], beforeMigration: refuse })).toThrow(
      'disk-full',
    );
    openFile(path).db.close();
  });
});

async function makeNewest(path: string, version: number): Promise<void> {
  if (existsSync(path) || version !== latestVersion() || process.env['CI']) return;
  mkdirSync(fixtures, { recursive: true });
  await makeReleasedPlan(path);
}

function* inspected(plan: Plan, patch: Patch): Generator<void, void> {
  yield* planAfterSteps(plan, patch);
}
const undone = (store: PlanStore, plan: Plan) =>
  allAtOnce(store.undoSteps(plan, (patch) => inspected(plan, patch)));
const redone = (store: PlanStore, plan: Plan) =>
  allAtOnce(store.redoSteps(plan, (patch) => inspected(plan, patch)));

/** One file of every version that was released. A new version's is made on a developer's machine and kept from then on. */
describe('a plan file of a released version', () => {
  const versions = migrations.map(({ version }) => version);

  test.each(versions)('%i opens and has the figures it had', async (version) => {
    const source = join(fixtures, `version-${version}.bimodal`);
    await makeNewest(source, version);
    expect(existsSync(source)).toBe(true);
    const path = join(tempFolder(), 'plan.bimodal');
    copyFileSync(source, path);
    const file = openFile(path);
    const shown = `${JSON.stringify(showPlan(file.plan, 0), null, 2)}\n`;
    file.db.close();
    await expect(shown).toMatchFileSnapshot(join(fixtures, `version-${version}.json`));
  });

  test.each(versions.filter((version) => version < newest))(
    '%i opens where nothing may be written, and where it is only looked at; the file stays as it is',
    (version) => {
      for (const options of [{ readonly: true }, { look: true }]) {
        const path = join(tempFolder(), 'plan.bimodal');
        copyFileSync(join(fixtures, `version-${version}.bimodal`), path);
        const before = readFileSync(path);
        const file = openFile(path, { ...options, beforeMigration: () => expect.unreachable() });
        expect(file.readOnly).toBe('file');
        expect(showPlan(file.plan, 0).initiatives).toBeGreaterThan(0);
        const store = planStore(file);
        expect(store.problems()).toEqual([]);
        const copy = join(tempFolder(), 'copy.bimodal');
        store.copyTo(copy);
        store.close();
        expect(readFileSync(path).equals(before)).toBe(true);
        const copied = openFile(copy);
        expect(copied.plan).toEqual(file.plan);
        copied.db.close();
      }
    },
  );

  test.each(versions)('%i: all that was done can be undone and done again', (version) => {
    const path = join(tempFolder(), 'plan.bimodal');
    copyFileSync(join(fixtures, `version-${version}.bimodal`), path);
    const store = planStore(openFile(path));
    let plan = store.read();
    const step = (stored: Stored | null) => {
      if (stored) plan = planAfter(plan, stored.patch);
      return stored !== null;
    };
    const opened = plan;
    let steps = 0;
    while (step(undone(store, plan))) steps++;
    expect(plan.initiative.size).toBe(0);
    while (steps-- > 0) step(redone(store, plan));
    expect(plan).toEqual(opened);
    // What had been undone when the file was saved.
    expect(step(redone(store, plan))).toBe(true);
    expect(store.read()).toEqual(plan);
    store.close();
  });
});
