import type { ImportTarget } from '../../../shared/backlog/target';
import { backlogWords, isBacklogCode } from '../../../shared/words/backlog-words';
import type { Coded } from '../../../shared/rules/decision';
import { counted } from '../../../shared/words/counts';
import { failureWords } from '../../../shared/words/failures';
import { say } from '../../../shared/words/say';
import { openScales } from './column-views';
import type { Choices } from './choices';
import { changesAnything, markedBy } from './outcome-words';
import type { Checking } from './use-check';
import type { Look } from './use-look';

/** Why nothing can be imported yet, and what would change that. */
export interface Blocker {
  readonly words: string;
  /** The column whose scale is to be answered. */
  readonly column: string | null;
  /** It will pass by itself. */
  readonly waiting: boolean;
}

const nothingFits: Readonly<Record<ImportTarget, string>> = {
  initiatives: say`No row can be imported. Check which column is the title.`,
  services: say`No row can be imported. Check which column is the name.`,
  agreements: say`No row can be imported. Check which column is the request.`,
  goals: say`No row can be imported. Check which columns are the goal and its outcome.`,
  readings: say`No row can be imported. The goals of the file must be those of the plan.`,
  realised: say`No row can be imported. The initiatives of the file must be those of the plan, with benefits.`,
  peers: say`No row can be imported. Check which columns are the peer, the pressure and its outcomes.`,
  liaisons: say`No row can be imported. Check which columns are the business unit and the person.`,
  strengths: say`No row can be imported. Check which columns are the strength and its level.`,
  emergencies: say`No row can be imported. Check which columns are the request and its day.`,
  'hidden-work': say`No row can be imported. Check which columns are the kind of hidden work and its initiative or template.`,
  reviews: say`No row can be imported. The initiatives of the file must be those of the plan.`,
  enablers: say`No row can be imported. The initiatives of the file must be those of the plan.`,
  roles: say`No row can be imported. The initiatives of the file must be those of the plan.`,
  teams: say`No row can be imported. Check which columns are the team and its days.`,
  milestones: say`No row can be imported. The initiatives of the file must be those of the plan.`,
  actuals: say`No row can be booked. The keys, titles or cost centres of the file must be those of initiatives or services of the plan.`,
};

/** null: the import may begin. */
export function blockerOf(
  look: Look,
  checking: Checking,
  choices: Choices,
  editable: boolean,
): Blocker | null {
  if (!editable) return bad(say`This plan is read-only. Save a copy, then import into that.`);
  if (look.failure) return bad(failureWords(look.failure));
  const refusal = look.guess?.refusal;
  if (refusal) return bad(backlogWords(refusal.code, refusal.parameters));
  const open = openScales(look.views);
  const first = open[0];
  if (first) {
    const words =
      open.length === 1
        ? say`One question is open: how “${first.column}” is counted.`
        : say`${open.length} questions are open: how ${counted(open.length, 'column')} are counted.`;
    return { words, column: first.column, waiting: false };
  }
  if (look.busy || !look.guess) return { words: say`Reading the file…`, column: null, waiting: true };
  return blockerOfCheck(checking, choices, look.target);
}

function blockerOfCheck(
  { check, busy, failure }: Checking,
  { answers }: Choices,
  target: ImportTarget,
): Blocker | null {
  if (failure) return bad(refusalWords(failure) ?? failureWords(failure));
  if (busy || !check) return { words: say`Comparing the file with the plan…`, column: null, waiting: true };
  const { counts } = check;
  if (changesAnything(counts, markedBy(check, answers))) return null;
  return bad(counts.unchanged > 0 ? say`Nothing would change.` : nothingFits[target]);
}

/** What stands in the way of a check, where the file or its mapping does; null where it is another failure. */
function refusalWords({ parameters }: Coded): string | null {
  const { refusal, ...others } = parameters;
  if (!isBacklogCode(refusal)) return null;
  const present = Object.entries(others).filter(
    (pair): pair is [string, string | number] => pair[1] !== null,
  );
  return backlogWords(refusal, Object.fromEntries(present));
}

function bad(words: string): Blocker {
  return { words, column: null, waiting: false };
}
