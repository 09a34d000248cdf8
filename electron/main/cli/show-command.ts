import { say } from '../../../shared/words/say';
import { about } from '../failure';
import type { Command } from './command';
import { done, failed, type Result, status } from './result';
import { showText } from './show-text';
import { withPlan } from './with-plan';

/** `bimodal show` */
export function showCommand({ plan, json }: Extract<Command, { name: 'show' }>): Promise<Result> {
  return withPlan(plan, 'nothing', async ({ engine }) => {
    const reply = await engine.request('plan/figures', {});
    if (!reply.ok) return failed(about(plan, reply), 'read');
    return done(json ? `${JSON.stringify(reply.value)}\n` : showText(reply.value));
  });
}

/** `bimodal check` */
export function checkCommand({ plan }: Extract<Command, { name: 'check' }>): Promise<Result> {
  return withPlan(plan, 'nothing', async ({ engine }) => {
    const reply = await engine.request('plan/check', {});
    if (!reply.ok) return failed(about(plan, reply), 'read');
    const { problems } = reply.value;
    if (problems.length === 0) return done(say`The plan is whole.\n`);
    return {
      ok: false,
      status: status.planRefused,
      reason: say`The plan has ${problems.length === 1 ? say`one problem` : say`${problems.length} problems`}.`,
      print: `${problems.join('\n')}\n`,
    };
  });
}
