import { type Plan, tableNames } from '../../shared/model/plan';
import { allFigures } from '../helpers/all-figures';
import { edited } from '../helpers/edited';
import { forgotten } from '../helpers/forgotten';
import { setTimeout as nextTask } from 'node:timers/promises';
import type { BenchRun } from './bench-run';
import { type Kind, kinds } from './derive-kinds';
import { derivePlan, look } from './derive-plan';
import { type Control, type Figure, type Measured, quantile } from './figure';

/** How many initiatives, under how many milliseconds an edit must stay, and how many times a plain pass is still good. */
const sizes = [
  [2_000, 8, 40],
  [10_000, 16, 12],
] as const;
const warmUp = 40;
const edits = 60;
const passesOfNothing = 4;
/** An edit that looks at every card again would be about as slow as one of a plan of which nothing is remembered. */
const quickerThanAnew = 6;

/** Everything that any screen shows of a plan; how many figures there were. */
function deriveAll(plan: Plan): number {
  let derived = 0;
  for (const shown of Object.values(allFigures)) if (shown(plan, look) !== undefined) derived++;
  return derived;
}

/** One plain pass over all tables: every row is looked at, nothing is computed of it. */
function plainPass(plan: Plan): number {
  let sum = 0;
  for (const name of tableNames) for (const { id } of plan[name].values()) sum += id.length;
  return sum;
}

function timed(work: () => number): number {
  const begun = performance.now();
  if (!(work() > 0)) throw new Error('nothing was derived');
  return performance.now() - begun;
}

interface Times {
  readonly edit: readonly number[];
  readonly pass: readonly number[];
  /** The plan after all the edits. */
  readonly after: Plan;
}

/**
 * Each edit is a task of its own, as in the page, where it comes as a message: what looks back at the plan before through
 * a WeakRef holds it until the task ends, and what collects young objects runs between tasks.
 */
async function timesOf(before: Plan, kind: Kind, count: number): Promise<Times> {
  const times = { edit: [] as number[], pass: [] as number[] };
  let plan = before;
  for (let at = 0; at < warmUp + edits; at++) {
    await nextTask();
    const took = timed(() => {
      plan = edited(plan, kind(at, count));
      return deriveAll(plan);
    });
    const pass = timed(() => plainPass(plan));
    if (at < warmUp) continue;
    times.edit.push(took);
    times.pass.push(pass);
  }
  return { ...times, after: plan };
}

/** Nothing is remembered of a plan that came from nowhere: every card is made anew. */
function timesAnew(plan: Plan): number[] {
  return Array.from({ length: passesOfNothing }, () => {
    const anew = forgotten(plan);
    return timed(() => deriveAll(anew));
  });
}

/** Decide and derive of all figures for typical edits, p95, against one plain pass over the same tables. */
export async function benchDerive(run: BenchRun): Promise<Measured> {
  const figures: Figure[] = [];
  const remarks: string[] = [];
  const controls: Control[] = [];
  for (const [count, goal, limit] of sizes) {
    const size = `${count.toLocaleString('en')} initiatives`;
    run.say(`all figures of ${size}`);
    let plan = derivePlan(count);
    deriveAll(plan);
    const medians: number[] = [];
    for (const [name, kind] of Object.entries(kinds)) {
      run.say(`${name} at ${size}`);
      const { edit, pass, after } = await timesOf(plan, kind, count);
      plan = after;
      const [appTime, floorTime, median] = [quantile(edit, 0.95), quantile(pass, 0.5), quantile(edit, 0.5)];
      medians.push(median);
      const floor = 'one plain pass over the same tables';
      figures.push({ what: `${name} at ${size}, p95`, floor, appTime, floorTime, limit });
      remarks.push(
        `${name} at ${size}: median ${median.toFixed(1)} ms, p95 ${appTime.toFixed(1)} ms, goal ${goal} ms: ${appTime < goal ? 'kept' : 'MISSED'}.`,
      );
    }
    controls.push({
      what: `all figures of ${size} with nothing remembered`,
      slowTime: quantile(timesAnew(plan), 0.5),
      // The dearest kind of edit: each must stay far from it.
      floorTime: Math.max(...medians),
      atLeast: quickerThanAnew,
    });
  }
  return { figures, controls, remarks };
}
