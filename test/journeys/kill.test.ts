import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openFile } from '../../electron/engine/store/open-file';
import { planStore } from '../../electron/engine/store/plan-store';
import { checkPlan } from '../../shared/rules/check-plan';
import { bundledEngine, type EngineProcess, startEngineProcess } from '../helpers/engine-process';
import {
  adding,
  editedAt,
  openBody,
  scenarioOf,
  tempFolder,
  testEngine,
  valueOf,
} from '../helpers/plan-file';

const engineFile = bundledEngine();

type Step = { readonly kind: 'add'; readonly id: string } | { readonly kind: 'undo' | 'redo' };

/** What the plan holds after the first `count` steps, beginning with what it held. */
function modelled(before: readonly string[], steps: readonly Step[], count: number): string {
  const held = new Set(before);
  let done: string[] = [];
  let undone: string[] = [];
  for (const step of steps.slice(0, count)) {
    if (step.kind === 'add') {
      done = [...done, step.id];
      undone = [];
    } else if (step.kind === 'undo' && done.length > 0) {
      undone = [done.at(-1) as string, ...undone];
      done = done.slice(0, -1);
    } else if (step.kind === 'redo' && undone.length > 0) {
      done = [...done, undone[0] as string];
      undone = undone.slice(1);
    }
  }
  return [...held, ...done].sort().join();
}

function stepsOf(round: number): Step[] {
  return Array.from({ length: 400 }, (_, at): Step => {
    if (at % 7 === 5) return { kind: 'undo' };
    if (at % 14 === 6) return { kind: 'redo' };
    return { kind: 'add', id: `r${round}-${at}` };
  });
}

/** Sends the steps, a few ahead of the answers, until the process is killed; `enough`: so many are acknowledged. */
function edit(engine: EngineProcess, scenario: string, steps: readonly Step[], atLeast: number) {
  let reached: () => void = () => {};
  const enough = new Promise<void>((resolve) => (reached = resolve));
  const counts = { sent: 0, acked: 0, enough };
  const send = () => {
    const step = steps[counts.sent];
    if (!step) return;
    counts.sent++;
    const stamp = { id: `stamp-${scenario}-${Math.random()}`, at: editedAt };
    const answer =
      step.kind === 'add'
        ? engine.ask('page', 'command/dispatch', { command: adding(scenario, step.id, { cost: 100 }), stamp })
        : engine.ask('page', `history/${step.kind}`, {});
    void answer.then((reply) => {
      valueOf(reply);
      counts.acked++;
      if (counts.acked === atLeast) reached();
      send();
    });
  };
  for (let ahead = 0; ahead < 3; ahead++) send();
  return counts;
}

interface Verdict {
  /** The acknowledged steps are all there, and nothing but whole steps. */
  readonly kept: boolean;
  readonly problems: readonly string[];
  readonly acked: number;
}

async function newPlan(): Promise<string> {
  const path = join(tempFolder(), 'plan.bimodal');
  const engine = testEngine();
  valueOf(await engine.open(path));
  await engine.get('plan/close', {});
  return path;
}

async function killed(path: string, number: number, env: Record<string, string> = {}): Promise<Verdict> {
  const before = readIds(path);
  const engine = await startEngineProcess(engineFile(), env);
  valueOf(await engine.ask('control', 'plan/open', openBody(path)));
  valueOf(await engine.ask('control', 'page/connect', {}));
  const steps = stepsOf(number);
  // However slow the machine is: it is killed in the midst of edits, after one or up to eight of them.
  const atLeast = 1 + (number % 8);
  const begun = performance.now();
  const counts = edit(engine, before.scenario, steps, atLeast);
  await counts.enough;
  const perEdit = (performance.now() - begun) / atLeast;
  await new Promise((done) => setTimeout(done, Math.random() * 8 * perEdit));
  await engine.kill();
  const { ids, problems } = readIds(path);
  const possible = Array.from({ length: counts.sent - counts.acked + 1 }, (_, more) =>
    modelled(before.ids, steps, counts.acked + more),
  );
  return { kept: possible.includes(ids.join()), problems, acked: counts.acked };
}

function readIds(path: string): { ids: string[]; scenario: string; problems: string[] } {
  const file = openFile(path);
  const store = planStore(file);
  const ids = [...file.plan.initiative.keys()].sort();
  const whole = ids.every((id) => file.plan.moneyLine.has(`${id}.oneOff`));
  const problems = [
    ...store.problems(),
    ...checkPlan(file.plan),
    ...(whole ? [] : ['an edit is there by half']),
  ];
  store.close();
  return { ids, scenario: scenarioOf(file.plan), problems };
}

describe('an engine that is killed under edits', () => {
  test('50 times loses nothing that was acknowledged and leaves no edit by half', async () => {
    const path = await newPlan();
    let acked = 0;
    for (let number = 0; number < 50; number++) {
      const verdict = await killed(path, number);
      expect(verdict.problems, `round ${number}`).toEqual([]);
      expect(verdict.kept, `round ${number}: ${verdict.acked} acknowledged`).toBe(true);
      acked += verdict.acked;
    }
    expect(acked).toBeGreaterThan(100);
  }, 600_000);

  test('would be found out if it acknowledged before it stored', async () => {
    const path = await newPlan();
    const verdicts: boolean[] = [];
    for (let number = 0; number < 6; number++)
      verdicts.push((await killed(path, number, { ACK_FIRST: '1' })).kept);
    expect(verdicts).toContain(false);
  }, 180_000);
});
