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
  if (hopeless >= 0) return { kind: 'impossible', rows: [hopeless], isLeast: true };
  const until = performance.now() + seconds * 1000;
  const settings = { output_flag: false, random_seed: seed, time_limit: seconds, mip_rel_gap: gap };
  return withModel(highs, program, (model) => {
    model.options.set(settings);
    model.run();
    const { modelStatus } = highs.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.empty) return { kind: 'solved', chosen: [], bound: 0, outOfTime: false };
    if (status === modelStatus.infeasible) return { kind: 'impossible', ...conflict(highs, program, until) };
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

/**
 * Rows that contradict each other, of which none can be left out: without whole groups as long as that is impossible too, then
 * without ever smaller parts of the rest, down to single rows, as long as there is time (`until`, milliseconds). The solver's own
 * search for such a set knows programs without whole numbers alone, and takes longer.
 */
function conflict(
  highs: Highs,
  program: Program,
  until: number,
): { readonly rows: readonly number[]; readonly isLeast: boolean } {
  const isImpossible = (rows: readonly number[]) => {
    const part = { worth: program.worth.map(() => 0), rows: rows.map((row) => program.rows[row] as Row) };
    return withModel(highs, part, (model) => statusOf(model) === highs.constants.modelStatus.infeasible);
  };
  let rest: readonly number[] = program.rows.map((_, row) => row);
  for (const group of new Set(program.rows.map((row) => row.group).sort((a, b) => a - b))) {
    const without = rest.filter((row) => program.rows[row]?.group !== group);
    if (without.length < rest.length && isImpossible(without)) rest = without;
  }
  for (let size = Math.ceil(rest.length / 2); size > 0; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < rest.length; ) {
      if (performance.now() > until) return { rows: rest, isLeast: false };
      const less = [...rest.slice(0, at), ...rest.slice(at + size)];
      if (isImpossible(less)) rest = less;
      else at += size;
    }
  }
  return { rows: rest, isLeast: true };
}

type Row = Program['rows'][number];

/** How it ended, in a second at most. */
function statusOf(model: Model): number {
  model.options.set({ output_flag: false, random_seed: seed, time_limit: 1 });
  model.run();
  return model.getModelStatus();
}
