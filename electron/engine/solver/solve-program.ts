import type { Highs, Model } from 'highs';
import type { Program, Solved } from '../../../shared/rules/optimise/program';

export interface SolveOptions {
  /** Seconds until the best set found so far has to do. */
  readonly seconds: number;
  /** How far below the best there can be a set may stay, 0.002 is 0.2 %. */
  readonly gap: number;
}

/** The same answer for the same program: one thread, and a seed that stays. */
const seed = 1;

export function solveProgram(highs: Highs, program: Program, { seconds, gap }: SolveOptions): Solved {
  // A solver takes a program that has nothing to choose for solved, whatever its rows say.
  const hopeless = program.rows.findIndex(
    ({ at, lower, upper }) => at.length === 0 && (lower > 0 || upper < 0),
  );
  if (hopeless >= 0) return { kind: 'impossible', rows: [hopeless] };
  const settings = { output_flag: false, random_seed: seed, time_limit: seconds, mip_rel_gap: gap };
  return withModel(highs, program, (model) => {
    model.options.set(settings);
    model.run();
    const { modelStatus } = highs.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.empty) return { kind: 'solved', chosen: [], bound: 0, outOfTime: false };
    if (status === modelStatus.infeasible) return { kind: 'impossible', rows: conflict(highs, program) };
    const values = model.getSolution().colValue;
    const isFound = Number.isFinite(model.getObjectiveValue()) && values.length === program.worth.length;
    if (!isFound) return { kind: 'none' };
    return {
      kind: 'solved',
      chosen: Array.from(values, (value) => (value > 0.5 ? 1 : 0)),
      bound: model.info.get('mip_dual_bound') as number,
      outOfTime: status !== modelStatus.optimal,
    };
  });
}

/** A model is memory that nobody else frees. */
function withModel<T>(highs: Highs, program: Program, work: (model: Model) => T): T {
  const model = highs.createModel(dataOf(highs, program));
  try {
    return work(model);
  } finally {
    model.dispose();
  }
}

function dataOf({ constants }: Highs, { worth, rows }: Program) {
  const starts = [0];
  const indices: number[] = [];
  const values: number[] = [];
  for (const { at, by } of rows) {
    for (const [place, index] of at.entries()) {
      indices.push(index);
      values.push(by[place] as number);
    }
    starts.push(indices.length);
  }
  const columns = worth.length;
  return {
    numCols: columns,
    numRows: rows.length,
    sense: constants.objectiveSense.maximize,
    colCost: Float64Array.from(worth),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: Float64Array.from(rows, ({ lower }) => lower),
    rowUpper: Float64Array.from(rows, ({ upper }) => upper),
    integrality: new Int32Array(columns).fill(constants.variableType.integer),
    matrix: {
      format: 'csr' as const,
      numCols: columns,
      numRows: rows.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: Float64Array.from(values),
    },
  };
}

/** Reads an irreducible set of rows for a relaxed program, which is then made certain of for whole ones. */
const iisStrategy = 4;

/**
 * Rows that contradict each other, of which none can be left out: without whole groups as long as that is impossible too; of the
 * others what the solver names, where that alone is impossible; then each is left out that they contradict each other without.
 */
function conflict(highs: Highs, program: Program): readonly number[] {
  const part = (rows: readonly number[]): Program => ({
    worth: program.worth.map(() => 0),
    rows: rows.map((row) => program.rows[row] as Row),
  });
  const isImpossible = (rows: readonly number[]) =>
    withModel(highs, part(rows), (model) => statusOf(model) === highs.constants.modelStatus.infeasible);
  let rest: readonly number[] = program.rows.map((_, row) => row);
  for (const group of new Set(program.rows.map((row) => row.group).sort((a, b) => a - b))) {
    const without = rest.filter((row) => program.rows[row]?.group !== group);
    if (isImpossible(without)) rest = without;
  }
  const named = namedBy(highs, part(rest)).map((place) => rest[place] as number);
  if (named.length > 0 && isImpossible(named)) rest = named;
  for (const row of rest) {
    const less = rest.filter((other) => other !== row);
    if (isImpossible(less)) rest = less;
  }
  return rest;
}

type Row = Program['rows'][number];

function namedBy(highs: Highs, program: Program): readonly number[] {
  return withModel(highs, program, (model) => {
    statusOf(model);
    model.options.set('iis_strategy', iisStrategy);
    return Array.from(model.getIis().rowIndex).sort((a, b) => a - b);
  });
}

/** How it ended, in a second at most. */
function statusOf(model: Model): number {
  model.options.set({ output_flag: false, random_seed: seed, time_limit: 1 });
  model.run();
  return model.getModelStatus();
}
