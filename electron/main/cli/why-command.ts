import { about } from '../failure';
import type { Command } from './command';
import { done, failed, type Result, status } from './result';
import { withPlan } from './with-plan';

/** `bimodal why` */
export function whyCommand({
  plan,
  initiatives: [a, b],
  scenario,
  json,
}: Extract<Command, { name: 'why' }>): Promise<Result> {
  return withPlan(plan, 'nothing', async ({ engine }) => {
    const named = scenario === null ? null : { name: scenario };
    const reply = await engine.request('plan/why', { a, b, scenario: named });
    if (reply.ok)
      return done(json ? `${JSON.stringify(reply.value.why)}\n` : `${reply.value.told.join('\n')}\n`);
    const refused = failed(about(plan, reply), 'read');
    return unknown.has(reply.code) ? { ...refused, status: status.wrongUse } : refused;
  });
}

/** A name that the plan does not know is wrong use. */
const unknown: ReadonlySet<string> = new Set([
  'scenario-unknown',
  'initiative-unknown',
  'initiative-twice',
  'initiative-not-there',
]);
