import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { counted } from '../../../shared/words/counts';
import { say } from '../../../shared/words/say';
import { about } from '../failure';
import { exportMissingOfEach } from '../files/missing-files';
import type { MissingCommandLine } from './command';
import { intoOther } from './into-other';
import { done, failed, type Result, status } from './result';
import { withPlan } from './with-plan';

/** `bimodal export --missing-answers` */
export function missingAnswersCommand(command: MissingCommandLine): Promise<Result> {
  const { plan, output, of, each, due } = command;
  const scenario = command.scenario === null ? null : { name: command.scenario };
  if (each !== null) return toEach(command, scenario);
  return intoOther(plan, output, async ({ engine }) => {
    const reply = await engine.request('missing/export', { path: output, scenario, of, due });
    if (!reply.ok) return refused(output, reply);
    const { rows } = reply.value;
    if (rows === 0) return done(say`Nothing is missing there; no file was written.\n`);
    return done(say`${basename(output)} written: ${counted(rows, 'initiative')}.\n`);
  });
}

function toEach(
  { plan, output, each, due }: MissingCommandLine,
  scenario: { readonly name: string } | null,
): Promise<Result> {
  if (!isFolder(output)) {
    const reason = say`“${basename(output)}” is no folder; with --each a folder is needed.`;
    return Promise.resolve({ ok: false, status: status.wrongUse, reason });
  }
  return withPlan(plan, 'nothing', async ({ engine }) => {
    const title = basename(plan, '.bimodal');
    const reply = await exportMissingOfEach(engine, output, each ?? 'businessOwner', {
      title,
      scenario,
      due,
    });
    if (!reply.ok) return refused(output, reply);
    const { files, rows } = reply.value;
    return done(say`${counted(files, 'file')} written: ${counted(rows, 'initiative')}.\n`);
  });
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** A scenario that the plan does not know is wrong use. */
function refused(output: string, reply: Parameters<typeof about>[1]): Result {
  const result = failed(about(output, reply), 'write');
  return reply.code === 'scenario-unknown' ? { ...result, status: status.wrongUse } : result;
}
