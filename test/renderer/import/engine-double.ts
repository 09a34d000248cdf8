import { cleanup } from '@testing-library/react';
import { colourBoard, groupBoard } from '../../../renderer/state/board/board-look';
import { clearFind } from '../../../renderer/state/board/find-store';
import { leaveName } from '../../../renderer/state/board/saved-views';
import type { EngineClient } from '../../../renderer/state/plan/engine-client';
import { usePlanStore } from '../../../renderer/state/plan/plan-store';
import { startSession } from '../../../renderer/state/plan/session';
import { useView } from '../../../renderer/state/window/view-store';
import { planToColumns } from '../../../shared/contract/columns';
import type {
  Change,
  EngineBody,
  EngineEvent,
  EngineReplies,
  EngineRequestName,
} from '../../../shared/contract/engine';
import type { Reply } from '../../../shared/contract/envelope';
import type { Reading } from '../../../shared/contract/imports';
import { apply, invert, type Patch } from '../../../shared/model/patch';
import type { Plan } from '../../../shared/model/plan';
import { decide } from '../../../shared/rules/decide';
import type { Coded } from '../../../shared/rules/decision';
import { freshPlan } from '../../helpers/plans/plans';
import { checkOf, lookAt, ok } from './check-double';

type Answers = { [N in EngineRequestName]?: (body: EngineBody<N>) => Promise<Reply<EngineReplies[N]>> };

interface Options {
  readonly plan?: Plan;
  readonly readOnly?: 'file' | null;
  /** The file behind every token. */
  readonly csv?: Uint8Array;
  /** No command is answered before it resolves. */
  readonly until?: Promise<void>;
  /** In place of the double's own answers. */
  readonly answers?: Answers;
}

export interface Double {
  readonly plan: () => Plan;
  readonly asked: readonly { readonly name: string; readonly body: unknown }[];
  readonly emit: (event: EngineEvent) => void;
  readonly stop: () => void;
}

/**
 * Stands where the engine's port begins: the page's own state is real, and so are the rules and the reading of files
 * behind the double; only the process and the plan file are missing.
 */
export function startDouble(options: Options = {}): Double {
  let plan = options.plan ?? freshPlan();
  let revision = 1;
  const done: { patch: Patch; label: Coded }[] = [];
  const asked: { name: string; body: unknown }[] = [];
  const events = new Set<(event: EngineEvent) => void>();
  const changeOf = (patch: Patch, label: Coded, how: Change['how']): Change => {
    plan = apply(plan, patch);
    revision += 1;
    return { patch, revision, label, how, undo: done.at(-1)?.label ?? null, redo: null };
  };
  const own: Answers = {
    'plan/read': async () => {
      const state = {
        revision,
        fileName: 'plan',
        readOnly: options.readOnly ?? null,
        author: 'Ann',
        undo: null,
        redo: null,
      };
      return ok({ ...state, tables: planToColumns(plan) });
    },
    'command/dispatch': async ({ command, stamp }) => {
      await options.until;
      const decision = decide(plan, command, stamp);
      if (decision.kind === 'refused') return ok(decision);
      if (decision.kind === 'needs-reason') return ok(decision);
      const { patch, label } = decision;
      done.push({ patch, label });
      return ok({ kind: 'done', change: changeOf(patch, label, 'do') });
    },
    'history/undo': async () => {
      const last = done.pop();
      return ok(last ? changeOf(invert(last.patch), last.label, 'undo') : null);
    },
    'import/inspect': async ({ reading }) => ok(lookAt(options.csv ?? new Uint8Array(), reading, plan)),
    'import/check': async ({ reading }) => checkOf(options.csv ?? new Uint8Array(), reading, plan),
    'import/rows': async ({ list, group }) => {
      const check = checkOf(options.csv ?? new Uint8Array(), lastReading(), plan);
      const problems = check.ok ? check.value.first.problems : [];
      if (list !== 'problems') return ok({ list, rows: [], of: 0 });
      const rows = problems.filter(({ code, column }) => code === group?.code && column === group.column);
      return ok({ list, rows, of: rows.length });
    },
    'job/cancel': async () => ok(null),
    'backups/list': async () => ok([]),
    'backups/restore': async () => ok(null),
  };
  const lastReading = (): Reading => {
    const checked = asked.findLast(({ name }) => name === 'import/check');
    if (!checked) throw new Error('nothing was checked');
    return (checked.body as EngineBody<'import/check'>).reading;
  };
  const client: EngineClient = {
    ask: async (name, body) => {
      asked.push({ name, body });
      const answer = (options.answers?.[name] ?? own[name]) as
        | ((given: unknown) => Promise<never>)
        | undefined;
      if (!answer) throw new Error(`the double has no answer to ${name}`);
      return answer(body);
    },
    onEvent: (listen) => {
      events.add(listen);
      return () => events.delete(listen);
    },
    onConnected: (listen) => {
      listen();
      return () => undefined;
    },
    reconnect: () => undefined,
    close: () => undefined,
  };
  usePlanStore.setState(usePlanStore.getInitialState());
  clearFind();
  groupBoard(null);
  colourBoard('outcome');
  leaveName();
  useView.setState(useView.getInitialState());
  const stop = startSession(client);
  const end = () => {
    // What is still shown would ask an engine that is gone.
    cleanup();
    stop();
  };
  return { plan: () => plan, asked, stop: end, emit: (event) => events.forEach((listen) => listen(event)) };
}
