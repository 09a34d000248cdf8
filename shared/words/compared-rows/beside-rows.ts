import type { Plan } from '../../model/plan';
import type { Range } from '../../rules/cards/card-totals';
import type { ScenarioColumn } from '../../rules/scenarios/scenario-column';
import type { ScenarioPart, ScenarioRow } from '../../rules/scenarios/scenario-part';
import { scenarioParts } from '../../rules/scenarios/scenario-rows';
import {
  count,
  ends,
  type FigureUnit,
  type FigureValue,
  money,
  named,
  share,
  text,
} from '../figure-rows/row';
import { limitWords, scenarioPartWords, scenarioRowWords } from '../money/scenario-words';
import { say } from '../say';
import type { Speech } from '../speech';
import { type About, bothSides, type ComparedRow } from './row';

/** The figures of two scenarios side by side, by the names that the screen gives them. */
export function besideRows(
  plan: Plan,
  columns: readonly [ScenarioColumn, ScenarioColumn],
  speech: Speech,
): ComparedRow[] {
  return scenarioParts(plan, columns).flatMap((part) =>
    part.rows.flatMap((row) => rowsOf(part, row, speech)),
  );
}

function rowsOf(part: ScenarioPart, row: ScenarioRow, speech: Speech): ComparedRow[] {
  const what = scenarioRowWords(row, speech);
  const about = {
    group: say`Side by side`,
    of: scenarioPartWords(part, speech),
    year: yearOf(part) ?? yearOf(row),
  };
  const [from = null, to = null] = row.values;
  if (row.unit === 'range') return rangeRows(about, what, from, to);
  const side = (value: typeof from): FigureValue => {
    if (value === null || typeof value === 'object') return null;
    return row.unit === 'limit' ? limitWords(value === 1) : value;
  };
  return [bothSides(about, what, unitOf(row), [side(from), side(to)])];
}

type Value = ScenarioRow['values'][number];

function rangeRows(about: About, what: string, from: Value, to: Value): ComparedRow[] {
  const [then, now] = [endsOf(what, from), endsOf(what, to)];
  return then.map(([name, unit, value], at) => bothSides(about, name, unit, [value, now[at]?.[2] ?? null]));
}

const nothing: Range = { low: 0, likely: 0, high: 0 };

function endsOf(what: string, value: Value) {
  return ends(what, typeof value === 'object' && value !== null ? value : nothing);
}

function yearOf({ parameters }: Pick<ScenarioRow, 'parameters'>): number | null {
  const { year } = parameters;
  return typeof year === 'number' ? year : null;
}

/** A reading is in the unit of its own metric. */
function unitOf({ unit, parameters }: ScenarioRow): FigureUnit {
  switch (unit) {
    case 'money':
      return money;
    case 'share':
      return share;
    case 'count':
      return count;
    case 'reading':
      return named(String(parameters.unit || say`unit of the goal`));
    default:
      return text;
  }
}
