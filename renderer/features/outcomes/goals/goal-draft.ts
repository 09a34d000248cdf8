import { blankGoal } from '../../../../shared/model/blank';
import type { Outcome } from '../../../../shared/model/codes';
import { difference } from '../../../../shared/model/patch';
import type { Goal } from '../../../../shared/model/records/goal';
import {
  readingForInput,
  readTypedReading,
  typedReadingWords,
} from '../../../../shared/words/columns/typed-reading';
import { locale } from '../../../../shared/words/language';
import { say } from '../../../../shared/words/say';
import type { Speech } from '../../../../shared/words/speech';
import { readDay } from '../../../ui/fields/read-day';

/** A goal as it is being typed. */
export interface GoalDraft {
  readonly name: string;
  readonly outcome: Outcome;
  readonly metric: string;
  readonly unit: string;
  readonly baseline: string;
  readonly target: string;
  /** What the system's own field holds: a day or nothing. */
  readonly targetDate: string;
  readonly sponsor: string;
  readonly description: string;
  readonly capability: string;
  /** Peer and pressure as one choice (`answerCode`); empty for nobody. */
  readonly answers: string;
}

export function draftOf(goal: Goal | null, outcome: Outcome, speech: Speech): GoalDraft {
  const from = goal ?? { ...blankGoal, name: '', outcome };
  return {
    ...from,
    baseline: readingForInput(from.baseline, speech),
    target: readingForInput(from.target, speech),
    targetDate: from.targetDate ?? '',
    answers: answerCode(from.peerId, from.pressureId),
  };
}

export type ReadGoal =
  | { readonly ok: true; readonly goal: Goal }
  | { readonly ok: false; readonly field: keyof GoalDraft; readonly words: string };

/** Reads what is typed as the goal of that id; `noDay` where the day is half typed. Answers with the first field that is wrong. */
export function readGoal(draft: GoalDraft, id: string, speech: Speech, noDay = false): ReadGoal {
  const name = draft.name.trim();
  if (!name) return { ok: false, field: 'name', words: say`A goal needs a name.` };
  for (const field of ['name', 'metric', 'unit', 'sponsor', 'capability'] as const)
    if (draft[field].trim().length > 1_000)
      return { ok: false, field, words: say`At most ${(1_000).toLocaleString(locale)} characters, please.` };
  const baseline = readTypedReading(draft.baseline, speech);
  if (!baseline.ok) return { ok: false, field: 'baseline', words: typedReadingWords(baseline.code, speech) };
  const target = readTypedReading(draft.target, speech);
  if (!target.ok) return { ok: false, field: 'target', words: typedReadingWords(target.code, speech) };
  const by = readDay(draft.targetDate, noDay);
  if (!by.ok) return { ok: false, field: 'targetDate', words: by.words };
  const goal: Goal = {
    id,
    name,
    outcome: draft.outcome,
    metric: draft.metric.trim(),
    unit: draft.unit.trim(),
    sponsor: draft.sponsor.trim(),
    description: draft.description.trim(),
    baseline: baseline.value,
    target: target.value,
    targetDate: by.value,
    capability: draft.capability.trim(),
    peerId: draft.answers.split('\n')[0] || null,
    pressureId: draft.answers.split('\n')[1] || null,
  };
  return { ok: true, goal };
}

/** What is stored of a goal as it was read: of what was not typed anew what the plan holds by now. */
export function mergedGoal(now: Goal | undefined, opened: Goal | null, read: Goal): Goal {
  if (!now || !opened) return read;
  return { ...now, ...difference(opened, read)?.to };
}

/** A peer, with or without one of its pressures, as the value of one choice. */
export function answerCode(peerId: string | null, pressureId: string | null): string {
  return peerId === null ? '' : pressureId === null ? peerId : `${peerId}\n${pressureId}`;
}
