import { apply, letPastGo } from '../../shared/model/patch';
import type { Plan } from '../../shared/model/plan';
import type { Command } from '../../shared/rules/command';
import { decide } from '../../shared/rules/decide';

/** The plan after an edit for which a reason is given wherever one is asked; throws where it is refused. */
export function edited(plan: Plan, command: Command): Plan {
  const decision = decide(plan, command, { id: 'edit', at: '2026-11-26T09:00:00Z', reason: 'because' });
  if (decision.kind !== 'patch') throw new Error(JSON.stringify(decision));
  const after = apply(plan, decision.patch);
  letPastGo(after);
  return after;
}
