import { closeSync, openSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import {
  type Connection,
  connect,
  harden,
  letGo,
  takeForWriting,
} from '../../electron/engine/store/connection';
import { migrate } from '../../electron/engine/store/migrations';

const perInsert = 10;

type Cell = string | number | null;

/** What is stored of one row in one table; no value is judged. */
interface Target {
  readonly table: string;
  readonly columns: readonly string[];
  readonly cells: (row: readonly string[], number: number) => readonly Cell[];
}

/** As long as the ids that the app makes: one of an initiative, and those that follow from it. */
function id(number: number): string {
  return `init${String(number).padStart(32, '0')}`;
}

const scenario = 'base'.padStart(36, '0');

const text = (row: readonly string[], index: number) => row[index] ?? '';
const minor = (row: readonly string[], index: number) => Number(row[index]) * 100;

const initiative: Target = {
  table: 'initiative',
  columns:
    'id title description programme business_unit cost_centre business_owner it_owner sponsor status mandatory contracted risk_of_not_doing tags outcome second_outcome outcome_assumed minimum_cost import_id source_key'.split(
      ' ',
    ),
  cells: (row, number) => [
    id(number),
    text(row, 1),
    text(row, 2),
    text(row, 3),
    text(row, 4),
    text(row, 5),
    text(row, 6),
    text(row, 7),
    '',
    text(row, 8),
    row[18] === 'yes' ? 1 : 0,
    0,
    text(row, 19),
    '[]',
    text(row, 10),
    null,
    0,
    null,
    null,
    text(row, 0),
  ],
};

function moneyLine(nature: string, column: number): Target {
  return {
    table: 'money_line',
    columns:
      'id initiative_id nature stage amount spread offset_quarters ramp_quarters parallel_quarters account'.split(
        ' ',
      ),
    cells: (row, number) => [
      `${id(number)}.${nature}`,
      id(number),
      nature,
      'planned',
      minor(row, column),
      'even',
      0,
      0,
      0,
      '',
    ],
  };
}

const benefitLine: Target = {
  table: 'benefit_line',
  columns: 'id initiative_id kind low likely high ramp_quarters offset_quarters claimant'.split(' '),
  cells: (row, number) => {
    const amount = minor(row, 15);
    return [`${id(number)}.benefit`, id(number), text(row, 14), amount, amount, amount, 0, 0, ''];
  },
};

const placement: Target = {
  table: 'placement',
  columns: 'id scenario_id initiative_id lane rank funding start length_quarters mark'.split(' '),
  cells: (row, number) => [
    `${scenario}.${id(number)}`,
    scenario,
    id(number),
    text(row, 9),
    String(number).padStart(8, '0'),
    text(row, 11),
    8_108,
    Number(row[17]),
    'none',
  ],
};

const targets: readonly Target[] = [
  initiative,
  moneyLine('oneOff', 12),
  moneyLine('run', 13),
  benefitLine,
  placement,
];

export type Insert = (db: Connection, rows: readonly (readonly string[])[]) => void;

/** Arrays bound, ten rows a statement; the rows must be a multiple of ten. */
export const insertPlainly: Insert = (db, rows) => {
  for (const { table, columns, cells } of targets) {
    const places = Array.from({ length: perInsert }, () => `(${columns.map(() => '?').join(', ')})`);
    const insert = db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`);
    for (let at = 0; at < rows.length; at += perInsert) {
      const bound: Cell[] = [];
      for (let row = at; row < at + perInsert; row++) bound.push(...cells(rows[row] ?? [], row));
      insert.run(bound);
    }
  }
};

/** The planted slow variant: a row a statement, prepared anew each time, with its values by name. */
export const insertByName: Insert = (db, rows) => {
  for (const [number, row] of rows.entries()) {
    for (const { table, columns, cells } of targets) {
      const bound = cells(row, number);
      const named = Object.fromEntries(columns.map((column, index) => [column, bound[index]]));
      const places = columns.map((column) => `@${column}`).join(', ');
      db.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`).run(named);
    }
  }
};

/** Parses a file and inserts its rows in one transaction, safe on the disk as the app's are; gives milliseconds. */
export function importAlone(csv: string, plan: string, insert: Insert): number {
  closeSync(openSync(plan, 'wx'));
  const db = connect(plan);
  harden(db);
  takeForWriting(db);
  migrate(db);
  db.exec(`INSERT INTO scenario (id, name, kind) VALUES ('${scenario}', 'Base', 'scenario')`);
  const begun = performance.now();
  const { data } = Papa.parse<string[]>(readFileSync(csv, 'utf8'), { skipEmptyLines: true });
  db.transaction(() => insert(db, data.slice(1)))();
  const milliseconds = performance.now() - begun;
  letGo(db);
  return milliseconds;
}
