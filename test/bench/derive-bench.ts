import { apply } from '../../shared/model/patch';
import { type Plan, tableNames } from '../../shared/model/plan';
import { quarterIn } from '../../shared/model/quarter';
import type { Command } from '../../shared/rules/command';
import { decide } from '../../shared/rules/decide';
import { allFigures } from '../helpers/all-figures';
import { forgotten } from '../helpers/forgotten';
import type { BenchRun } from './bench-run';
import { derivePlan, look, scenarioId } from './derive-plan';
import { type Control, type Figure, type Measured, quantile } from './figure';

/** How many initiatives, under how many milliseconds an edit must stay, and how many times a plain pass is still good. */
const sizes = [
  [2_000, 8, 60],
  [10_000, 16, 20],
] as const;
const warmUp = 20;
const edits = 60;
const passesOfNothing = 4;
/** An edit that looks at every card again would be about as slow as one of a plan of which nothing is remembered. */
const quickerThanAnew = 6;

type Kind = (at: number, count: number) => Command;

/** The edits a person makes while planning, each over and over on another initiative. */
const kinds: Readonly<Record<string, Kind>> = {
  'a move across the line': (at, count) => ({
    type: 'placement/move',
    scenarioId,
    initiativeIds: [`i${(at * 6 + 1) % count}`],
    lane: at % 2 ? 'run' : 'innovate',
    funded: at % 3 > 0,
    before: null,
  }),
  'an initiative more': (at, count) => ({
    type: 'initiative/add',
    scenarioId,
    id: `more${count}.${at}`,
    title: 'One more',
    lane: 'backlog',
    changes: { cost: 1_000_000 },
  }),
  'an edit of a cost': (at, count) => editOf((at * 6 + 4) % count, { cost: 5_000_000 + at }),
  'an edit of a benefit': (at, count) =>
    editOf((at * 6 + 4) % count, {
      benefit: { kind: 'margin', low: at, likely: at * 1_000, high: 9_000_000 },
    }),
  'a change of a start': (at, count) => ({
    type: 'placement/schedule',
    scenarioId,
    initiativeIds: [`i${(at * 6 + 2) % count}`],
    changes: { start: quarterIn(2027, 1) + (at % 12), lengthQuarters: 1 + (at % 5) },
  }),
  'an edit of a service': (at, count) => ({
    type: 'service/edit',
    ids: [`s${at % (count / 10)}`],
    changes: { cost: 3_000_000 + at, indexation: at % 500 },
  }),
  'an edit of an effort': (at, count) => ({
    type: 'effort/set',
    initiativeId: `i${(at * 6 + 4) % count}`,
    teamId: `t${at % 20}`,
    effort: { days: 30 + at, externalDays: at % 10, spread: 'even' },
  }),
  'another goal, programme and job size': (at, count) =>
    editOf((at * 6 + 3) % count, {
      goalId: `g${at % 30}`,
      programme: `Programme ${at % 40}`,
      jobSize: 1 + (at % 20),
    }),
  'a dependency': (at) => ({
    type: 'dependency/set',
    dependency: {
      id: `i${at * 2}.enables.i${at * 2 + 1}`,
      fromId: `i${at * 2}`,
      toId: `i${at * 2 + 1}`,
      kind: 'enables',
      share: 500,
    },
  }),
};

function editOf(at: number, changes: Extract<Command, { type: 'initiative/edit' }>['changes']): Command {
  return { type: 'initiative/edit', ids: [`i${at}`], changes };
}

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

function timesOf(before: Plan, kind: Kind, count: number): Times {
  const times = { edit: [] as number[], pass: [] as number[] };
  let plan = before;
  for (let at = 0; at < warmUp + edits; at++) {
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

function edited(plan: Plan, command: Command): Plan {
  const decision = decide(plan, command, { id: 'bench', at: '2026-11-21T09:00:00Z', reason: 'bench' });
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  return apply(plan, decision.patch);
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
      const { edit, pass, after } = timesOf(plan, kind, count);
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
