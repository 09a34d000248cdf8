import type { Coded } from '../../rules/decision';
import { counted, sentence } from '../counts';
import { labelWords } from '../labels';
import { say } from '../say';
import type { Speech } from '../speech';

interface Edits {
  readonly count: number;
  /** The newest first, as many as are told. */
  readonly last: readonly Coded[];
}

/** What was done to a plan since a report was printed, line by line; null: its history does not hold that state. */
export function sinceWords(edits: Edits | null, speech: Speech): string[] {
  if (edits === null)
    return [
      say`The history of the plan does not hold the state that was printed: it was taken back since, or this is another plan.`,
    ];
  const { count, last } = edits;
  if (count === 0) return [say`The history of the plan holds no edit since: it was changed by other means.`];
  const lines = last.map((label) => `  ${sentence(labelWords(label, speech))}`);
  const more = count - last.length;
  return [
    say`${counted(count, 'edit')} since, the newest first:`,
    ...lines,
    ...(more > 0 ? [say`  and ${counted(more, 'more', 'more')} before`] : []),
  ];
}
