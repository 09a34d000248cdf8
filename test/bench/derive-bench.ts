import { apply } from '../../shared/model/patch';
import type { Plan } from '../../shared/model/plan';
import { quarterIn } from '../../shared/model/quarter';
import { attentionOf } from '../../shared/rules/attention';
import { overloadsOf } from '../../shared/rules/capacity';
import type { Command } from '../../shared/rules/command';
import { decide } from '../../shared/rules/decide';
import { driftOf } from '../../shared/rules/drift';
import { figuresOf } from '../../shared/rules/figures';
import type { BenchRun } from './bench-run';
import { derivePlan, scenarioId } from './derive-plan';
import { type Control, type Figure, type Measured, quantile } from './figure';

const sizes = [
  [2_000, 8],
  [10_000, 16],
] as const;
const warmUp = 40;
const edits = 60;
const passesOfNothing = 6;
const years = 5;

/** The edits a person makes while planning, each over and over on another initiative. */
const kinds: Readonly<Record<string, (at: number, count: number) => Command>> = {
  'a move across the line': (at, count) => ({
    type: 'placement/move',
    scenarioId,
    initiativeIds: [`i${(at * 6 + 1) % count}`],
    lane: at % 2 ? 'run' : 'innovate',
    funded: at % 3 > 0,
    before: null,
  }),
  'an edit of a cost': (at, count) => ({
    type: 'initiative/edit',
    ids: [`i${(at * 6 + 4) % count}`],
    changes: { cost: 5_000_000 + at },
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
};

/** Everything that is shown of a plan beside its cards. */
function deriveAll(plan: Plan): number {
  return (
    figuresOf(plan, scenarioId).spend +
    driftOf(plan, scenarioId, years).causes.length +
    attentionOf(plan, scenarioId).length +
    overloadsOf(plan, scenarioId).length
  );
}

interface Times {
  readonly edit: readonly number[];
  readonly pass: readonly number[];
  readonly planted: readonly number[];
}

/** One plain pass over the tables that the figures are made of: every row is looked at, nothing is computed of it. */
function plainPass(plan: Plan): number {
  let sum = 0;
  for (const { amount } of plan.moneyLine.values()) sum += amount;
  for (const { low, high } of plan.benefitLine.values()) sum += low + high;
  for (const { start, lengthQuarters } of plan.placement.values()) sum += (start ?? 0) + lengthQuarters;
  for (const { title } of plan.initiative.values()) sum += title.length;
  for (const { indexation } of plan.service.values()) sum += indexation;
  for (const { amount } of plan.serviceEffect.values()) sum += amount ?? 0;
  for (const { days } of plan.effort.values()) sum += days;
  return sum;
}

function timed(work: () => number): number {
  const begun = performance.now();
  if (Number.isNaN(work())) throw new Error('a figure is no number');
  return performance.now() - begun;
}

function timesOf(count: number, command: (at: number, count: number) => Command): Times {
  let plan = derivePlan(count);
  deriveAll(plan);
  const times = { edit: [] as number[], pass: [] as number[], planted: [] as number[] };
  for (let at = 0; at < warmUp + edits; at++) {
    const edit = timed(() => {
      const decision = decide(plan, command(at, count), {
        id: `${at}`,
        at: '2026-11-21T09:00:00Z',
        reason: 'bench',
      });
      if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
      plan = apply(plan, decision.patch);
      return deriveAll(plan);
    });
    const pass = timed(() => plainPass(plan));
    if (at < warmUp) continue;
    times.edit.push(edit);
    times.pass.push(pass);
  }
  // Nothing is remembered of a plan that came from nowhere: every card is made anew. Last, since it leaves much to collect.
  for (let at = 0; at < passesOfNothing; at++) times.planted.push(timed(() => deriveAll(fromNowhere(plan))));
  return times;
}

function fromNowhere(plan: Plan): Plan {
  const placement = new Map([...plan.placement].map(([id, row]) => [id, { ...row }]));
  const effort = new Map(plan.effort);
  return { ...plan, placement, effort, moneyLine: new Map(plan.moneyLine) };
}

/** Decide and derive of all figures for typical edits, p95, against one plain pass over the same tables. */
export async function benchDerive(run: BenchRun): Promise<Measured> {
  const figures: Figure[] = [];
  const remarks: string[] = [];
  const controls: Control[] = [];
  for (const [count, goal] of sizes) {
    for (const [name, command] of Object.entries(kinds)) {
      run.say(`${name} at ${count} initiatives`);
      const { edit, pass, planted } = timesOf(count, command);
      const [appTime, floorTime, median] = [quantile(edit, 0.95), quantile(pass, 0.5), quantile(edit, 0.5)];
      const what = `${name} at ${count.toLocaleString('en')} initiatives`;
      figures.push({
        what: `${what}, p95`,
        floor: 'one plain pass over the same tables',
        appTime,
        floorTime,
        limit: null,
      });
      remarks.push(
        `${what}: median ${median.toFixed(1)} ms, p95 ${appTime.toFixed(1)} ms, goal ${goal} ms: ${appTime < goal ? 'kept' : 'MISSED'}.`,
      );
      if (name === 'an edit of a cost')
        controls.push({
          what: `the figures of ${count.toLocaleString('en')} initiatives with nothing remembered`,
          slowTime: quantile(planted, 0.5),
          floorTime: median,
          atLeast: 1.5,
        });
    }
  }
  return { figures, controls, remarks };
}
