import { useState } from 'react';
import { uuidv7 } from 'uuidv7';
import type { AfterGoLive } from '../../../../shared/rules/outcomes/after-go-live';
import { say } from '../../../../shared/words/say';
import { storeField } from '../../../state/plan/dispatch';
import { today } from '../../../state/plan/today';
import { readDay } from '../../../ui/fields/read-day';
import type { Wrong } from '../form-input';

/** A review as it is being written; claims that are open already stay so unless they are closed. */
export interface ReviewDraft {
  readonly by: string;
  readonly day: string;
  readonly finding: string;
  readonly reopened: readonly string[];
}

/** What is typed of a review, what is wrong with it, and what stores it and then closes the dialog. */
export function useReview({ card, lines }: AfterGoLive, onStored: () => void) {
  const [draft, setDraft] = useState<ReviewDraft>(() => ({
    by: '',
    day: today(),
    finding: '',
    reopened: lines.filter(({ isReopened }) => isReopened).map(({ line }) => line.id),
  }));
  const [wrong, setWrong] = useState<Wrong<keyof ReviewDraft>>(null);
  const type = (changes: Partial<ReviewDraft>) => {
    setDraft({ ...draft, ...changes });
    setWrong(null);
  };
  const store = async () => {
    const [by, finding] = [draft.by.trim(), draft.finding.trim()];
    if (!by) return setWrong({ field: 'by', words: say`Who looked at it?` });
    const on = readDay(draft.day, false);
    if (!on.ok || on.value === null)
      return setWrong({ field: 'day', words: on.ok ? say`On which day?` : on.words });
    if (draft.reopened.length > 0 && !finding)
      return setWrong({ field: 'finding', words: say`Say why a claim opens again, in a few words.` });
    const review = { id: uuidv7(), initiativeId: card.initiative.id, day: on.value, by, finding };
    const refused = await storeField({
      type: 'live-review/set',
      review: { ...review, reopened: [...draft.reopened] },
    });
    if (refused) setWrong({ field: 'finding', words: refused });
    else onStored();
  };
  return { draft, wrong, type, store };
}
