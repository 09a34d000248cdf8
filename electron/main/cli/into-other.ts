import { say } from '../../../shared/words/say';
import { isSameFile } from '../files/same-file';
import { type Result, status } from './result';
import { type OpenedPlan, withPlan } from './with-plan';

/** Acts on a plan that is only read. An output that leads to the plan itself through a link would put an end to it. */
export async function intoOther(
  plan: string,
  output: string,
  act: (plan: OpenedPlan) => Promise<Result>,
): Promise<Result> {
  if (!isSameFile(plan, output)) return withPlan(plan, 'nothing', act);
  return { ok: false, status: status.wrongUse, reason: say`The output would replace the plan itself.` };
}
