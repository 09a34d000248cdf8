import type { PortSource } from '../../renderer/state/plan/engine-client';
import { planToColumns } from '../../shared/contract/columns';
import type { Change, DispatchReply, EngineEvent, PlanSnapshot } from '../../shared/contract/engine';
import type { Answer, Reply, Request } from '../../shared/contract/envelope';
import { apply, invert, type Patch } from '../../shared/model/patch';
import type { Plan } from '../../shared/model/plan';
import type { Command, Stamp } from '../../shared/rules/command';
import { decide } from '../../shared/rules/decide';
import type { Coded } from '../../shared/rules/decision';

interface Step {
  readonly patch: Patch;
  readonly label: Coded;
}

/**
 * Stands in for the engine's process at its border: the same messages over a real MessagePort, the same rules, the
 * plan in memory instead of a file.
 */
export interface FakeEngine extends PortSource {
  readonly plan: () => Plan;
  readonly commands: Command[];
  readonly stamps: Stamp[];
  /** How often the plan was read. */
  reads: number;
  /** The next messages are answered with this failure. */
  fail: Coded | null;
  /** Set: messages wait until it is called. */
  hold: (() => void) | null;
  /** Set: no message is answered before it resolves, so that the next one is sent first. */
  until: Promise<void> | null;
  readOnly: PlanSnapshot['readOnly'];
  say(event: EngineEvent): void;
  close(): void;
}

export function fakeEngine(start: Plan): FakeEngine {
  let plan = start;
  let revision = 1;
  const done: Step[] = [];
  const undone: Step[] = [];
  let port: MessagePort | null = null;
  let adopt: ((given: MessagePort) => void) | null = null;

  const undoState = () => ({ undo: done.at(-1)?.label ?? null, redo: undone.at(-1)?.label ?? null });
  const change = (patch: Patch, label: Coded, how: Change['how']): Change => {
    plan = apply(plan, patch);
    revision += 1;
    return { patch, revision, label, how, ...undoState() };
  };
  const dispatched = (command: Command, stamp: Stamp): DispatchReply => {
    fake.commands.push(command);
    fake.stamps.push(stamp);
    const decision = decide(plan, command, stamp);
    if (decision.kind !== 'patch') return decision;
    const { patch, label } = decision;
    if (Object.keys(patch).length === 0) return { kind: 'unchanged' };
    done.push({ patch, label });
    undone.length = 0;
    return { kind: 'done', change: change(patch, label, 'do') };
  };
  const stepped = (how: 'undo' | 'redo'): Change | null => {
    const step = (how === 'undo' ? done : undone).pop();
    if (!step) return null;
    (how === 'undo' ? undone : done).push(step);
    return change(how === 'undo' ? invert(step.patch) : step.patch, step.label, how);
  };
  const answer = (name: string, body: unknown): unknown => {
    switch (name) {
      case 'plan/read':
        fake.reads += 1;
        return {
          tables: planToColumns(plan),
          revision,
          fileName: 'test.bimodal',
          readOnly: fake.readOnly,
          author: 'Ann',
          ...undoState(),
        };
      case 'command/dispatch': {
        const { command, stamp } = body as { command: Command; stamp: Stamp };
        return dispatched(command, stamp);
      }
      case 'history/undo':
        return stepped('undo');
      case 'history/redo':
        return stepped('redo');
      case 'backups/list':
        return [];
      default:
        throw new Error(`the double knows no ${name}`);
    }
  };
  const receive = async ({ data }: MessageEvent<Request>) => {
    if (fake.hold !== null) await new Promise<void>((resolve) => (fake.hold = resolve));
    await fake.until;
    const failed = fake.fail;
    const reply: Reply<unknown> = failed
      ? { ok: false, ...failed }
      : { ok: true, value: answer(data.name, data.body) };
    port?.postMessage({ id: data.id, reply } satisfies Answer);
  };
  const fake: FakeEngine = {
    plan: () => plan,
    commands: [],
    stamps: [],
    reads: 0,
    fail: null,
    hold: null,
    until: null,
    readOnly: null,
    request: () => {
      port?.close();
      const channel = new MessageChannel();
      port = channel.port1;
      port.onmessage = (event: MessageEvent<Request>) => void receive(event);
      adopt?.(channel.port2);
    },
    listen: (given) => {
      adopt = given;
      return () => (adopt = null);
    },
    say: (event) => port?.postMessage({ event }),
    close: () => port?.close(),
  };
  return fake;
}
