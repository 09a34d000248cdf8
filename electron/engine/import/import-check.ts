import { targetOf } from '../../../shared/backlog/mapping';
import type { Answers } from '../../../shared/backlog/questions/answers';
import type { Reading } from '../../../shared/contract/imports';
import { type Plan, settingsOf } from '../../../shared/model/plan';
import type { Job } from '../between';
import type { Session } from '../plan/session';
import { Failure } from '../store/failure';
import type { Check, Checks } from './checks';
import { compareRows } from './compare-rows';
import type { OfferedText } from './offered-text';
import { importSettings } from './read-backlog';
import { type FileRead, readRows } from './read-rows';

export interface ToCheck {
  readonly token: string;
  /** Where the file is, or the text that was pasted in place of one. */
  readonly path: string | OfferedText;
  readonly reading: Reading;
  readonly scenarioId: string;
  readonly key?: string | undefined;
  /** The file must be the one that was shown; else it is refused and nothing is imported. */
  readonly asShown: boolean;
}

/**
 * Reads a file and compares it with the plan as it is. What the last check of the same file, reading and plan found
 * is taken as it stands; where only answers or the plan are others, the rows are not read again.
 */
export async function checkBacklog(
  session: Session,
  checks: Checks,
  asked: ToCheck,
  job: Job,
): Promise<Check> {
  const { token, path, reading, scenarioId, key, asShown } = asked;
  const readAs = readingKey(reading, session.plan, key);
  const before = checks.of(token);
  const known = (fingerprint: string): FileRead | null => {
    if (asShown && before && before.file.fingerprint !== fingerprint)
      throw new Failure('backlog-changed', { file: before.file.name });
    const isSame = before?.file.fingerprint === fingerprint && before.readAs === readAs;
    return isSame && readsAlike(before, session.plan) ? before.file : null;
  };
  const file = await readRows({ path, reading, key }, importSettings(session.plan), job, known);
  const answers: Answers = reading.answers ?? {};
  if (before && before.file === file && isOf(before, session.plan, scenarioId, answers)) return before;
  const comparison = await compareRows(session, file, scenarioId, answers, job);
  const check = { token, readAs, file, comparison };
  checks.keep(check);
  return check;
}

function isOf({ comparison }: Check, plan: Plan, scenarioId: string, answers: Answers): boolean {
  const isSamePlan = comparison.plan === plan && comparison.scenarioId === scenarioId;
  return isSamePlan && JSON.stringify(comparison.answers) === JSON.stringify(answers);
}

/** Initiatives are read by the plan's settings and by names of goals, teams, services and fields of one's own; the others by more. */
function readsAlike({ file, comparison }: Check, plan: Plan): boolean {
  if (comparison.plan === plan) return true;
  const before = comparison.plan;
  const isSame =
    before.goal === plan.goal &&
    before.team === plan.team &&
    before.service === plan.service &&
    before.ownField === plan.ownField;
  return targetOf(file.mapping) === 'initiatives' && isSame;
}

/** All that decides how rows are read; answers only where they mend cells. */
function readingKey({ answers, ...reading }: Reading, plan: Plan, key: string | undefined): string {
  const { currency, fiscalYearFirstMonth } = settingsOf(plan);
  const { mends, accepted } = answers ?? {};
  return JSON.stringify([reading, mends, accepted, currency, fiscalYearFirstMonth, key]);
}
