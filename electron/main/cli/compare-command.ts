import { about } from '../failure';
import type { Command } from './command';
import { compareText } from './compare-text';
import { done, failed, oneLine, type Result, status } from './result';
import { withPlan } from './with-plan';

/** `bimodal compare` */
export function compareCommand({
  plan,
  scenarios: [a, b],
  json,
}: Extract<Command, { name: 'compare' }>): Promise<Result> {
  return withPlan(plan, false, async ({ engine }) => {
    const reply = await engine.request('plan/compare', { a, b });
    if (!reply.ok) return failed(about(plan, reply), 'read');
    const { unknown, names, comparison } = reply.value;
    if (unknown !== null || !comparison) {
      const known = names.map((name) => `“${name}”`).join(', ');
      const reason = oneLine(`There is no scenario “${unknown}”. There is ${known}.`);
      return { ok: false, status: status.wrongUse, reason };
    }
    return done(json ? `${JSON.stringify(comparison)}\n` : compareText(comparison));
  });
}
