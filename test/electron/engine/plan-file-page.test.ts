import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { createFile } from '../../../electron/engine/store/create-file';
import { applicationId } from '../../../electron/engine/store/migrations';
import { quarterIn } from '../../../shared/model/quarter';
import { newPlan } from '../../../shared/rules/plan/new-plan';
import { tempFolder } from '../../helpers/plan-file';

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/plan-file.md'), 'utf8');

/** Of each table of the page, what its row names in backquotes. */
const described = new Map(
  page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => {
      const [table = '', ...names] = [...line.matchAll(/`([a-z_]+)`/g)].map(([, name = '']) => name);
      return [table, new Set(names)] as const;
    }),
);

function freshFile() {
  const path = join(tempFolder(), 'plan.bimodal');
  createFile(path, newPlan({ title: 'T', currency: 'EUR', firstYear: 2027, scenarioId: 's' }));
  return new Sqlite(path, { readonly: true });
}

test('the page of the plan file names every table and column there is, and no other table', () => {
  const db = freshFile();
  const tables = db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all() as string[];
  const missing = tables.flatMap((table) => {
    const columns = db.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(table) as string[];
    return columns
      .filter((column) => !described.get(table)?.has(column))
      .map((column) => `${table}.${column}`);
  });
  db.close();
  expect(missing).toEqual([]);
  expect([...described.keys()].sort()).toEqual(tables.sort());
});

test('its example runs, and what it says of values is so', () => {
  const sql = /```sql\n([^`]+)```/.exec(page)?.[1] ?? '';
  const db = freshFile();
  expect(db.prepare(sql).all()).toEqual([]);
  expect(page).toContain(`0x${applicationId.toString(16).toUpperCase()}`.replace('0X', '0x'));
  expect(db.pragma('application_id', { simple: true })).toBe(applicationId);
  db.close();
  expect(page).toContain(`Q3 of 2027 is ${quarterIn(2027, 3)}`);
});
