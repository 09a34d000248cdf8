import { foldedName } from '../model/folded-name';
import type { MetricReading, MetricSide } from '../model/metric-reading';
import type { Plan } from '../model/plan';
import type { Speech } from '../words/speech';
import { findDialect } from './dialect';
import { openScanner } from './scan';
import { typedCell } from './typed-cell';

/** Rows that are read at most; a table of more is no table of readings. */
const mostRows = 10_000;

/** What a table of readings says, and the rows that could not be read, each with its line and why. */
export interface ReadReadings {
  readonly readings: readonly Omit<MetricReading, 'id'>[];
  readonly problems: readonly { readonly line: number; readonly words: string }[];
  /** Rows behind the last one that was looked at. */
  readonly left: boolean;
}

type Part = 'goal' | 'metric' | 'day' | 'value';
const parts: readonly Part[] = ['goal', 'metric', 'day', 'value'];

/** What a column may be headed with, English and German. */
const heads: Readonly<Record<Part, readonly string[]>> = {
  goal: ['goal', 'ziel'],
  metric: ['metric', 'measure', 'kpi', 'metrik', 'kennzahl', 'messgröße'],
  day: ['date', 'day', 'on', 'datum', 'tag', 'stichtag'],
  value: ['value', 'reading', 'wert', 'messwert', 'stand'],
};

const sideWords: Readonly<Record<string, MetricSide>> = {
  '': 'business',
  business: 'business',
  fachbereich: 'business',
  it: 'it',
};

/**
 * Reads a table of goal, metric, date and value, pasted or from a CSV; columns by their heads where the first row has them,
 * else in this order. A metric goes by its name or by "business" and "IT"; days and numbers as the reader's locale writes
 * them. A row that cannot be read is told and left out; blank ones are passed over.
 */
export function readReadings(text: string, plan: Plan, speech: Speech): ReadReadings {
  const { delimiter, start, startLine } = findDialect(text, text.includes('\t') ? '\t' : undefined);
  const scanner = openScanner(text, { delimiter, start, startLine });
  const rows = scanner.next(mostRows + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const order = headedOrder(rows[0]?.cells ?? []);
  const readings: Omit<MetricReading, 'id'>[] = [];
  const problems: { line: number; words: string }[] = [];
  for (const { line, cells } of order ? rows.slice(1) : rows) {
    const cellOf = (part: Part) => (cells[(order ?? inOrder)[part]] ?? '').trim();
    const read = readRow(cellOf, plan, speech);
    if (typeof read === 'string') problems.push({ line, words: read });
    else readings.push(read);
  }
  return { readings, problems, left: !scanner.done() };
}

type Order = Readonly<Record<Part, number>>;
const inOrder: Order = { goal: 0, metric: 1, day: 2, value: 3 };

/** Where each column stands by its head; null where the first row heads none. A table may have no column of metrics. */
function headedOrder(cells: readonly string[]): Order | null {
  const names = cells.map((cell) => foldedName(cell));
  const found = parts.map((part) => [part, names.findIndex((name) => heads[part].includes(name))] as const);
  const order = Object.fromEntries(found) as Record<Part, number>;
  return order.goal >= 0 && order.day >= 0 && order.value >= 0 ? order : null;
}

/** The reading of a row, or why there is none. */
function readRow(
  cellOf: (part: Part) => string,
  plan: Plan,
  speech: Speech,
): Omit<MetricReading, 'id'> | string {
  const named = foldedName(cellOf('goal'));
  const goal = [...plan.goal.values()].find(({ name }) => foldedName(name) === named);
  if (!goal) return `No goal is called “${cellOf('goal')}”.`;
  const pair = plan.metricPair.get(goal.id);
  const metric = foldedName(cellOf('metric'));
  const isPair = pair !== undefined && metric === foldedName(pair.name);
  const side = isPair ? 'it' : metric === foldedName(goal.metric) ? 'business' : sideWords[metric];
  if (side === undefined) return `“${goal.name}” has no metric called “${cellOf('metric')}”.`;
  if (side === 'it' && !pair) return `“${goal.name}” has no IT metric yet.`;
  const day = typedCell(cellOf('day'), { kind: 'day', speech, choices: [] });
  if (!day.ok || typeof day.value !== 'string') return day.ok ? 'The date is missing.' : day.words;
  const value = typedCell(cellOf('value'), { kind: 'number', speech, choices: [] });
  if (!value.ok || typeof value.value !== 'number') return value.ok ? 'The value is missing.' : value.words;
  return { goalId: goal.id, side, day: day.value, value: value.value };
}
