import { apply } from '../../../shared/model/patch';
import { emptyPlan, type Plan } from '../../../shared/model/plan';
import type { Command } from '../../../shared/rules/command';
import { decide } from '../../../shared/rules/decide';
import type { Decision } from '../../../shared/rules/decision';
import { newPlan } from '../../../shared/rules/plan/new-plan';

export const base = 'base';
export const at = '2026-11-21T09:00:00.000Z';

let stamps = 0;

/** A plan that has just been made, in euro, from 2027 on, with the one scenario `base`. */
export function freshPlan(currency = 'EUR'): Plan {
  return apply(emptyPlan(), newPlan({ title: 'IT plan 2027', currency, firstYear: 2027, scenarioId: base }));
}

export function ask(plan: Plan, command: Command, reason?: string): Decision {
  return decide(plan, command, { id: `stamp-${stamps++}`, at, ...(reason && { reason }) });
}

/** The plan after commands that must all be allowed. */
export function after(plan: Plan, ...commands: readonly Command[]): Plan {
  return commands.reduce((now, command) => {
    const decision = ask(now, command);
    if (decision.kind !== 'patch') throw new Error(`${command.type}: ${JSON.stringify(decision)}`);
    return apply(now, decision.patch);
  }, plan);
}

type Add = Extract<Command, { type: 'initiative/add' }>;

export function adding(id: string, changes: Add['changes'] = {}, lane: Add['lane'] = 'backlog'): Add {
  return { type: 'initiative/add', scenarioId: base, id, title: id, lane, changes };
}

type Move = Extract<Command, { type: 'placement/move' }>;

export function moving(
  initiativeIds: string[],
  lane: Move['lane'],
  funded: Move['funded'] = false,
  before: string | null = null,
): Move {
  return { type: 'placement/move', scenarioId: base, initiativeIds, lane, funded, before };
}

type Merge = Extract<Command, { type: 'import/merge' }>;

/** An import of new rows and nothing else, but for what is given. */
export function merging(file: Merge['import'], parts: Partial<Omit<Merge, 'type' | 'import'>>): Merge {
  const nothing = {
    added: [],
    changed: [],
    linked: [],
    missing: [],
    back: [],
    sources: [],
    needs: [],
    services: [],
  };
  return { type: 'import/merge', scenarioId: base, import: file, ...nothing, ...parts };
}
