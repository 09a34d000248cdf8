import { type Connection, connect } from './connection';
import latestSchema from './latest-schema.txt?raw';
import first from './migrations/0010-first.sql?raw';
import budgetPlanning from './migrations/0020-budget-planning.sql?raw';
import importAgain from './migrations/0030-import-again.sql?raw';
import viewsAndOwnFields from './migrations/0040-views-and-own-fields.sql?raw';
import ownFieldsInTheScore from './migrations/0041-own-fields-in-the-score.sql?raw';
import agreements from './migrations/0050-agreements.sql?raw';
import askedAbove from './migrations/0050-asked-above.sql?raw';
import deliveryAndStrengths from './migrations/0050-delivery-and-strengths.sql?raw';
import inertiaAndIntake from './migrations/0050-inertia-and-intake.sql?raw';
import letterheadAndNotes from './migrations/0050-letterhead-and-notes.sql?raw';
import metricPairs from './migrations/0050-metric-pairs-and-realised-value.sql?raw';
import peersAndChains from './migrations/0050-peers-and-chains.sql?raw';
import servicesOfBaselines from './migrations/0050-services-of-baselines.sql?raw';
import ownWords from './migrations/0051-own-words.sql?raw';
import requiredRoles from './migrations/0052-required-roles.sql?raw';

/** A step of the schema; its number is the file's `user_version` once it is done. Numbers go in tens, so that there is room for a small step between. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** What business and IT share, on one page: a file for each part, one step for all of them. */
const businessAndIt = [
  peersAndChains,
  metricPairs,
  agreements,
  deliveryAndStrengths,
  inertiaAndIntake,
  askedAbove,
  letterheadAndNotes,
  servicesOfBaselines,
].join('\n');

export const migrations: readonly Migration[] = [
  { version: 10, sql: first },
  { version: 20, sql: budgetPlanning },
  { version: 30, sql: importAgain },
  { version: 40, sql: viewsAndOwnFields },
  { version: 41, sql: ownFieldsInTheScore },
  { version: 50, sql: businessAndIt },
  { version: 51, sql: ownWords },
  { version: 52, sql: requiredRoles },
];

/** "BiMd": says that an SQLite file is a plan of ours. */
export const applicationId = 0x42694d64;

export function latestVersion(steps: readonly Migration[] = migrations): number {
  return steps.at(-1)?.version ?? 0;
}

export function versionOf(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/** Brings a file up to date, each step whole or not at all, together with its number. */
export function migrate(db: Connection, steps: readonly Migration[] = migrations): void {
  for (const { version, sql } of steps) {
    if (version <= versionOf(db)) continue;
    const step = db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${applicationId}`);
      db.pragma(`user_version = ${version}`);
    });
    step.immediate();
  }
}

/** The tables, indexes and anything else a file defines, as text, in one order. SQLite's own statistics do not count. */
export function schemaOf(db: Connection): string {
  const rows = db
    .prepare<[], { type: string; name: string; table: string; sql: string | null }>(
      'SELECT type, name, tbl_name AS "table", sql FROM sqlite_schema ORDER BY type, name',
    )
    .all();
  return rows
    .filter(({ type, name }) => !(type === 'table' && /^sqlite_stat[1-4]$/.test(name)))
    .map(({ type, name, table, sql }) => `${type} ${name} on ${table}: ${sql ?? 'made by SQLite'}`)
    .join('\n');
}

/**
 * What a file of a version must define, exactly. Of the latest version it is written down beside the steps, since
 * running all of them takes longer than opening a small plan; a test holds that they come to the same.
 */
export function expectedSchema(version: number, steps: readonly Migration[] = migrations): string {
  if (steps === migrations && version === latestVersion()) return latestSchema.trimEnd();
  return schemaAfter(version, steps);
}

/** What the steps up to a version define, by doing them. */
function schemaAfter(version: number, steps: readonly Migration[]): string {
  const db = connect(null);
  try {
    migrate(
      db,
      steps.filter((step) => step.version <= version),
    );
    return schemaOf(db);
  } finally {
    db.close();
  }
}
