import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { say } from '../../../shared/words/say';
import type { Command } from './command';
import { done, type Result, status } from './result';
import { withPlan } from './with-plan';

/** `bimodal new`: makes a plan, an empty one or the sample portfolio; what is there is never replaced. */
export async function newCommand({ plan, sample }: Extract<Command, { name: 'new' }>): Promise<Result> {
  const name = basename(plan);
  const reason = say`There is a file ${name} already. Nothing was made.`;
  const isThere: Result = { ok: false, status: status.notWritten, reason };
  if (existsSync(plan)) return isThere;
  return withPlan(plan, sample ? 'sample' : 'empty', ({ created }) => {
    const made = sample ? say`Made the sample portfolio: ${name}` : say`Made an empty plan: ${name}`;
    return Promise.resolve(created ? done(`${made}\n`) : isThere);
  });
}
