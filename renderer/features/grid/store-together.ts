import type { Card } from '../../../shared/rules/cards/card';
import { columnIn } from '../../../shared/rules/columns/own';
import type { CellSetting } from '../../../shared/words/columns/cell-words';
import { failureWords } from '../../../shared/words/failures';
import { refusalWords } from '../../../shared/words/refusals';
import { say } from '../../../shared/words/say';
import { dispatch } from '../../state/plan/dispatch';
import { type CellSet, commandFor } from './edit-cells';
import { readerOf } from './read-cell';

/** What is to stand in the fields, by column; fields that are not named stay as they are. */
export type BulkTexts = ReadonlyMap<string, string>;

export interface Stored {
  /** By column; where there is one, nothing is stored. */
  readonly errors: ReadonlyMap<string, string>;
  /** Why the rules refuse it as a whole; null where they do not. */
  readonly refused: string | null;
}

/** Sets fields of all cards as one step, or says what is in the way. */
export async function storeTogether(
  texts: BulkTexts,
  cards: readonly Card[],
  at: CellSetting,
): Promise<Stored> {
  const errors = new Map<string, string>();
  const sets: CellSet[] = [];
  for (const [id, text] of texts) {
    const column = columnIn(at.plan, id);
    if (!column) continue;
    const answer = readerOf(column, at)(text);
    if (!answer.ok) errors.set(id, answer.words);
    else for (const card of cards) sets.push({ card, column, value: answer.value });
  }
  const command = errors.size === 0 ? commandFor(sets) : null;
  if (!command) return { errors, refused: null };
  const outcome = await dispatch(command, { offerUndo: true, refusalInPlace: true });
  switch (outcome.kind) {
    case 'refused':
      return { errors, refused: refusalWords(outcome.refusal, at.speech) };
    case 'failed':
      return { errors, refused: failureWords(outcome.failure) };
    case 'left':
      return { errors, refused: say`Not stored: the question was left without an answer.` };
    default:
      return { errors, refused: null };
  }
}
