import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { SinceReport } from '../../../shared/contract/control';
import { shortFingerprint } from '../../../shared/words/fingerprint';
import { locale } from '../../../shared/words/language';
import { sinceWords } from '../../../shared/words/report/since-words';
import { dayWords } from '../../../shared/words/report-days';
import { say } from '../../../shared/words/say';
import { about } from '../failure';
import { markIn, type ReportMark } from '../print/pdf-mark';
import type { Command } from './command';
import { done, failed, oneLine, type Result, status } from './result';
import { withPlan } from './with-plan';

/** `bimodal verify` */
export async function verifyCommand({ pdf, plan }: Extract<Command, { name: 'verify' }>): Promise<Result> {
  const name = basename(pdf);
  const refused = (reason: string): Result => ({
    ok: false,
    status: status.inputRefused,
    reason: oneLine(reason),
  });
  const bytes = bytesOf(pdf);
  if (!bytes) return refused(say`${name} cannot be read. Check that it is there and that you may read it.`);
  const mark = markIn(bytes);
  if (!mark)
    return refused(
      say`${name} carries no fingerprint: it is no report of Bimodal Planner, or another program wrote it anew. The foot of its pages may still name one.`,
    );
  return withPlan(plan, 'nothing', async ({ engine }) => {
    const { fingerprint, entry } = mark;
    const reply = await engine.request('plan/since', { fingerprint, entry });
    if (!reply.ok) return failed(about(plan, reply), 'read');
    return verdict(name, basename(plan), mark, reply.value);
  });
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

function verdict(pdf: string, plan: string, mark: ReportMark, since: SinceReport): Result {
  const speech = { locale, currency: 'EUR', fiscalYearFirstMonth: 1 };
  const state = (fingerprint: string, revision: number) =>
    say`${shortFingerprint(fingerprint)}, revision ${revision}`;
  const printed = say`scenario ${mark.scenario}, printed on ${dayWords(mark.at.slice(0, 10), speech)}`;
  if (since.matches)
    return done(say`${pdf} matches ${plan}: ${state(mark.fingerprint, since.revision)}, ${printed}.\n`);
  const reason =
    say`${pdf} does not match ${plan}: it shows ${state(mark.fingerprint, mark.revision)} (${printed}), ` +
    say`the plan is ${state(since.fingerprint, since.revision)}.`;
  return {
    ok: false,
    status: status.planRefused,
    reason: oneLine(reason),
    print: `${sinceWords(since.edits, speech).join('\n')}\n`,
  };
}
