import { foldedName } from '../../model/folded-name';
import type { Plan } from '../../model/plan';
import type { MetricReading, MetricSide } from '../../model/records/metric-reading';
import type { Speech } from '../../words/speech';
import { type RowsRead, readHeadedRows } from '../file/headed-rows';
import { typedCell } from './typed-cell';

type Reading = Omit<MetricReading, 'id'>;
type Part = 'goal' | 'metric' | 'day' | 'value';

const layout = {
  parts: ['goal', 'metric', 'day', 'value'],
  heads: {
    goal: ['goal', 'ziel'],
    metric: ['metric', 'measure', 'kpi', 'metrik', 'kennzahl', 'messgröße'],
    day: ['date', 'day', 'on', 'datum', 'tag', 'stichtag'],
    value: ['value', 'reading', 'wert', 'messwert', 'stand'],
  },
  // A table may have no column of metrics.
  needed: ['goal', 'day', 'value'],
} as const;

const sideWords: Readonly<Record<string, MetricSide>> = {
  '': 'business',
  business: 'business',
  fachbereich: 'business',
  it: 'it',
};

/**
 * Reads a table of goal, metric, date and value, pasted or from a CSV. A metric goes by its name or by "business" and
 * "IT"; days and numbers as the reader's locale writes them. A row that cannot be read is told and left out.
 */
export function readReadings(text: string, plan: Plan, speech: Speech): RowsRead<Reading> {
  return readHeadedRows<Part, Reading>(text, layout, (cellOf) => readRow(cellOf, plan, speech));
}

/** The reading of a row, or why there is none. */
function readRow(cellOf: (part: Part) => string, plan: Plan, speech: Speech): Reading | string {
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
